// How large an error may be.
import { collect, evaluate } from "echoai/expression";
import { kernels, larger } from "../../packages/echoai/claims/functions.mjs";
import { activationNamed, formulaOf } from "./cases.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/** @typedef {import("../../packages/echoai/claims/functions.mjs").Precision} Precision */
/** @typedef {Required<Pick<import("../../packages/echoai/claims/functions.mjs").Bound, "ulp" | "absolute">>} Bound */

/** @type {readonly Precision[]} */
export const precisions = ["fast", "precise"];

/**
 * @param {Case} of
 * @param {Precision} precision
 * @returns {Bound}
 */
export function boundOf(of, precision) {
  const { ulp, absolute, otherUlp, powerUlp } = kernels[precision];
  const other = isPower(of) ? powerUlp : otherUlp;
  const own = precision === "fast" && of.form === "value" ? larger[of.name]?.ulp : undefined;
  return {
    ulp: of.isDefault ? (own ?? ulp) : other,
    absolute: of.form === "derivative" || hasRoot(of) || hasAngle(of) ? absolute : 0,
  };
}

/** @param {Case} of */
function isPower({ name }) {
  const { formula } = activationNamed(name).definition;
  return collect([formula]).some((node) => node.kind === "application" && node.operation === "pow");
}

/**
 * Whether it is made of a sine or a cosine, whose own error is an absolute one.
 *
 * @param {Case} of
 */
const hasAngle = (of) =>
  collect([formulaOf(of)]).some(
    (node) => node.kind === "application" && (node.operation === "sin" || node.operation === "cos"),
  );

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
