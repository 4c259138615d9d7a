import type { NotationTarget } from "../../target.ts";
import {
  type Brackets,
  branches,
  calls,
  comparisons,
  knownConstant,
  type Level,
  level,
  type Notation,
  negative,
  product,
  shortNumber,
  term,
  type Written,
  within,
  write,
} from "../notation.ts";

/** A formula on one line of plain text, as a terminal shows it: `x tanh(softplus(x))`. */
export const toText: NotationTarget = (formula) => write(formula, notation);

const brackets: Brackets = ["(", ")"];

const inside = (operand: Written | undefined, least: Level) => within(operand, least, brackets);

const call = calls(brackets);

const compare = comparisons(brackets);

const notation: Notation = {
  constant: (value) => {
    const text = knownConstant(value, constants) ?? shortNumber(value);
    if (text.includes("/")) return { text, level: level.quotient };
    return { text, level: text.startsWith("-") ? level.negative : level.atom };
  },
  variable: (name) => greek[name] ?? name,
  operations: {
    neg: ([a]) => negative(a, brackets),
    abs: ([a]) => ({ text: `|${a?.text}|`, level: level.atom }),
    sign: call("sign"),
    exp: ([a]) => ({ text: `e^${inside(a, level.atom)}`, level: level.power }),
    expm1: ([a]) => ({ text: `e^${inside(a, level.atom)} - 1`, level: level.sum }),
    log: call("ln"),
    log1p: ([a]) => ({ text: `ln(1 + ${term(a, brackets)})`, level: level.atom }),
    sqrt: ([a]) => ({ text: `√${inside(a, level.atom)}`, level: level.power }),
    tanh: call("tanh"),
    sigmoid: call("σ"),
    softplus: call("softplus"),
    sin: call("sin"),
    cos: call("cos"),
    atan: call("atan"),
    erf: call("erf"),
    erfc: call("erfc"),
    round: call("round"),
    normalizer: call("normalizer"),
    add: ([a, b]) => ({ text: `${inside(a, level.sum)} + ${term(b, brackets)}`, level: level.sum }),
    sub: ([a, b]) => ({ text: `${inside(a, level.sum)} - ${term(b, brackets)}`, level: level.sum }),
    mul: ([a, b]) =>
      a?.node === b?.node
        ? { text: `${inside(a, level.atom)}²`, level: level.power }
        : { text: product([a, b], "·", brackets), level: level.product },
    div: ([a, b]) => ({
      text: `${inside(a, level.quotient)} / ${inside(b, level.power)}`,
      level: level.quotient,
    }),
    pow: ([a, b]) => ({ text: `${inside(a, level.atom)}^${inside(b, level.atom)}`, level: level.power }),
    min: call("min"),
    max: call("max"),
    ldexp: ([a, b]) => ({
      text: `${inside(a, level.power)}·2^${inside(b, level.atom)}`,
      level: level.product,
    }),
    less: compare("<", ">"),
    lessEqual: compare("≤", "≥"),
    equal: compare("=", "="),
    select: (_, node) => ({
      text: `{ ${branches(node)
        .map(
          ({ condition, value }) => `${toText(value)} ${condition ? `if ${toText(condition)}` : "otherwise"}`,
        )
        .join("; ")} }`,
      level: level.atom,
    }),
  },
};

const constants = [
  [Math.SQRT1_2, "1/√2"],
  [2 / Math.sqrt(Math.PI), "2/√π"],
  [1 / Math.sqrt(Math.PI), "1/√π"],
  [Number.POSITIVE_INFINITY, "∞"],
] as const;

const greek: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  lambda: "λ",
  mu: "μ",
  omega: "ω",
  theta: "θ",
};
