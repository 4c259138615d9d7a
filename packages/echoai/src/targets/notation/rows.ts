import type { Operation } from "../../expression/index.ts";
import {
  type Branch,
  type Level,
  level,
  type Notation,
  negated,
  type Piece,
  type Relation,
  term,
  type Written,
  within,
} from "./notation.ts";

/** How one operation is written, given its written operands. */
type Spelling = (a: Written, b: Written, c: Written) => Piece;

/** Every operation in a notation's signs. */
export function rows(notation: Notation): Readonly<Record<Operation, Spelling>> {
  const { plus, minus, power, brackets } = notation;
  const inside = (operand: Written, least: Level) => within(operand, least, brackets);
  const call = (name: string, ...operands: readonly string[]): Piece => ({
    text: `${notation.functionName(name)}${brackets(operands.join(notation.comma))}`,
    level: level.atom,
  });
  const of =
    (name: string): Spelling =>
    (a) =>
      call(name, a.text);
  const ofTwo =
    (name: string): Spelling =>
    (a, b) =>
      call(name, a.text, b.text);
  const infix =
    (sign: string): Spelling =>
    (a, b) => ({ text: `${inside(a, level.sum)}${sign}${term(b, notation)}`, level: level.sum });
  const compare =
    (sign: Relation, flipped: Relation): Spelling =>
    (a, b) =>
      comparison(a, b, sign, flipped, notation);
  const one = notation.number(1).text;

  return {
    neg: (a) => negated(a, notation),
    abs: ({ text }) => ({ text: notation.bars(text), level: level.atom }),
    sign: of("sign"),
    exp: (a) => ({ text: power(notation.euler, a), level: level.power }),
    expm1: (a) => ({ text: `${power(notation.euler, a)}${minus}${one}`, level: level.sum }),
    log: of("ln"),
    log1p: (a) => call("ln", `${one}${plus}${term(a, notation)}`),
    sqrt: notation.root,
    tanh: of("tanh"),
    sigmoid: of("σ"),
    softplus: of("softplus"),
    sin: of("sin"),
    cos: of("cos"),
    atan: of("arctan"),
    erf: of("erf"),
    erfc: of("erfc"),
    round: of("round"),
    normalizer: of("normalizer"),
    add: infix(plus),
    sub: infix(minus),
    mul: (a, b) =>
      a.node === b.node
        ? { text: notation.square(inside(a, level.atom)), level: level.power }
        : { text: product(a, b, notation), level: level.product },
    div: notation.quotient,
    pow: (a, b) => ({ text: power(inside(a, level.atom), b), level: level.power }),
    min: ofTwo("min"),
    max: ofTwo("max"),
    ldexp: (a, b) => ({
      text: `${inside(a, level.power)}${notation.dot}${power(notation.number(2).text, b)}`,
      level: level.product,
    }),
    less: compare("<", ">"),
    lessEqual: compare("≤", "≥"),
    equal: compare("=", "="),
    select: (condition, value, otherwise) => {
      const branches: readonly Branch[] = [
        { value: value.text, condition: condition.text },
        ...(otherwise.branches ?? [{ value: otherwise.text }]),
      ];
      return { ...notation.choice(branches), branches };
    },
  };
}

/** A product: a number comes first, a product on the right needs no brackets, and where two numbers meet there is a dot. */
function product(a: Written, b: Written, notation: Notation): string {
  const { brackets, negative, startsWithNumeral, dot, times } = notation;
  const [first, second] = b.node.kind === "constant" && a.node.kind !== "constant" ? [b, a] : [a, b];
  const left = within(first, level.negative, brackets);
  const isPlain =
    second.level === level.product && !second.text.startsWith(negative) && !startsWithNumeral(second.text);
  const right = within(second, isPlain ? level.product : level.prefix, brackets);
  return `${left}${startsWithNumeral(right) ? dot : times(left, right)}${right}`;
}

/** A comparison, the other way round where that reads better: with the input on the left, a number on the right. */
function comparison(
  a: Written,
  b: Written,
  sign: Relation,
  flipped: Relation,
  { relations, brackets }: Notation,
): Piece {
  const isBackwards = a.node.kind === "constant" || (b.node.kind === "input" && a.node.kind !== "input");
  const [first, second] = isBackwards ? [b, a] : [a, b];
  const [left, right] = [within(first, level.sum, brackets), within(second, level.sum, brackets)];
  return { text: `${left}${relations[isBackwards ? flipped : sign]}${right}`, level: level.comparison };
}
