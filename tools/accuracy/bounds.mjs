// How large an error may be.
import { collect, evaluate } from "echoai/expression";
import { activationNamed, formulaOf } from "./cases.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/** @typedef {"fast" | "precise"} Precision */

/**
 * A result must be within `ulp` units in the last place or within `absolute`.
 *
 * @typedef {object} Bound
 * @property {number} ulp
 * @property {number} absolute
 */

/** @type {readonly Precision[]} */
export const precisions = ["fast", "precise"];

/**
 * `ulp` at the default parameters, `otherUlp` at others, there `powerUlp` for powers, which multiply their argument's error
 * by the exponent. `absolute` is for derivatives and for what else has a root that is not 0: near one, no result of float32
 * arithmetic has a small error in ULP.
 */
export const limits = {
  fast: { ulp: 4.5, absolute: 3e-7, otherUlp: 16, powerUlp: 64 },
  precise: { ulp: 1.1, absolute: 6e-8, otherUlp: 1.5, powerUlp: 1.5 },
};

/**
 * @param {Case} of
 * @param {Precision} precision
 * @returns {Bound}
 */
export function boundOf(of, precision) {
  const { ulp, absolute, otherUlp, powerUlp } = limits[precision];
  const other = isPower(of) ? powerUlp : otherUlp;
  return {
    ulp: of.isDefault ? ulp : other,
    absolute: of.form === "derivative" || hasRoot(of) ? absolute : 0,
  };
}

/** @param {Case} of */
function isPower({ name }) {
  const { formula } = activationNamed(name).definition;
  return collect([formula]).some((node) => node.kind === "application" && node.operation === "pow");
}

/**
 * Whether the sign changes among the positive inputs, or among the negative ones.
 *
 * @param {Case} of
 */
function hasRoot(of) {
  const formula = formulaOf(of);
  const magnitudes = Array.from({ length: 33 }, (_, index) => 2 ** (index / 2 - 8));
  return [1, -1].some((side) => {
    const signs = magnitudes.map((x) => Math.sign(evaluate(formula, { ...of.parameters, x: side * x })));
    return signs.includes(1) && signs.includes(-1);
  });
}
