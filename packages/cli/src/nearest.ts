import { distance } from "fastest-levenshtein";

const MOST = 4;

/** The names that a word was likely meant to be, the likeliest first; none when nothing is near. */
export function nearest(
  word: string,
  candidates: readonly { readonly name: string; readonly keys: readonly string[] }[],
): string[] {
  const tolerated = word.length < 3 ? 1 : Math.max(2, Math.round(word.length / 3));
  return candidates
    .map(({ name, keys }) => ({ name, errors: Math.min(...keys.map((key) => errorsBetween(word, key))) }))
    .filter(({ errors }) => errors <= tolerated)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** How many letters are wrong; the beginning of a word counts as one error. */
function errorsBetween(word: string, key: string): number {
  const isBeginning = word.length >= 2 && key.startsWith(word);
  return Math.min(distance(word, key), isBeginning ? 1 : Number.POSITIVE_INFINITY);
}
