import type { Expression } from "../../expression/index.ts";

/** A piece of written mathematics, and how tightly it holds together. */
export interface Piece {
  readonly text: string;
  readonly level: Level;
  /** Of a choice: its values, each but the last with its condition. */
  readonly branches?: readonly Branch[];
}

/** A piece, and what it is. */
export interface Written extends Piece {
  readonly node: Expression;
}

export interface Branch {
  readonly value: string;
  readonly condition?: string;
}

/** From what needs brackets nearly everywhere to what never does. */
export const level = {
  choice: 0,
  comparison: 1,
  sum: 2,
  quotient: 3,
  negative: 4,
  product: 5,
  prefix: 6,
  power: 7,
  atom: 8,
} as const;
export type Level = (typeof level)[keyof typeof level];

export type Relation = "<" | ">" | "≤" | "≥" | "=";

/** A way of writing formulas: its signs, and how it lays out what is not written in a line everywhere. */
export interface Notation {
  readonly brackets: (text: string) => string;
  readonly bars: (text: string) => string;
  /** Before an operand. */
  readonly negative: string;
  /** Between two operands, with the space around it. */
  readonly plus: string;
  readonly minus: string;
  readonly comma: string;
  readonly relations: Readonly<Record<Relation, string>>;
  /** Between factors, the second of which starts with a numeral or does not. */
  readonly dot: string;
  readonly times: (left: string, right: string) => string;
  readonly startsWithNumeral: (text: string) => boolean;
  /** How a number that is not negative is written. */
  readonly number: (value: number) => Piece;
  readonly variable: (name: string) => string;
  /** A function's name, as it stands before the brackets. */
  readonly functionName: (name: string) => string;
  readonly euler: string;
  readonly square: (base: string) => string;
  readonly power: (base: string, exponent: Written) => string;
  readonly root: (radicand: Written) => Piece;
  readonly quotient: (dividend: Written, divisor: Written) => Piece;
  readonly choice: (branches: readonly Branch[]) => Piece;
}

/** A minus before it. Before a quotient it stands for the whole, which is then still a quotient: a product brackets it. */
export const negated = (operand: Piece, notation: Notation): Piece => ({
  text: `${notation.negative}${term(operand, notation)}`,
  level: operand.level === level.quotient ? level.quotient : level.negative,
});

/** What follows a plus or minus: anything but a sum or what starts with a minus itself. */
export const term = (operand: Piece, { negative, brackets }: Notation): string =>
  within(operand, operand.text.startsWith(negative) ? level.atom : level.quotient, brackets);

/** The operand's text, in brackets if it holds together less tightly than its place asks for. */
export const within = (operand: Piece, least: Level, brackets: Notation["brackets"]): string =>
  operand.level >= least ? operand.text : brackets(operand.text);

/** Whether what stands before a formula needs brackets around it. */
export const isSum = (formula: Expression): boolean =>
  formula.kind === "application" && (formula.operation === "add" || formula.operation === "sub");
