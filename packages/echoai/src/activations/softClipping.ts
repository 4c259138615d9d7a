import {
  abs,
  add,
  differentiate,
  div,
  type Expression,
  exp,
  expm1,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  select,
  sigmoid,
  sub,
} from "../expression/index.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const softClipping = /* @__PURE__ */ define({
  name: "softClipping",
  title: "Soft Clipping",
  summary: "A smooth clip to 0..1; the default alpha makes it almost constant, the paper's is about 50",
  paper: {
    authors: "Matthew D. Klimek, Maxim Perelstein",
    title: "Neural Network-Based Approach to Phase Space Integration",
    year: 2018,
    arxiv: "1810.11509",
  },
  parameters: {
    alpha: { default: 0.5, domain: positive, trainable: false, summary: "sharpness of the two corners" },
  },
  formula: (x, { alpha }) =>
    mul(div(1, alpha), log(div(add(1, exp(mul(alpha, x))), add(1, exp(mul(alpha, sub(x, 1))))))),
  // With a = e^alpha - 1 it is ln(1 + a sigma(alpha (x - 1))) / alpha: one exponential, where neither it nor its product with
  // e^alpha overflows, in float32 either.
  stable: (x, { alpha }) => {
    const mild = div(log1p(div(expm1(alpha), add(1, mul(exp(alpha), exp(neg(mul(alpha, x))))))), alpha);
    const sharp = folded(x, alpha);
    return select(less(alpha, 1), select(less(-80, x), mild, sharp), sharp);
  },
  // sigma(a) - sigma(b) = (1 - e^(b - a)) sigma(a) sigma(-b), without the difference.
  stableDerivatives: {
    x: (x, { alpha }) => {
      const e = exp(neg(mul(alpha, x)));
      const mild = mul(div(e, add(e, exp(neg(alpha)))), div(1, add(1, e)));
      const sharp = mul(sigmoid(mul(alpha, x)), sigmoid(mul(alpha, sub(1, x))));
      const product = select(less(alpha, 1), select(less(-80, x), mild, sharp), sharp);
      return mul(neg(expm1(neg(alpha))), product);
    },
    // The other form's own derivative would be a difference of nearly equal terms.
    alpha: (x, { alpha }) => differentiate(folded(x, alpha), "alpha"),
  },
});

/**
 * f(x) = 1 - f(1 - x) folds both tails onto the lower one, z <= 1/2; there, and with no positive exponent,
 * f(z) = max(z, 0) + ln(1 + t) / alpha.
 */
function folded(x: Expression, alpha: Expression): Expression {
  const z = min(x, sub(1, x));
  const gap = expm1(mul(alpha, max(sub(mul(2, z), 1), -1)));
  const t = div(neg(mul(exp(neg(mul(alpha, abs(z)))), gap)), add(1, exp(mul(alpha, sub(z, 1)))));
  const lower = add(max(z, 0), div(log1p(t), alpha));
  return select(lessEqual(x, 0.5), lower, sub(1, lower));
}
