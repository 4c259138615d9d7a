/** Where in a text something stands: from the first character to the one after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Problem {
  /** Whose formula it is: what the message begins with. */
  readonly owner: string;
  /** What is wrong, without the place. */
  readonly problem: string;
  readonly expected: string;
  readonly nearest?: string | undefined;
}

/** What is wrong with the text of a formula, and where. The message is one line, with the place marked in an excerpt. */
export class FormulaError extends SyntaxError implements Range {
  override readonly name: string = "FormulaError";
  /** The part of the text that is wrong: `text.slice(start, end)`; empty where something is missing. */
  readonly start: number;
  readonly end: number;
  /** What could have stood there, in words. */
  readonly expected: string;
  /** The known name that is nearest to the one that was written, if any is near. */
  readonly nearest: string | undefined;

  constructor(text: string, { start, end }: Range, { owner, problem, expected, nearest }: Problem) {
    const advice = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    super(`${owner}: ${problem} in "${marked(text, start, end)}"${advice}`);
    this.start = start;
    this.end = end;
    this.expected = expected;
    this.nearest = nearest;
  }
}

/** What stands around a place, on one line, with the place in marks. */
function marked(text: string, start: number, end: number): string {
  const [first, last] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const place = text.slice(start, end);
  const shown = place.length <= longest ? place : `${place.slice(0, longest)}…`;
  const before = `${first > 0 ? "…" : ""}${text.slice(first, start)}`;
  const after = `${text.slice(end, last)}${last < text.length ? "…" : ""}`;
  return printable(`${before}»${shown}«${after}`);
}

const around = 30;
const longest = 40;

/** On one line, and without what moves a terminal's cursor or turns the direction of writing. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
