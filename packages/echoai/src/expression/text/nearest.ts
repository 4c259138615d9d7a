import { limits } from "./limits.ts";

/** The name that a word was likely meant to be; none where none is near. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  if (word.length > limits.name) return undefined;
  const tolerated = word.length < 3 ? 1 : Math.max(2, Math.round(word.length / 3));
  let found: string | undefined;
  let fewest = tolerated + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= fewest) continue;
    const errors = distance(word.toLowerCase(), name.toLowerCase());
    if (errors < fewest && errors < word.length) [found, fewest] = [name, errors];
  }
  return found;
}

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
