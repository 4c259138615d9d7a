import { constant, type Expression, log, mul, neg, softplus } from "../expression.ts";
import type { Facts } from "./facts.ts";
import {
  expanded,
  fromProduct,
  fromSum,
  isNumber,
  number,
  over,
  type Product,
  plus,
  type Sum,
  scaled,
  sumOf,
  times,
} from "./forms.ts";

/** d e^a, with a positive d that depends on no input. */
export interface Exponential {
  readonly factor: Product;
  readonly exponent: Sum;
}

/** The d e^a that a product is, if it is one. */
function exponentialOf(product: Product, facts: Facts): Exponential | undefined {
  const { coefficient, powers, exponent } = product;
  if (coefficient <= 0 || exponent.length === 0) return undefined;
  for (const base of powers.keys()) if (!facts.isFree(base) || !facts.isPositive(base)) return undefined;
  const moving = exponent.filter((term) => !isFreeProduct(term, facts));
  if (moving.length === 0) return undefined;
  const still = exponent.filter((term) => !moving.includes(term));
  return { factor: { coefficient, powers, exponent: still }, exponent: moving };
}

export const isFreeProduct = ({ powers, exponent }: Product, facts: Facts): boolean =>
  [...powers.keys()].every(facts.isFree) && exponent.every((term) => isFreeProduct(term, facts));

export const isPositiveProduct = ({ coefficient, powers }: Product, facts: Facts): boolean =>
  coefficient > 0 && [...powers].every(([base, n]) => n % 2 === 0 || facts.isPositive(base));

/** a + ln d. */
export const logarithmOf = ({ factor, exponent }: Exponential): Sum =>
  plus(exponent, logarithmOfFactor(factor));

export function logarithmOfFactor(factor: Product): Sum {
  if (isNumber(factor, 1)) return [];
  if (isNumber(factor)) return [number(Math.log(factor.coefficient))];
  const { exponent, ...rest } = factor;
  const bare: Product = { ...rest, exponent: [] };
  return isNumber(bare, 1) ? exponent : plus(sumOf(log(fromProduct(bare))), exponent);
}

/** The logarithm of a product of exponentials, logistic functions and powers of 1 + e^a, which is an exponential, too. */
export function deepLogarithmOf(product: Product, facts: Facts): Sum | undefined {
  if (product.coefficient <= 0) return undefined;
  let exponent = product.exponent;
  let factor: Product = number(product.coefficient);
  for (const [base, n] of product.powers) {
    const part = logarithmOfBase(base, facts);
    if (part !== undefined) exponent = plus(exponent, scaled(part, n));
    else if (facts.isFree(base) && facts.isPositive(base))
      factor = times(factor, { ...number(1), powers: new Map([[base, n]]) });
    else return undefined;
  }
  if (exponent.every((term) => isFreeProduct(term, facts))) return undefined;
  return plus(exponent, logarithmOfFactor(factor));
}

/** ln of e^a in its other guises: logistic functions, powers, 1 + e^a. */
export function logarithmOfBase(base: Expression, facts: Facts): Sum | undefined {
  if (base.kind !== "application") return undefined;
  const [a, b] = base.operands as readonly [Expression, Expression];
  if (base.operation === "sigmoid") return sumOf(neg(softplus(neg(a))));
  if (base.operation === "pow") {
    if (!facts.isFree(b) && facts.isFree(a) && facts.isPositive(a)) return sumOf(mul(b, logarithmOfFree(a)));
    const inner = facts.isFree(b) ? logarithmOfBase(a, facts) : undefined;
    return inner && sumOf(mul(b, fromSum(inner)));
  }
  if (base.operation === "sqrt") {
    const inner = logarithmOfBase(a, facts);
    return inner && scaled(inner, 0.5);
  }
  const parts = exponentialSumOf(base, facts);
  if (parts === undefined || !isFreeProduct(parts.rest, facts)) return undefined;
  return plus(sumOf(softplus(fromSum(logarithmOf(parts.ratio)))), logarithmOfFactor(parts.rest));
}

const logarithmOfFree = (a: Expression): Expression =>
  a.kind === "constant" ? constant(Math.log(a.value)) : log(a);

/** A sum rest (1 + d e^a) of two terms, both positive: the rest is the one that depends on no input, if there is one. */
export interface ExponentialSum {
  readonly rest: Product;
  readonly ratio: Exponential;
}

export function exponentialSumOf(node: Expression, facts: Facts): ExponentialSum | undefined {
  const written = sumOf(node);
  if (written.length < 2 || written.length > 3) return undefined;
  const terms = written.flatMap(expanded).reduce<Sum>((made, term) => plus(made, [term]), []);
  if (terms.length !== 2) return undefined;
  const [first, second] = terms as readonly [Product, Product];
  const [rest, grown] = isFreeProduct(second, facts) ? [second, first] : [first, second];
  if (isFreeProduct(rest, facts) && !isPositiveProduct(rest, facts)) return undefined;
  if (rest.coefficient < 0) return undefined;
  const ratio = exponentialOf(over(grown, rest), facts);
  return ratio && { rest, ratio };
}

/** The number n where a = n b. */
export function multipleOf(a: Sum, b: Sum): number | undefined {
  const [lead] = b;
  if (lead === undefined) return undefined;
  const found = plus(a, []).find((term) => over(term, lead).powers.size === 0 && isNumber(over(term, lead)));
  if (found === undefined) return undefined;
  const n = found.coefficient / lead.coefficient;
  return plus(a, scaled(b, -n)).length === 0 ? n : undefined;
}
