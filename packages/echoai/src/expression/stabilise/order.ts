import { div, type Expression, exp, mul, neg } from "../expression.ts";
import type { Facts } from "./facts.ts";
import { fromProduct, fromSum, isNumber, type Product } from "./forms.ts";

/** A product that divides as early as it can: (f/d) g for (f g)/d, (f/d)/e for f/(d e); what depends on no input comes first. */
export function inTurn(product: Product, facts: Facts): Expression {
  const { coefficient, powers, exponent } = product;
  const still: Product = {
    coefficient: Math.abs(coefficient),
    powers: new Map([...powers].filter(([base]) => facts.isFree(base))),
    exponent: [],
  };
  const factors = (sign: number): Expression[] =>
    [...powers].flatMap(([base, n]) =>
      sign * n > 0 && !facts.isFree(base) ? Array.from({ length: Math.abs(n) }, () => base) : [],
    );
  const large = (node: Expression) => Number(facts.isUnbounded(node));
  const [above, below] = [1, -1].map((sign) => factors(sign).sort((a, b) => large(b) - large(a))) as [
    Expression[],
    Expression[],
  ];
  if (below.length === 0 || above.length > 16) return fromProduct(product);
  let made: Expression | undefined = isNumber(still, 1) && above.length > 0 ? undefined : fromProduct(still);
  for (let index = 0; index < Math.max(above.length, below.length); index++) {
    const [factor, divisor] = [above[index], below[index]];
    const part: Expression | undefined = factor && divisor ? div(factor, divisor) : factor;
    if (part) made = made === undefined ? part : mul(made, part);
    else if (divisor && made) made = div(made, divisor);
  }
  const grown = exponent.length > 0 ? mul(made as Expression, exp(fromSum(exponent))) : (made as Expression);
  return coefficient < 0 ? neg(grown) : grown;
}
