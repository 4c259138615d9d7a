import {
  abs,
  type Expression,
  exp,
  expm1,
  less,
  log1p,
  mul,
  select,
  sin,
  sub,
  type UnaryApplication,
} from "../expression.ts";
import { simplify } from "../simplify.ts";
import { isFreeProduct } from "./exponential.ts";
import { type Facts, marked, markedWhole } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isNumber,
  isSameProduct,
  isSum,
  number,
  over,
  type Product,
  plus,
  productOf,
  scale,
  sumOf,
  times,
} from "./forms.ts";
import { logarithmOfTwoCosines } from "./hyperbolic.ts";
import { exponential, hyperbolicTangent, logarithm, sine, slopeOfSinc } from "./nearZero.ts";
import { operandsOf, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** f(a) - a, where f(a) is a itself to first order. */
export const seriesNearZero: readonly StabilityRule[] = [
  {
    name: "c cos(a) - c sin(a)/a = |a| < 1 ? c (the series) : c cos(a) - c sin(a)/a",
    condition: "always",
    apply: cosineAndSine,
  },
  {
    name: "softplus(a) - ln 2 = |a| < 1 ? log1p(expm1(a)/2) : softplus(a) - ln 2",
    condition: "always",
    apply: softplusNearZero,
  },
  {
    name: "ln (2 cosh u) - ln 2 = |u| < 1 ? log1p(expm1(u)^2 e^-u/2) : ln (2 cosh u) - ln 2",
    condition: "ln (2 cosh u) as recognised",
    apply: logarithmOfCosine,
  },
  ...(
    [
      ["tanh", 1, hyperbolicTangent],
      ["sin", 1, sine],
      ["expm1", 1, exponential],
      ["log1p", 0.5, logarithm],
    ] as const
  ).map(
    ([operation, bound, difference]): StabilityRule => ({
      name: `c ${operation}(a) + d a = |a| < ${bound} ? c (${operation}(a) - a, as a series) + (c + d) a : c ${operation}(a) + d a`,
      condition: "d = -c, or -d/c unknown and free of inputs",
      apply: (node, facts) => {
        if (!isSum(node)) return undefined;
        const terms = sumOf(node);
        for (const term of terms)
          for (const [base, n] of term.powers) {
            if (n !== 1 || base.kind !== "application" || base.operation !== operation) continue;
            const a = base.operands[0];
            if (facts.isFree(a)) continue;
            const factor = without(term, base, 1);
            const linear = times(factor, productOf(a));
            const other = terms.find((t) => t !== term && isOpposite(over(t, linear), facts));
            if (other === undefined) continue;
            const plain = fromSum([term, other]);
            facts.marks.add(plain);
            const rest = plus([over(other, linear)], [number(1)]);
            const exact = times(factor, productOf(markedWhole(difference(a), facts)));
            const near = fromSum(
              rest.length === 0 ? [exact] : [exact, times(linear, productOf(fromSum(rest)))],
            );
            const choice = select(less(abs(a), bound), markedWhole(near, facts), plain);
            return fromSum([...terms.filter((t) => t !== term && t !== other), ...sumOf(choice)]);
          }
        return undefined;
      },
    }),
  ),
];

function softplusNearZero(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  const ln2 = terms.find((term) => isNumber(term, -Math.LN2));
  const term = terms.find(
    ({ coefficient, powers }) => coefficient === 1 && powers.size === 1 && isSoftplus([...powers.keys()][0]),
  );
  const [base] = term?.powers.keys() ?? [];
  if (
    !ln2 ||
    !term ||
    !isSoftplus(base) ||
    terms.some(({ powers }) =>
      [...powers.keys()].some((factor) => factor.kind === "application" && factor.operation === "abs"),
    )
  )
    return undefined;
  const a = base.operands[0] as Expression;
  const plain = marked(sub(base, Math.LN2), facts);
  const choice = select(less(abs(a), 1), markedWhole(log1p(mul(0.5, expm1(a))), facts), plain);
  return fromSum([...terms.filter((t) => t !== term && t !== ln2), ...sumOf(choice)]);
}

function logarithmOfCosine(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  const ln2 = terms.find((term) => isNumber(term, -Math.LN2));
  for (const term of terms) {
    const folded = operandsOf(term, "select");
    const u = folded && sumOf(folded[2] as Expression)[0];
    if (!ln2 || !u || !isSameProduct(term, productOf(simplify(logarithmOfTwoCosines([u]))))) continue;
    const step = expm1(fromProduct(u));
    const near = markedWhole(log1p(mul(0.5, mul(mul(step, step), exp(fromProduct(scale(u, -1)))))), facts);
    const plain = marked(fromSum([term, ln2]), facts);
    const choice = select(less(abs(fromProduct(u)), 1), near, plain);
    return fromSum([...terms.filter((t) => t !== term && t !== ln2), ...sumOf(choice)]);
  }
  return undefined;
}

const isSoftplus = (node: Expression | undefined): node is UnaryApplication =>
  node?.kind === "application" && node.operation === "softplus";

/** c cos(a) - c sin(a)/a, the slope of sin(x)/x. */
function cosineAndSine(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const term of terms)
    for (const [base, n] of term.powers) {
      if (n !== 1 || base.kind !== "application" || base.operation !== "cos") continue;
      const a = base.operands[0];
      const factor = without(term, base, 1);
      const ratio = over(productOf(sin(a)), productOf(a));
      const other = terms.find((t) => t !== term && isNumber(over(t, times(factor, ratio)), -1));
      if (other === undefined) continue;
      const plain = fromSum([term, other]);
      facts.marks.add(plain);
      const choice = select(
        less(abs(a), 1),
        fromProduct(times(factor, productOf(markedWhole(slopeOfSinc(a), facts)))),
        plain,
      );
      return fromSum([...terms.filter((t) => t !== term && t !== other), ...sumOf(choice)]);
    }
  return undefined;
}

/** Whether the number is -1, or may be. */
const isOpposite = (ratio: Product, facts: Facts): boolean =>
  isFreeProduct(ratio, facts) && (isNumber(ratio) ? ratio.coefficient === -1 : ratio.coefficient < 0);
