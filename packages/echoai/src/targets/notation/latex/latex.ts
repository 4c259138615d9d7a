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

/** A formula as LaTeX mathematics, to be set in display style. `select` becomes a `cases` environment (amsmath). */
export const toLatex: NotationTarget = (formula) => write(formula, notation);

const brackets: Brackets = ["\\left(", "\\right)"];

const inside = (operand: Written | undefined, least: Level) => within(operand, least, brackets);

const call = calls(brackets);

const compare = comparisons(brackets);

const notation: Notation = {
  constant: (value) => {
    const text = knownConstant(value, constants) ?? scientific(shortNumber(value));
    if (text.startsWith("-")) return { text, level: level.negative };
    return {
      text,
      level: text.includes("frac") ? level.prefix : text.includes(" ") ? level.product : level.atom,
    };
  },
  variable: (name) => (greek.has(name) ? `\\${name}` : subscripted(name)),
  operations: {
    neg: ([a]) => negative(a, brackets),
    abs: ([a]) => ({ text: `\\left|${a?.text}\\right|`, level: level.atom }),
    sign: call("\\operatorname{sign}"),
    exp: ([a]) => ({ text: `e^{${a?.text}}`, level: level.power }),
    expm1: ([a]) => ({ text: `e^{${a?.text}} - 1`, level: level.sum }),
    log: call("\\ln"),
    log1p: ([a]) => ({ text: `\\ln\\left(1 + ${term(a, brackets)}\\right)`, level: level.atom }),
    sqrt: ([a]) => ({ text: `\\sqrt{${a?.text}}`, level: level.atom }),
    tanh: call("\\tanh"),
    sigmoid: call("\\sigma"),
    softplus: call("\\operatorname{softplus}"),
    sin: call("\\sin"),
    cos: call("\\cos"),
    atan: call("\\arctan"),
    erf: call("\\operatorname{erf}"),
    erfc: call("\\operatorname{erfc}"),
    round: call("\\operatorname{round}"),
    normalizer: call("\\operatorname{normalizer}"),
    add: ([a, b]) => ({ text: `${inside(a, level.sum)} + ${term(b, brackets)}`, level: level.sum }),
    sub: ([a, b]) => ({ text: `${inside(a, level.sum)} - ${term(b, brackets)}`, level: level.sum }),
    mul: ([a, b]) =>
      a?.node === b?.node
        ? { text: `${inside(a, level.atom)}^{2}`, level: level.power }
        : { text: product([a, b], "\\cdot", brackets), level: level.product },
    div: ([a, b]) => ({ text: `\\frac{${a?.text}}{${b?.text}}`, level: level.prefix }),
    pow: ([a, b]) => ({ text: `${inside(a, level.atom)}^{${b?.text}}`, level: level.power }),
    min: call("\\min"),
    max: call("\\max"),
    ldexp: ([a, b]) => ({ text: `${inside(a, level.power)} \\cdot 2^{${b?.text}}`, level: level.product }),
    less: compare("<", ">"),
    lessEqual: compare("\\le", "\\ge"),
    equal: compare("=", "="),
    select: (_, node) => ({
      text: `\\begin{cases} ${branches(node)
        .map(
          ({ condition, value }) =>
            `${toLatex(value)} & ${condition ? `\\text{if } ${toLatex(condition)}` : "\\text{otherwise}"}`,
        )
        .join(" \\\\ ")} \\end{cases}`,
      level: level.atom,
    }),
  },
};

/** "a1" and "ab" with the end as an index, names in upright letters. */
function subscripted(name: string): string {
  const [, letter, index] = name.match(/^([a-z])(\d+|.)$/i) ?? [];
  if (letter !== undefined) return `${letter}_${index?.length === 1 ? index : `{${index}}`}`;
  return name.length > 1 ? `\\mathrm{${name}}` : name;
}

const scientific = (text: string): string => {
  const [digits, exponent] = text.split("e");
  return exponent === undefined ? text : `${digits} \\cdot 10^{${Number(exponent)}}`;
};

const constants = [
  [Math.SQRT1_2, "\\tfrac{1}{\\sqrt{2}}"],
  [2 / Math.sqrt(Math.PI), "\\tfrac{2}{\\sqrt{\\pi}}"],
  [1 / Math.sqrt(Math.PI), "\\tfrac{1}{\\sqrt{\\pi}}"],
  [Number.POSITIVE_INFINITY, "\\infty"],
] as const;

const greek: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi rho sigma tau phi chi psi omega".split(
    " ",
  ),
);
