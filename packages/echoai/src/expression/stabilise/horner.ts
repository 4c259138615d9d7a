import { add, type Expression, input, mul } from "../expression.ts";
import { isFreeProduct } from "./exponential.ts";
import { type Facts, marked } from "./facts.ts";
import { fromSum, isSum, type Product, plus, powerOf, type Sum, sumOf, times } from "./forms.ts";
import type { StabilityRule } from "./rule.ts";

/** Polynomials in x. */
export const polynomials: readonly StabilityRule[] = [
  {
    name: "c0 + c1 x + c2 x^2 + ... = c0 + x (c1 + x (c2 + ...))",
    condition: "two or more terms, of degree 2 or more, with coefficients free of inputs",
    apply: horner,
  },
];

function horner(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const coefficients = coefficientsOf(node, facts);
  if (coefficients === undefined) return undefined;
  const degrees = [...coefficients.keys()].filter((degree) => degree > 0);
  const degree = Math.max(...degrees);
  if (degrees.length < 2 || degree < 2) return undefined;
  const x = input("x");
  let made = fromSum(coefficients.get(degree) as Sum);
  for (let power = degree - 1, waiting = 1; power >= 0; power--, waiting++) {
    const coefficient = coefficients.get(power);
    if (coefficient === undefined && power > 0) continue;
    const product =
      made.kind === "constant" && made.value === 1 ? powerOf(x, waiting) : mul(powerOf(x, waiting), made);
    made = coefficient === undefined ? product : marked(add(fromSum(coefficient), product), facts);
    waiting = 0;
  }
  return made === node ? undefined : made;
}

/** The coefficients by degree, of what is a polynomial in x; a factor is multiplied into a sum, sums not with one another. */
function coefficientsOf(node: Expression, facts: Facts): ReadonlyMap<number, Sum> | undefined {
  const found = new Map<number, Sum>();
  const collect = (term: Product): boolean => {
    let degree = 0;
    let coefficient: Product = { ...term, powers: new Map() };
    let inner: Expression | undefined;
    for (const [base, n] of term.powers) {
      const factor: Product = { coefficient: 1, powers: new Map([[base, n]]), exponent: [] };
      if (base === input("x") && n > 0) degree += n;
      else if (facts.isFree(base)) coefficient = times(coefficient, factor);
      else if (n === 1 && inner === undefined && isSum(base)) inner = base;
      else return false;
    }
    if (!isFreeProduct(coefficient, facts)) return false;
    if (inner !== undefined) {
      const moved: Product = {
        coefficient: 1,
        powers: new Map(degree > 0 ? [[input("x"), degree]] : []),
        exponent: [],
      };
      return sumOf(inner).every((part) => collect(times(times(coefficient, moved), part)));
    }
    found.set(degree, plus(found.get(degree) ?? [], [coefficient]));
    return true;
  };
  if (!sumOf(node).every(collect)) return undefined;
  return new Map([...found].filter(([, coefficient]) => coefficient.length > 0));
}
