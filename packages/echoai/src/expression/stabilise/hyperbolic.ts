import {
  add,
  constant,
  div,
  type Expression,
  exp,
  expm1,
  mul,
  neg,
  select,
  sigmoid,
  softplus,
  sqrt,
  tanh,
} from "../expression.ts";
import { deepLogarithmOf, exponentialSumOf, isFreeProduct } from "./exponential.ts";
import type { Facts } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isBelowZero,
  isNumber,
  isSameSum,
  isSum,
  number,
  over,
  type Product,
  plus,
  power,
  productOf,
  type Sum,
  scale,
  scaled,
  sumOf,
  times,
} from "./forms.ts";
import { onProduct, operandOf, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Hyperbolic functions that are written out in exponentials. */
export const hyperbolicFunctions: readonly StabilityRule[] = [
  {
    name: "(q e^a - q e^b) / (q e^a + q e^b) = tanh((a - b)/2)",
    condition: "sums of two terms, in any order",
    apply: onProduct(quotientAsTanh),
  },
  {
    name: "(q e^a - q e^b) / sqrt(r e^c + r e^d) = sign(u) q/sqrt(r) (1 - e^-2|u|)/sqrt(1 + e^-4|u|), u = (a - b)/2",
    condition: "c - d = 2 (a - b), c + d = a + b; also with numbers k^a for e^a",
    apply: onProduct(quotientByRootOfSum),
  },
  {
    name: "1 / (e^a + e^b) = e^(-(a+b)/2) e^-|u| sigmoid(2|u|), u = (a - b)/2",
    condition: "none of the two is free of inputs",
    apply: onProduct(hyperbolicSecant),
  },
  {
    name: "ln(e^a + e^b) = (a + b)/2 + (u < 0 ? -u + softplus(2u) : u + softplus(-2u)), u = (a - b)/2",
    condition: "none of the two is free of inputs",
    apply: logarithmOfTwoExponentials,
  },
  {
    name: "|u| + softplus(-2|u|) = u < 0 ? -u + softplus(2u) : u + softplus(-2u)",
    condition: "always; it is ln (2 cosh u)",
    apply: foldedLogarithm,
  },
];

function quotientAsTanh(product: Product, facts: Facts): Expression | undefined {
  for (const [below, n] of product.powers) {
    if (n >= 0) continue;
    for (const [above, m] of product.powers) {
      if (m <= 0) continue;
      const found = ratioAsTanh(above, below, facts);
      if (found) return fromProduct(times(without(without(product, above, 1), below, -1), found));
    }
  }
  return undefined;
}

/** (s + t) / (u + v), where s/t and u/v are opposite. */
function ratioAsTanh(above: Expression, below: Expression, facts: Facts): Product | undefined {
  const [s, t, ...more] = sumOf(above);
  const [u, v, ...others] = sumOf(below);
  if (!s || !t || !u || !v || more.length > 0 || others.length > 0) return undefined;
  const top = deepLogarithmOf(scale(over(s, t), -1), facts);
  const bottom = top && deepLogarithmOf(over(u, v), facts);
  if (!top || !bottom) return undefined;
  const straight = isSameSum(top, bottom);
  if (!straight && plus(top, bottom).length > 0) return undefined;
  const factor = over(t, straight ? v : u);
  const half = fromSum(scaled(top, 0.5));
  // (t - t e^2h) / (v + v e^2h)
  return scale(times(factor, productOf(tanh(half))), -1);
}

function quotientByRootOfSum(product: Product, facts: Facts): Expression | undefined {
  for (const [below, n] of product.powers) {
    if (n !== -1 || below.kind !== "application" || below.operation !== "sqrt") continue;
    const { coefficient, powers } = productOf(below.operands[0] as Expression);
    const [inner = below.operands[0] as Expression] = powers.keys();
    const outer = powers.size === 1 && isSumOfTwo(inner) ? coefficient : 1;
    const [c, d] = sumOf(inner);
    for (const [above, m] of product.powers) {
      const [a, b] = sumOf(above);
      if (m !== 1 || !a || !b || !c || !d || !isSumOfTwo(above) || !isSumOfTwo(inner)) continue;
      if (a.coefficient !== -b.coefficient || c.coefficient !== d.coefficient || c.coefficient < 0) continue;
      const unit = (term: Product) => deepLogarithmOf({ ...term, coefficient: 1 }, facts);
      const [ea, eb, ec, ed] = [unit(a), unit(b), unit(c), unit(d)];
      if (!ea || !eb || !ec || !ed) continue;
      const difference = plus(ea, scaled(eb, -1));
      const roots = plus(ec, scaled(ed, -1));
      const doubled = scaled(difference, 2);
      if (!isSameSum(roots, doubled) && plus(roots, doubled).length > 0) continue;
      if (!isSameSum(plus(ea, eb), plus(ec, ed)) && plus(plus(ea, eb), scaled(plus(ec, ed), -0.5)).length > 0)
        continue;
      const side = (u: Sum): Expression =>
        div(expm1(fromSum(scaled(u, 2))), sqrt(add(1, exp(fromSum(scaled(u, 4))))));
      const u = scaled(difference, 0.5);
      const choice = select(isBelowZero(fromSum(u)), side(u), neg(side(scaled(u, -1))));
      const weight = number(a.coefficient / Math.sqrt(outer * c.coefficient));
      return fromProduct(
        times(times(without(without(product, above, 1), below, -1), weight), productOf(choice)),
      );
    }
  }
  return undefined;
}

const isSumOfTwo = (node: Expression): boolean => sumOf(node).length === 2;

function hyperbolicSecant(product: Product, facts: Facts): Expression | undefined {
  for (const [base, n] of product.powers) {
    if (n >= 0 || !Number.isInteger(n)) continue;
    const parts = exponentialSumOf(base, facts);
    if (parts === undefined || isFreeProduct(parts.rest, facts)) continue;
    const mean = meanOf(parts.rest, parts.ratio.factor);
    if (mean === undefined) continue;
    const { u, factor, middle } = { ...mean, ...halves(parts.rest, parts.ratio.exponent) };
    const left = without(product, base, n);
    const scaledBy = { ...times(left, number(factor ** n)) };
    const moved = { ...scaledBy, exponent: plus(scaledBy.exponent, scaled(middle, n)) };
    const side = (v: Sum): Expression => mul(exp(fromSum(v)), sigmoid(fromSum(scaled(v, -2))));
    const whole = (v: Sum) => fromProduct(times(moved, power(productOf(side(v)), -n)));
    return select(isBelowZero(fromSum(u)), whole(u), whole(scaled(u, -1)));
  }
  return undefined;
}

/** q e^a + q e^b with a number q. */
function meanOf(rest: Product, ratio: Product): { readonly factor: number } | undefined {
  if (rest.powers.size > 0 || !isNumber(ratio, 1)) return undefined;
  return { factor: rest.coefficient };
}

function halves(rest: Product, difference: Sum): { readonly u: Sum; readonly middle: Sum } {
  const u = scaled(difference, 0.5);
  return { u, middle: plus(rest.exponent, u) };
}

function logarithmOfTwoExponentials(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log") return undefined;
  const { coefficient, powers, exponent } = productOf(node.operands[0]);
  const [base] = powers.keys();
  if (powers.size !== 1 || base === undefined || powers.get(base) !== 1 || coefficient <= 0) return undefined;
  const parts = exponentialSumOf(base, facts);
  if (parts === undefined || isFreeProduct(parts.rest, facts)) return undefined;
  const mean = meanOf(parts.rest, parts.ratio.factor);
  if (mean === undefined) return undefined;
  const { u, middle } = halves(parts.rest, parts.ratio.exponent);
  const factor = constant(Math.log(coefficient * mean.factor));
  return fromSum([...plus(middle, exponent), ...sumOf(logarithmOfTwoCosines(u)), ...sumOf(factor)]);
}

/** |u| + ln(1 + e^(-2|u|)), analytic on both sides of 0. */
export function logarithmOfTwoCosines(a: Sum): Expression {
  // Of a and -a the one that is written without a sign: the function is even.
  const u = (a[0]?.coefficient ?? 1) < 0 ? scaled(a, -1) : a;
  const side = (v: Sum) => add(fromSum(v), softplus(fromSum(scaled(v, -2))));
  return select(isBelowZero(fromSum(u)), side(scaled(u, -1)), side(u));
}

function foldedLogarithm(node: Expression): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const size of terms) {
    const u = operandOf(size, "abs");
    if (!u || size.coefficient !== 1) continue;
    const doubled = scaled([size], -2);
    const fading = terms.find(
      (term) => term.coefficient === 1 && isSameSum(sumOf(operandOf(term, "softplus") ?? node), doubled),
    );
    if (!fading) continue;
    return fromSum([
      ...sumOf(logarithmOfTwoCosines(sumOf(u))),
      ...terms.filter((term) => term !== size && term !== fading),
    ]);
  }
  return undefined;
}
