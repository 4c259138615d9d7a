import { input, type Reduction, type ReductionKind } from "../../../expression/index.ts";
import type { NotationTarget } from "../../target.ts";
import { greek, readName } from "../names.ts";
import { isSum, level, type Notation } from "../notation.ts";
import { rootQuotient, scientific } from "../numbers.ts";
import { write } from "../write.ts";

/** A formula as LaTeX mathematics, to be set in display style. `select` becomes a `cases` environment (amsmath). */
export const toLatex: NotationTarget = (formula) => write("toLatex", formula, notation);

/** What a reduction is, as LaTeX: `s = \\sum e^{x}`. */
export const reductionToLatex = ({ name, kind, of }: Reduction): string =>
  reductions[kind](
    toLatex(input(name)),
    toLatex(of),
    isSum(of) ? notation.brackets(toLatex(of)) : toLatex(of),
  );

const reductions: Readonly<Record<ReductionKind, (letter: string, values: string, term: string) => string>> =
  {
    sum: (letter, _, term) => `${letter} = \\sum ${term}`,
    mean: (letter, _, term) => `${letter} = \\operatorname{mean} ${term}`,
    max: (letter, _, term) => `${letter} = \\max ${term}`,
    shift: (letter, _, term) => `${letter} = \\max ${term}`,
    threshold: (letter, values) => `\\sum \\max\\left(0, ${values} - ${letter}\\right) = 1`,
    squareThreshold: (letter, values) => `\\sum \\max\\left(0, ${values} - ${letter}\\right)^{2} = 1`,
  };

const notation: Notation = {
  brackets: (text) => `\\left(${text}\\right)`,
  bars: (text) => `\\left|${text}\\right|`,
  negative: "-",
  plus: " + ",
  minus: " - ",
  comma: ", ",
  relations: { "<": " < ", ">": " > ", "≤": " \\le ", "≥": " \\ge ", "=": " = " },
  dot: " \\cdot ",
  times: () => " ",
  startsWithNumeral: (text) => /^\d/.test(text),
  number: (value) => {
    if (value === Number.POSITIVE_INFINITY) return { text: "\\infty", level: level.atom };
    const known = rootQuotient(value);
    if (known !== undefined) {
      const [numerator, radicand] = known;
      const under = radicand === "π" ? "\\pi" : radicand;
      return { text: `\\tfrac{${numerator}}{\\sqrt{${under}}}`, level: level.prefix };
    }
    const { digits, exponent } = scientific(value);
    return exponent === undefined
      ? { text: digits, level: level.atom }
      : { text: `${digits} \\cdot 10^{${exponent}}`, level: level.product };
  },
  variable: (name) => {
    const { base, index } = readName(name);
    const letter = greek.has(base) ? `\\${base}` : base.length > 1 ? `\\mathrm{${base}}` : base;
    if (index === undefined) return letter;
    return `${letter}_${index.length > 1 ? `{${index}}` : index}`;
  },
  functionName: (name) =>
    name === "σ" ? "\\sigma" : commands.has(name) ? `\\${name}` : `\\operatorname{${name}}`,
  euler: "e",
  square: (base) => `${base}^{2}`,
  power: (base, exponent) => `${base}^{${exponent.text}}`,
  root: ({ text }) => ({ text: `\\sqrt{${text}}`, level: level.atom }),
  quotient: (dividend, divisor) => ({
    text: `\\frac{${dividend.text}}{${divisor.text}}`,
    level: level.prefix,
  }),
  choice: (branches) => ({
    text: `\\begin{cases} ${branches
      .map(
        ({ value, condition }) =>
          `${value} & ${condition === undefined ? "\\text{otherwise}" : `\\text{if } ${condition}`}`,
      )
      .join(" \\\\ ")} \\end{cases}`,
    level: level.choice,
  }),
};

/** The functions that TeX has a command for. */
const commands: ReadonlySet<string> = /* @__PURE__ */ new Set("ln tanh sin cos arctan min max".split(" "));
