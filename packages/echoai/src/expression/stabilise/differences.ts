import {
  add,
  div,
  type Expression,
  exp,
  expm1,
  less,
  log1p,
  max,
  min,
  mul,
  neg,
  select,
} from "../expression.ts";
import { deepLogarithmOf, isFreeProduct, logarithmOfBase } from "./exponential.ts";
import type { Facts } from "./facts.ts";
import {
  expanded,
  fromProduct,
  fromSum,
  isNumber,
  isSum,
  keyOf,
  number,
  type Product,
  plus,
  productOf,
  scale,
  sumOf,
  times,
} from "./forms.ts";
import { onPairs, operandsOf, opposite, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Differences of nearly equal terms. A c in a name is any common factor of two terms of a sum. */
export const differences: readonly StabilityRule[] = [
  {
    name: "c e^a - c = c expm1(a)",
    condition: "c holds no exponential of the inputs",
    apply: onPairs((ratio, facts, rest) => {
      if (holdsExponentialFactor(rest, facts)) return undefined;
      const positive = scale(ratio, -1);
      if (positive.coefficient !== 1) return undefined;
      if ([...positive.powers.keys()].some(facts.isFree)) return undefined;
      const exponent = deepLogarithmOf(positive, facts);
      return exponent && productOf(neg(expm1(fromSum(exponent))));
    }),
  },
  {
    name: "c e^a - c e^-a = c expm1(a) - c expm1(-a)",
    condition: "c holds no exponential of the inputs",
    apply: hyperbolicSine,
  },
  {
    name: "c u^p - c = c expm1(p log1p(u - 1))",
    condition: "p free of inputs; of u = max(k, v) the 1 is taken within",
    apply: onPairs((ratio, facts) => {
      const [u, p] = ratio.coefficient === -1 ? (operandsOf(ratio, "pow") ?? []) : [];
      if (!u || !p || !facts.isFree(p) || facts.isFree(u)) return undefined;
      return productOf(neg(expm1(mul(p, log1p(minusOne(u))))));
    }),
  },
  {
    name: "q/d + y = (q + y d)/d",
    condition: "a term of q cancels one of y d",
    apply: overCommonDivisor,
  },
  {
    name: "ln(p + e^a) = a > 40 ? a + log1p(p e^-a) : a > -1 ? log1p(expm1(a) + p) : ln(p + e^a)",
    condition: "p free of inputs, its sign unknown",
    apply: logarithmOfShifted,
  },
  {
    name: "ln(1 + u) = log1p(u), ln(2 - e^a) = log1p(1 - e^a)",
    condition: "always",
    apply: logarithmNearOne,
  },
];

const holdsExponentialFactor = ({ powers, exponent }: Product, facts: Facts): boolean =>
  exponent.some((term) => !isFreeProduct(term, facts)) ||
  [...powers.keys()].some((base) => logarithmOfBase(base, facts) !== undefined);

function minusOne(u: Expression): Expression {
  if (u.kind === "application" && (u.operation === "max" || u.operation === "min")) {
    const [a, b] = u.operands.map(minusOne) as [Expression, Expression];
    return u.operation === "max" ? max(a, b) : min(a, b);
  }
  return fromSum(plus(sumOf(u), [number(-1)]));
}

function hyperbolicSine(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const term of terms)
    for (const other of terms) {
      if (term.coefficient <= 0 || other.coefficient !== -term.coefficient) continue;
      if (keyOf({ ...term, exponent: [] }) !== keyOf({ ...other, exponent: [] })) continue;
      if (term.exponent.length === 0 || plus(term.exponent, other.exponent).length > 0) continue;
      if (term.exponent.every((part) => isFreeProduct(part, facts))) continue;
      const a = fromSum(term.exponent);
      const bare = { ...term, exponent: [] };
      const parts = [expm1(a), expm1(opposite(a))].map((part) => times(bare, productOf(part)));
      const rest = terms.filter((t) => t !== term && t !== other);
      return fromSum(plus(rest, [parts[0] as Product, scale(parts[1] as Product, -1)]));
    }
  return undefined;
}

function overCommonDivisor(node: Expression, _facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const term of terms)
    for (const [divisor, n] of term.powers) {
      if (n !== -1 || !isSum(divisor)) continue;
      const numerator = without(term, divisor, -1);
      for (const other of terms) {
        if (other === term) continue;
        const moved = expanded(times(other, productOf(divisor)));
        const q = expanded(numerator);
        const joined = plus(q, moved);
        if (joined.length >= Math.max(q.length, moved.length)) continue;
        const made = sumOf(div(fromSum(joined), divisor));
        return fromSum(
          plus(
            terms.filter((t) => t !== term && t !== other),
            made,
          ),
        );
      }
    }
  return undefined;
}

function logarithmOfShifted(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log" || !isSum(node.operands[0])) return undefined;
  const [grown, p, ...more] = sumOf(node.operands[0]).toSorted(
    (a, b) => Number(isFreeProduct(a, facts)) - Number(isFreeProduct(b, facts)),
  );
  if (
    !grown ||
    !p ||
    more.length > 0 ||
    !isFreeProduct(p, facts) ||
    isNumber(p) ||
    grown.powers.size > 0 ||
    grown.coefficient !== 1
  )
    return undefined;
  if (isFreeProduct(grown, facts)) return undefined;
  const a = fromSum(grown.exponent);
  const still = fromProduct(p);
  facts.marks.add(node);
  const share = log1p(mul(still, exp(opposite(a))));
  facts.marks.add(share);
  const far = add(a, share);
  return select(less(40, a), far, select(less(-1, a), log1p(add(expm1(a), still)), node));
}

function logarithmNearOne(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log" || !isSum(node.operands[0])) return undefined;
  const terms = sumOf(node.operands[0]);
  const still = terms.find((term) => isNumber(term));
  if (still?.coefficient === 1) return log1p(fromSum(terms.filter((term) => term !== still)));
  const other = terms.find((term) => term !== still);
  if (still?.coefficient !== 2 || terms.length !== 2 || !other || other.coefficient !== -1) return undefined;
  return deepLogarithmOf(scale(other, -1), facts) && log1p(fromSum(plus(terms, [number(-1)])));
}
