import {
  abs,
  add,
  constant,
  div,
  type Expression,
  less,
  max,
  min,
  mul,
  select,
  sigmoid,
  sub,
  tanh,
} from "../expression/index.ts";
import { define } from "./define.ts";

export const tanhShrink = /* @__PURE__ */ define({
  name: "tanhShrink",
  title: "Tanh Shrink",
  summary: "The input minus its hyperbolic tangent",
  paper: {
    authors: "The PyTorch contributors",
    title: "torch.nn.Tanhshrink",
    year: 2016,
    venue: "PyTorch",
  },
  evidence: "library",
  formula: (x) => sub(x, tanh(x)),
  // The difference cancels near 0: up to 2 by Lambert's continued fraction.
  stable: (x) => {
    const bounded = max(-2, min(x, 2));
    const t = fraction(mul(bounded, bounded));
    return select(less(abs(x), 2), mul(bounded, div(t, add(1, t))), sub(x, tanh(x)));
  },
  // A square has twice the error of its root, which the difference from 1 has not.
  stableDerivatives: {
    x: (x) => {
      const rest = mul(4, sigmoid(mul(2, x)), sigmoid(mul(-2, x)));
      return select(less(abs(x), 0.5), mul(tanh(x), tanh(x)), sub(1, rest));
    },
  },
});

/** With x tanh x = z / (1 + t), t = z / (3 + z / (5 + z / (7 + ...))); up to 23 it has all digits for z up to 4. */
function fraction(z: Expression): Expression {
  return [3, 5, 7, 9, 11, 13, 15, 17, 19, 21].reduceRight<Expression>(
    (rest, odd) => div(z, add(odd, rest)),
    div(z, constant(23)),
  );
}
