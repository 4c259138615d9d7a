import { input, type Reduction, type ReductionKind } from "../../../expression/index.ts";
import { greek } from "../../../expression/text/letters.ts";
import type { NotationTarget } from "../../target.ts";
import { type Level, level, type Notation, type Piece, within } from "../notation.ts";
import { digitsOf, rootQuotient } from "../numbers.ts";
import { write } from "../write.ts";

/** A formula on one line of plain text, as a terminal shows it: `x tanh(softplus(x))`. */
export const toText: NotationTarget = (formula) => write("toText", formula, notation);

/** What a reduction is, in words: `s = the sum of e^x`. */
export const reductionToText = ({ name, kind, of }: Reduction): string =>
  reductions[kind](toText(input(name)), toText(of));

const reductions: Readonly<Record<ReductionKind, (letter: string, values: string) => string>> = {
  sum: (letter, values) => `${letter} = the sum of ${values}`,
  mean: (letter, values) => `${letter} = the mean of ${values}`,
  max: (letter, values) => `${letter} = the largest of ${values}`,
  shift: (letter, values) => `${letter} = the largest of ${values}`,
  threshold: (letter, values) => `max(0, ${values} - ${letter}) adds up to 1`,
  squareThreshold: (letter, values) => `max(0, ${values} - ${letter})² adds up to 1`,
};

const brackets = (text: string) => `(${text})`;

const inside = (operand: Piece, least: Level) => within(operand, least, brackets);

const notation: Notation = {
  brackets,
  bars: (text) => `|${text}|`,
  negative: "-",
  plus: " + ",
  minus: " - ",
  comma: ", ",
  relations: { "<": " < ", ">": " > ", "≤": " ≤ ", "≥": " ≥ ", "=": " = " },
  dot: " · ",
  times: () => " ",
  startsWithNumeral: (text) => /^\d/.test(text),
  number: (value) => {
    if (value === Number.POSITIVE_INFINITY) return { text: "∞", level: level.atom };
    const known = rootQuotient(value);
    return known === undefined
      ? { text: digitsOf(value), level: level.atom }
      : { text: known.join("/√"), level: level.quotient };
  },
  variable: (name) => greek.get(name) ?? name,
  functionName: (name) => name,
  euler: "e",
  square: (base) => `${base}²`,
  power: (base, exponent) => `${base}^${inside(exponent, level.atom)}`,
  root: (radicand) => ({ text: `√${inside(radicand, level.atom)}`, level: level.power }),
  quotient: (dividend, divisor) => ({
    text: `${inside(dividend, level.quotient)} / ${inside(divisor, level.power)}`,
    level: level.quotient,
  }),
  choice: (branches) => ({
    text: `{ ${branches
      .map(({ value, condition }) => `${value} ${condition === undefined ? "otherwise" : `if ${condition}`}`)
      .join("; ")} }`,
    level: level.atom,
  }),
};
