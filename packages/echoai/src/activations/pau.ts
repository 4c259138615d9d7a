import { abs, add, div, type Expression, lessEqual, mul, select, sub } from "../expression/index.ts";
import { polynomialOf } from "./_polynomial.ts";
import { defineExtended } from "./defineExtended.ts";

export const pau = /* @__PURE__ */ defineExtended({
  name: "pau",
  title: "Padé Activation Unit",
  aliases: ["safe-pau", "rational"],
  summary:
    "A quotient of polynomials whose coefficients are learned, without poles; it starts near Leaky ReLU",
  paper: {
    authors: "Alejandro Molina, Patrick Schramowski, Kristian Kersting",
    title: "Padé Activation Units: End-to-end Learning of Flexible Activation Functions in Deep Networks",
    year: 2019,
    arxiv: "1907.06732",
  },
  evidence: "paper",
  // The coefficients that the authors fitted to Leaky ReLU with slope 0.01.
  vectors: {
    a: {
      default: [0.02979246, 0.61837738, 2.32335207, 3.0520266, 1.48548002, 0.25103717],
      trainable: true,
      summary: "coefficients of the numerator",
    },
    b: {
      default: [1.14201226, 4.39322834, 0.8715445, 0.34720652],
      first: 1,
      trainable: true,
      summary: "coefficients of the denominator",
    },
  },
  formula: (x, { a, b }) => div(polynomialOf(x, a), add(1, abs(mul(x, polynomialOf(x, b))))),
  // Beyond 1 in powers of 1/x, which do not overflow: both polynomials are divided by x^4.
  stable: (x, { a, b }) => {
    const near = div(polynomialOf(x, a), add(1, mul(abs(x), abs(polynomialOf(x, b)))));
    const inverse = div(1, x);
    const fourth = mul(mul(inverse, inverse), mul(inverse, inverse));
    const scale = div(1, add(fourth, abs(polynomialOf(inverse, [...b].reverse()))));
    const [leading, ...others] = [...a].reverse() as [Expression, ...Expression[]];
    const far = add(mul(x, mul(leading, scale)), mul(polynomialOf(inverse, others), scale));
    // Where 1/x is subnormal, which some machines have not, the asymptote is all that there is.
    const [b4, b3] = [...b].reverse() as [Expression, Expression];
    const asymptote = div(add(mul(leading, sub(x, div(b3, b4))), others[0] as Expression), abs(b4));
    const isMiddle = lessEqual(mul(abs(x), abs(b4)), 2 ** 100);
    return select(lessEqual(abs(x), 1), near, select(isMiddle, far, asymptote));
  },
  // Others are where the denominator's polynomial has roots.
  kinks: (_, { a }) => [{ at: 0, slope: a[1] as Expression }],
});
