import type { Expression } from "../expression.ts";
import type { Facts } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isSum,
  number,
  over,
  type Product,
  plus,
  productOf,
  scaled,
  sumOf,
  times,
} from "./forms.ts";

export function onProduct(rule: (product: Product, facts: Facts) => Expression | undefined) {
  return (node: Expression, facts: Facts): Expression | undefined =>
    node.kind === "application" && isProduct.has(node.operation) ? rule(productOf(node), facts) : undefined;
}

const isProduct: ReadonlySet<string> = new Set(["mul", "div", "neg", "exp", "sigmoid"]);

/** The product without a power of a base. */
export const without = (product: Product, base: Expression, n: number): Product =>
  times(product, { ...number(1), powers: new Map([[base, -n]]) });

type PairRule = (ratio: Product, facts: Facts, rest: Product) => Product | undefined;

/** For two terms t and r t of a sum: the rule gives 1 + r. */
export function onPairs(rule: PairRule) {
  return (node: Expression, facts: Facts): Expression | undefined => {
    if (!isSum(node)) return undefined;
    const terms = sumOf(node);
    for (const [at, term] of terms.entries())
      for (const other of terms) {
        if (other === term) continue;
        const found = rule(over(other, term), facts, term);
        if (found)
          return fromSum(
            plus(
              terms.filter((t) => t !== term && t !== other).toSpliced(at, 0),
              sumOf(fromProduct(times(term, found))),
            ),
          );
      }
    return undefined;
  };
}

/** The operand where a product is plus or minus one application of the operation. */
export function operandsOf(
  { coefficient, powers, exponent }: Product,
  operation: string,
): readonly Expression[] | undefined {
  const [base] = powers.keys();
  if (Math.abs(coefficient) !== 1 || powers.size !== 1 || exponent.length > 0) return undefined;
  if (base?.kind !== "application" || powers.get(base) !== 1 || base.operation !== operation)
    return undefined;
  return base.operands;
}

export const operandOf = (product: Product, operation: string): Expression | undefined =>
  operandsOf(product, operation)?.[0];

export const multiple = (a: Expression, by: number): Expression => fromSum(scaled(sumOf(a), by));
export const opposite = (a: Expression): Expression => multiple(a, -1);
