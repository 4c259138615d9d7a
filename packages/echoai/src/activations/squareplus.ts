import { abs, add, div, type Expression, less, mul, neg, select, sqrt, sub } from "../expression/index.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const squareplus = /* @__PURE__ */ define({
  name: "squareplus",
  title: "Squareplus",
  summary: "The smooth rectifier by a square root instead of an exponential",
  paper: {
    authors: "Jonathan T. Barron",
    title: "Squareplus: A Softplus-Like Algebraic Rectifier",
    year: 2021,
    arxiv: "2112.11687",
  },
  evidence: "library",
  parameters: { b: { default: 4, domain: positive, trainable: false, summary: "size of the curved part" } },
  formula: (x, { b }) => mul(0.5, add(x, sqrt(add(mul(x, x), b)))),
  // For negative x the sum cancels: it is b over the difference.
  stable: (x, { b }) => {
    const s = root(x, b);
    return select(less(x, 0), div(mul(0.5, b), sub(s, x)), add(mul(0.5, x), mul(0.5, s)));
  },
  stableDerivatives: {
    // (1 + x/s) / 2 near 0, the tail b / (2 s (s + |x|)) beyond: so its own derivatives do not cancel either.
    x: (x, { b }) => {
      const s = root(x, b);
      const tail = div(mul(0.5, div(b, s)), add(s, select(less(x, 0), neg(x), x)));
      const sided = select(less(x, 0), tail, sub(1, tail));
      return select(less(abs(x), mul(0.25, sqrt(b))), add(0.5, mul(0.5, div(x, s))), sided);
    },
    b: (x, { b }) => div(0.25, root(x, b)),
  },
});

/** sqrt(x^2 + b), without a square that overflows; analytic on each side of the borders. */
function root(x: Expression, b: Expression): Expression {
  const r = sqrt(b);
  const far = mul(select(less(x, 0), neg(x), x), sqrt(add(1, mul(div(r, x), div(r, x)))));
  return select(less(abs(x), r), mul(r, sqrt(add(1, mul(div(x, r), div(x, r))))), far);
}
