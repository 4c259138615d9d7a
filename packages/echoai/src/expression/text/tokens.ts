import type { Range } from "./error.ts";
import { greek } from "./letters.ts";

/** A piece of a text that is read as a whole. */
export interface Token extends Range {
  readonly kind: "number" | "name" | "sign" | "end";
  /** As the grammar knows it: a sign in its first spelling, a Greek letter by its name. */
  readonly text: string;
  /** Whether space, or the text's beginning or end, is before it and after it. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/**
 * Cuts a text into its tokens; the last is its end.
 * @param refuse what is done about a character that no token has
 */
export function tokenize(text: string, refuse: (start: number, end: number) => never): readonly Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length; ) {
    space.lastIndex = place;
    place += space.exec(text)?.[0].length ?? 0;
    if (place === text.length) break;
    token.lastIndex = place;
    const groups = token.exec(text)?.groups;
    if (groups === undefined)
      return refuse(place, place + String.fromCodePoint(text.codePointAt(place) as number).length);
    const { number, name, letter, sign } = groups;
    const written = (number ?? name ?? letter ?? sign) as string;
    const end = place + written.length;
    tokens.push({
      kind: number !== undefined ? "number" : sign !== undefined ? "sign" : "name",
      text: names.get(written) ?? spellings.get(written) ?? written,
      start: place,
      end,
      spaceBefore: isSpaceOrEnd(text[place - 1]),
      spaceAfter: isSpaceOrEnd(text[end]),
    });
    place = end;
  }
  const { length } = text;
  tokens.push({ kind: "end", text: "", start: length, end: length, spaceBefore: true, spaceAfter: true });
  return tokens;
}

const space = /\s*/y;

const isSpaceOrEnd = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

/** Greek letters that are names, and π, σ and ∞. */
const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...[...greek].map(([name, letter]) => [letter, name] as const),
  ["π", "pi"],
  ["σ", "sigmoid"],
  ["∞", "infinity"],
]);

/** The other ways to write a sign. */
const spellings: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["**", "^"],
  ["−", "-"],
  ["·", "*"],
  ["×", "*"],
  ["⋅", "*"],
  ["÷", "/"],
  ["≤", "<="],
  ["≥", ">="],
  ["==", "="],
]);

// Digits and letters are those of ASCII: \p{N} has superscripts, and look-alikes of other scripts are no names.
const token =
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][A-Za-z_0-9]*)|(?<letter>[α-ω∞])|(?<sign>\*\*|<=|>=|==|[-+*/^(){}|,;:?<>=²√−·×⋅÷≤≥])/y;
