import { coefficients } from "../../expression/approximations/coefficients.ts";
import { erf, erfc } from "../../expression/approximations/errorFunction.ts";
import { isWithin } from "../../expression/approximations/setting.ts";
import {
  abs,
  add,
  div,
  type Expression,
  exp,
  fold,
  log,
  max,
  min,
  mul,
  neg,
  type Operation,
  pow,
  round,
  sub,
  tanh,
  withOperands,
} from "../../expression/index.ts";
import { anyValue, type Range, rangesOf } from "../../expression/range.ts";
import { elements, type OnnxSetting } from "./elements.ts";

/** The formula in the operations that ONNX has and ONNX Runtime has well: all but those of the table below. */
export function lowered(formula: Expression, setting: OnnxSetting): Expression {
  const ranges = rangesOf([formula], () => anyValue);
  return fold<Expression>([formula], (node, operands) => {
    if (node.kind !== "application") return node;
    const [a, b] = operands as readonly [Expression, Expression];
    const range = ranges.get(node.operands[0]) ?? anyValue;
    return (table as Table)[node.operation]?.(a, b, range, setting) ?? withOperands(node, operands);
  })[0] as Expression;
}

type Table = Partial<Record<Operation, Lowering>>;
type Lowering = (a: Expression, b: Expression, range: Range, setting: OnnxSetting) => Expression | undefined;

export type Lowered = Exclude<keyof typeof table, "erf">;

/**
 * What ONNX has not, or ONNX Runtime has not well; `erf` came with opset 9. `expm1`, `log1p`, `erfc`, `normalizer` and `ldexp` are not in ONNX. Its `Sign` has no -0, and on ONNX Runtime 1.30 gives 1 for
 * NaN. ONNX Runtime's `Sigmoid` is 0 below -18, and its `Softplus` takes 15 times as long as what stands here.
 */
const table = {
  expm1: (a) => mul(tanh(mul(0.5, a)), add(exp(a), 1)),
  log1p: (a, _, range) => log1p(a, range),
  // e^30 + 1 is e^30 in float32, and e^11 in float16, where e^12 is infinite.
  sigmoid: (a, _, __, { type }) => {
    const e = exp(min(Math.min(30, Math.floor(Math.log(elements[type].largest))), a));
    return div(e, add(e, 1));
  },
  softplus: (a) => add(max(a, 0), log1p(exp(neg(abs(a))), { low: 0, high: 1, nan: true })),
  erf: (a, _, __, { opset }) => (opset < 9 ? erf(a, gaussianSetting) : undefined),
  erfc: (a) => erfc(a, gaussianSetting),
  // The product of the smallest float with the square of the largest one is 1.6e32.
  sign: (a, _, __, { type }) => {
    const { largest } = elements[type];
    return max(-1, min(1, mul(mul(a, largest), largest)));
  },
  normalizer: (a) => neg(round(mul(log(a), Math.LOG2E))),
  // In two steps, since 2^k alone may overflow or vanish where the product does not.
  ldexp: (a, k) => {
    const half = round(mul(0.5, k));
    return mul(mul(a, pow(2, half)), pow(2, sub(k, half)));
  },
} satisfies Table;

/**
 * ln u + (a - (u - 1)) with u = 1 + a: the second term gives back what the sum's rounding has taken, to first order. Where it
 * isn't between the bounds that is nothing, or less than a rounding of the result.
 */
function log1p(a: Expression, range: Range): Expression {
  const [low, high] = [-0.5, 1];
  const bounded = isWithin({ ...range, nan: false }, low, high) ? a : max(low, min(high, a));
  return add(log(add(1, a)), sub(bounded, sub(add(1, bounded), 1)));
}

/** ONNX Runtime's `Exp` is right into the subnormal numbers, so that nothing need be assumed. */
const gaussianSetting = {
  format: "single",
  reach: "all",
  coefficients: coefficients.single,
  isUniform: () => false,
  range: anyValue,
  assume: () => {},
} as const;
