import { FormulaError, printable, type Range } from "./error.ts";
import { limits } from "./limits.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A place in a text, which moves on token by token, and says what is wrong there. */
export class Cursor {
  readonly text: string;
  readonly #owner: string;
  readonly #tokens: readonly Token[];
  #place = 0;

  /**
   * @param owner what the messages of errors begin with
   * @throws FormulaError for a text that is too long or has a character that no token has
   */
  constructor(text: string, owner: string) {
    this.text = text;
    this.#owner = owner;
    const { length } = text;
    if (length > limits.length)
      this.fail(
        { start: limits.length, end: length },
        `a text may have ${limits.length} characters, not ${length}`,
        "the end",
      );
    this.#tokens = tokenize(text, (start, end) => {
      const character = text.slice(start, end);
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
      const problem = `"${printable(character)}" (U+${code}) means nothing`;
      return this.fail({ start, end }, problem, "a number, a name, an operator or a bracket");
    });
  }

  /** The token that comes next, or further on; the end goes on for ever. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#place + ahead, this.#tokens.length - 1)] as Token;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#place++;
    return token;
  }

  isNext(text: string): boolean {
    return this.peek().text === text;
  }

  /** Takes the token if it is that one. */
  took(text: string): boolean {
    return this.isNext(text) && this.take() !== undefined;
  }

  expect(text: string): Token {
    return this.isNext(text) ? this.take() : this.unexpected(`"${text}"`);
  }

  unexpected(expected: string, token = this.peek()): never {
    const written = printable(this.text.slice(token.start, token.end).slice(0, limits.name));
    const found = token.kind === "end" ? "the end" : `"${written}"`;
    return this.fail(token, `expected ${expected}, found ${found}`, expected);
  }

  fail(range: Range, problem: string, expected: string, nearest?: string): never {
    throw new FormulaError(this.text, range, { owner: this.#owner, problem, expected, nearest });
  }
}
