import {
  add,
  div,
  type Expression,
  erfc,
  less,
  mul,
  neg,
  select,
  sigmoid,
  sin,
  sub,
  tanh,
} from "../expression.ts";
import { isFreeProduct } from "./exponential.ts";
import type { Facts } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isBelowZero,
  isNumber,
  isSameProduct,
  isSum,
  type Product,
  plus,
  productOf,
  scale,
  sumOf,
  times,
} from "./forms.ts";
import { multiple, onPairs, operandOf, opposite, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Functions that tend to a number, and their distance from it. A c in a name is any common factor of two terms of a sum. */
export const complements: readonly StabilityRule[] = [
  {
    name: "c + c erf(a) = c erfc(-a), c - c erf(a) = c erfc(a)",
    condition: "always",
    apply: onPairs((ratio) => {
      const a = operandOf(ratio, "erf");
      return a && productOf(erfc(ratio.coefficient === 1 ? opposite(a) : a));
    }),
  },
  {
    name: "c + c tanh(a) = 2 c sigmoid(2a), c - c tanh(a) = 2 c sigmoid(-2a)",
    condition: "always",
    apply: onPairs((ratio) => {
      const a = operandOf(ratio, "tanh");
      return a && scale(productOf(sigmoid(multiple(a, 2 * ratio.coefficient))), 2);
    }),
  },
  {
    name: "c tanh(a) + p = a < -1 ? 2 c sigmoid(2a) + (p - c) : a > 1 ? (p + c) - 2 c sigmoid(-2a) : c tanh(a) + p",
    condition: "c and p free of inputs, p no number",
    apply: shiftedTanh,
  },
  {
    name: "c - c sigmoid(a) = c sigmoid(-a)",
    condition: "always",
    apply: onPairs((ratio) => {
      const a = ratio.coefficient === -1 ? operandOf(ratio, "sigmoid") : undefined;
      return a && productOf(sigmoid(opposite(a)));
    }),
  },
  {
    name: "c - 2 c sigmoid(a) = -c tanh(a/2)",
    condition: "always",
    apply: onPairs((ratio) => {
      const a = ratio.coefficient === -2 ? operandOf(scale(ratio, 0.5), "sigmoid") : undefined;
      return a && productOf(neg(tanh(multiple(a, 0.5))));
    }),
  },
  {
    name: "c - 4 c sigmoid(a) sigmoid(-a) = c tanh^2(a/2)",
    condition: "always",
    apply: onPairs((ratio) => {
      const [gate, other] =
        ratio.coefficient === -4 && ratio.powers.size === 2 && ratio.exponent.length === 0
          ? ratio.powers.keys()
          : [];
      if (
        gate?.kind !== "application" ||
        gate.operation !== "sigmoid" ||
        other !== sigmoid(opposite(gate.operands[0] as Expression))
      )
        return undefined;
      if ([...ratio.powers.values()].some((n) => n !== 1)) return undefined;
      const half = tanh(multiple(gate.operands[0] as Expression, 0.5));
      return productOf(mul(half, half));
    }),
  },
  {
    name: "c - c cos a = 2 c sin^2(a/2)",
    condition: "always",
    apply: onPairs((ratio) => {
      const a = ratio.coefficient === -1 ? operandOf(ratio, "cos") : undefined;
      const half = a && sin(multiple(a, 0.5));
      return half && productOf(mul(2, half, half));
    }),
  },
  {
    name: "c + c u/(k + |u|) = u < 0 ? c k/(k + |u|) : c (2 - k/(k + |u|))",
    condition: "k > 0 free of inputs; c - c u/(k + |u|) likewise",
    apply: onPairs(softsign),
  },
];

function shiftedTanh(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  const [part, p, ...more] = terms.toSorted(
    (a, b) => Number(isFreeProduct(a, facts)) - Number(isFreeProduct(b, facts)),
  );
  if (!part || !p || more.length > 0 || !isFreeProduct(p, facts) || isNumber(p)) return undefined;
  const base = [...part.powers.keys()].find((factor) => !facts.isFree(factor));
  if (base?.kind !== "application" || base.operation !== "tanh" || part.powers.get(base) !== 1)
    return undefined;
  const c = without(part, base, 1);
  if (!isFreeProduct(c, facts)) return undefined;
  const a = base.operands[0] as Expression;
  const side = (sign: number) => {
    const near = times(scale(c, -2 * sign), productOf(sigmoid(multiple(a, -2 * sign))));
    const written = add(fromSum(plus([p], [scale(c, sign)])), fromProduct(near));
    facts.marks.add(written);
    return written;
  };
  facts.marks.add(node);
  return select(less(a, -1), side(-1), select(less(1, a), side(1), node));
}

function softsign(ratio: Product, facts: Facts): Product | undefined {
  for (const [below, n] of ratio.powers) {
    if (n !== -1) continue;
    const terms = sumOf(below);
    const size = terms.find((term) => operandOf(term, "abs") && term.coefficient === 1);
    const k = terms.find((term) => term !== size);
    const u = size && operandOf(size, "abs");
    if (!u || !k || terms.length !== 2 || !isFreeProduct(k, facts)) continue;
    const constantPart = fromProduct(k);
    if (!facts.isPositive(constantPart)) continue;
    const numerator = without(ratio, below, -1);
    const sign = isSameProduct(numerator, productOf(u))
      ? 1
      : isSameProduct(scale(numerator, -1), productOf(u))
        ? -1
        : 0;
    if (sign === 0) continue;
    const v = sign === 1 ? u : opposite(u);
    const share = (size: Expression) => div(constantPart, fromSum(plus([k], sumOf(size))));
    return productOf(select(isBelowZero(v), share(opposite(v)), sub(2, share(v))));
  }
  return undefined;
}
