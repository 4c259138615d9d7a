import { abs, add, div, type Expression, less, log, mul, select, sqrt } from "../expression.ts";
import { isFreeProduct, isPositiveProduct } from "./exponential.ts";
import { type Facts, marked } from "./facts.ts";
import { fromProduct, isNumber, number, type Product, productOf, sumOf, times } from "./forms.ts";
import type { StabilityRule } from "./rule.ts";

/** Squares that overflow. */
export const squares: readonly StabilityRule[] = [
  {
    name: "sqrt(q u^2 + r) = |u| < 1e15 ? sqrt(q u^2 + r) : |u| sqrt(q + r/u^2)",
    condition:
      "q and r free of inputs, u unbounded; |u| sqrt(q) where both are numbers, q > 0 and 0 <= r < 1e30 q 2^-54",
    apply: rootOfSquare,
  },
  {
    name: "log1p(q u^2) = |u| < 1e15 ? log1p(q u^2) : 2 ln|u| + ln q",
    condition: "q > 0 free of inputs, u unbounded",
    apply: logarithmOfSquare,
  },
];

const large = 1e15;

/** q u^2, with u unbounded. */
function squareIn(
  product: Product,
  facts: Facts,
): { readonly q: Product; readonly u: Expression } | undefined {
  let q: Product = { ...product, powers: new Map() };
  let u: Product = number(1);
  for (const [base, n] of product.powers) {
    if (facts.isFree(base)) q = times(q, { ...number(1), powers: new Map([[base, n]]) });
    else if (n > 0 && n % 2 === 0) u = times(u, { ...number(1), powers: new Map([[base, n / 2]]) });
    else return undefined;
  }
  const root = fromProduct(u);
  if (product.exponent.length > 0 || u.powers.size === 0 || !facts.isUnbounded(root)) return undefined;
  return { q, u: root };
}

const isNonNegativeProduct = ({ coefficient, powers }: Product, facts: Facts): boolean =>
  coefficient >= 0 && [...powers].every(([base, n]) => n % 2 === 0 || facts.isNonNegative(base));

function rootOfSquare(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "sqrt") return undefined;
  const terms = sumOf(node.operands[0] as Expression);
  if (terms.length > 2) return undefined;
  for (const term of terms) {
    const found = squareIn(term, facts);
    const r = terms.find((other) => other !== term) ?? number(0);
    if (!found || !isFreeProduct(r, facts)) continue;
    const { q, u } = found;
    if (terms.length === 1 && !isNonNegativeProduct(q, facts)) continue;
    if (terms.length === 1) return isNumber(q, 1) ? abs(u) : mul(sqrt(fromProduct(q)), abs(u));
    facts.marks.add(node);
    const isPlain =
      isNumber(q) &&
      q.coefficient > 0 &&
      isNumber(r) &&
      r.coefficient >= 0 &&
      r.coefficient < q.coefficient * large * large * 2 ** -54;
    const rest = fromProduct(r);
    const far = isPlain
      ? isNumber(q, 1)
        ? abs(u)
        : mul(Math.sqrt(q.coefficient), abs(u))
      : mul(abs(u), marked(sqrt(add(fromProduct(q), div(div(rest, u), u))), facts));
    return select(less(abs(u), large), node, far);
  }
  return undefined;
}

function logarithmOfSquare(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log1p") return undefined;
  const found = squareIn(productOf(node.operands[0]), facts);
  if (!found || !isPositiveProduct(found.q, facts)) return undefined;
  const { q, u } = found;
  facts.marks.add(node);
  const far = mul(2, log(abs(u)));
  return select(less(abs(u), large), node, isNumber(q, 1) ? far : add(far, log(fromProduct(q))));
}
