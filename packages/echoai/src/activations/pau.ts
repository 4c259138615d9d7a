import {
  abs,
  add,
  constant,
  div,
  type Expression,
  lessEqual,
  mul,
  select,
  sign,
} from "../expression/index.ts";
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
  // Beyond 1 both polynomials are divided by x^4, so that no power overflows.
  stable: (x, { a, b }) => {
    const near = div(polynomialOf(x, a), add(1, mul(abs(x), abs(polynomialOf(x, b)))));
    const scale = div(1, far(x, b).denominator);
    const [leading, ...others] = [...a].reverse() as [Expression, ...Expression[]];
    const beyond = add(mul(x, mul(leading, scale)), mul(inQuarters(x, others), scale));
    return select(lessEqual(abs(x), 1), near, beyond);
  },
  stableDerivatives: {
    // With P / (1 + |Q|) it is (P' + sign(Q) (P' Q - P Q')) / (1 + |Q|)^2, whose difference is taken in the coefficients: those of
    // equal powers leave no rounding error. Beyond 1 divided by x^8.
    x: (x, { a, b }) => {
      const slope = a.slice(1).map((coefficient, k) => mul(k + 1, coefficient));
      const cross = crossed(a, b);
      const quotient = polynomialOf(x, b);
      const inverse = div(1, add(1, mul(abs(x), abs(quotient))));
      const sided = mul(mul(sign(x), sign(quotient)), polynomialOf(x, cross));
      const near = mul(mul(add(polynomialOf(x, slope), sided), inverse), inverse);
      const { fourth, polynomial, denominator } = far(x, b);
      const beyond = add(
        mul(fourth, inQuarters(x, [...slope].reverse())),
        mul(sign(polynomial), inQuarters(x, [...cross].reverse())),
      );
      return select(lessEqual(abs(x), 1), near, div(div(beyond, denominator), denominator));
    },
  },
  // Others are where the denominator's polynomial has roots.
  kinks: (_, { a }) => [{ at: 0, slope: a[1] as Expression }],
});

/** 1/x^4, Q/x^4 and (1 + |Q|)/x^4. */
function far(x: Expression, b: readonly Expression[]) {
  const t = div(4, x);
  const fourth = mul(2 ** -8, mul(t, t), mul(t, t));
  const polynomial = inQuarters(x, [...b].reverse());
  return { fourth, polynomial, denominator: add(fourth, abs(polynomial)) };
}

/**
 * The polynomial of 1/x, in powers of 4/x: where 1/x is subnormal, some machines have 0, and with it no gradient of the coefficients
 * that fade.
 */
function inQuarters(x: Expression, coefficients: readonly Expression[]): Expression {
  return polynomialOf(
    div(4, x),
    coefficients.map((coefficient, k) => mul(coefficient, 4 ** -k)),
  );
}

/** The coefficients of P' Q - P Q', the constant one first: the sums of (i - j) a_i b_j with i + j = k + 1. */
function crossed(a: readonly Expression[], b: readonly Expression[]): Expression[] {
  const ofDegree = (degree: number) =>
    a.flatMap((p, i) => b.flatMap((q, m) => (i + m === degree && i !== m + 1 ? [mul(i - m - 1, p, q)] : [])));
  return Array.from({ length: a.length + b.length - 1 }, (_, k) =>
    ofDegree(k).reduce((sum, term) => add(sum, term), constant(0)),
  );
}
