import {
  add,
  constant,
  div,
  type Expression,
  exp,
  expm1,
  greaterEqual,
  less,
  max,
  min,
  mul,
  select,
  sub,
} from "../expression/index.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const celu = /* @__PURE__ */ define({
  name: "celu",
  title: "CELU",
  summary: "ELU whose slope is 1 at 0 for every alpha",
  paper: {
    authors: "Jonathan T. Barron",
    title: "Continuously Differentiable Exponential Linear Units",
    year: 2017,
    arxiv: "1704.07483",
  },
  evidence: "library",
  parameters: { alpha: { default: 1, domain: positive, trainable: false, summary: "minus the lower bound" } },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, sub(exp(div(x, alpha)), 1))),
  stable: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, expm1(below(x, alpha)))),
  stableDerivatives: {
    x: (x, { alpha }) => select(greaterEqual(x, 0), 1, exp(below(x, alpha))),
    // With u = x / alpha it is (1 - u) e^u - 1, which cancels near 0.
    alpha: (x, { alpha }) => {
      const u = below(x, alpha);
      const series = mul(-1, u, mul(u, polynomial(u)));
      return select(greaterEqual(x, 0), 0, select(less(-0.02, u), series, sub(expm1(u), mul(u, exp(u)))));
    },
  },
});

/** x / alpha where x is negative; from -800 on the exponential is 0. */
function below(x: Expression, alpha: Expression): Expression {
  return max(div(min(x, 0), alpha), -800);
}

/** The sum of (k - 1) / k! u^(k - 2), for |u| <= 0.02. */
function polynomial(u: Expression): Expression {
  return [1 / 2, 1 / 3, 1 / 8, 1 / 30, 1 / 144, 1 / 840, 1 / 5760].reduceRight<Expression>(
    (sum, coefficient) => add(coefficient, mul(u, sum)),
    constant(0),
  );
}
