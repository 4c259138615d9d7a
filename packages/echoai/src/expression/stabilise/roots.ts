import { add, type Expression, select } from "../expression.ts";
import { isFreeProduct } from "./exponential.ts";
import type { Facts } from "./facts.ts";
import {
  expanded,
  fromProduct,
  fromSum,
  isBelowZero,
  isNumber,
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
import { inTurn } from "./order.ts";
import { without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Sums with square roots that cancel on one side. */
export const rootCancellations: readonly StabilityRule[] = [
  {
    name: "sqrt(A) - sqrt(B) = (A - B)/(sqrt(A) + sqrt(B))",
    condition: "the squares vanish from A - B",
    apply: differenceOfRoots,
  },
  {
    name: "v + sqrt(A) = v < 0 ? (A - v^2)/(sqrt(A) - v) : v + sqrt(A)",
    condition: "the squares vanish from A - v^2; for a number v < 0 without the choice",
    apply: sumWithRoot,
  },
  {
    name: "1 + v/s = v < 0 ? b/(s (s - v)) : 1 + v/s, s = sqrt(v^2 + b)",
    condition: "b free of inputs",
    apply: quotientByRoot,
  },
  {
    name: "q/s + p/s^3 = (q s^2 + p)/s^3, s = sqrt(A)",
    condition: "the squares vanish from q A + p; any powers of s that are two apart",
    apply: commonRoot,
  },
];

/** The roots among a product's factors, of that power. */
const rootsOf = ({ powers }: Product, n: number): readonly Expression[] =>
  [...powers].filter(([base, m]) => m === n && isRoot(base)).map(([base]) => base);

const isRoot = (node: Expression): boolean => node.kind === "application" && node.operation === "sqrt";

const squareOf = (root: Expression): Sum =>
  root.kind === "application"
    ? sumOf(root.operands[0] as Expression)
        .flatMap(expanded)
        .reduce<Sum>((made, term) => plus(made, [term]), [])
    : [];

const degreeOf = (sum: Sum, facts: Facts): number =>
  Math.max(
    -1,
    ...sum.map(({ powers }) =>
      [...powers].reduce((total, [base, n]) => total + (facts.isFree(base) ? 0 : n), 0),
    ),
  );

const pairsOf = (terms: Sum) =>
  terms.flatMap((a) => terms.filter((b) => b !== a).map((b) => [a, b] as const));

const join = (terms: Sum, used: Sum, made: Expression): Expression => {
  const rest = terms.filter((term) => !used.includes(term));
  return fromSum([...rest, ...sumOf(made)]);
};

function differenceOfRoots(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const [a, b] of pairsOf(terms))
    for (const rootA of rootsOf(a, 1))
      for (const rootB of rootsOf(b, 1)) {
        const [left, right] = [without(a, rootA, 1), without(b, rootB, 1)];
        if (rootA === rootB || !isNumber(over(left, right), -1)) continue;
        const difference = plus(squareOf(rootA), scaled(squareOf(rootB), -1));
        if (!loses(difference, squareOf(rootA), facts)) continue;
        const sum = fromSum(plus(productAsSum(rootA), productAsSum(rootB)));
        return join(terms, [a, b], quotient(left, difference, [sum], facts));
      }
  return undefined;
}

const productAsSum = (node: Expression): Sum => [productOf(node)];

/** The factor times the numerator over the divisors, term by term, so that no square overflows. */
const quotient = (
  factor: Product,
  numerator: Sum,
  divisors: readonly Expression[],
  facts: Facts,
): Expression =>
  numerator
    .map((term) =>
      inTurn(
        divisors.reduce((made, divisor) => over(made, productOf(divisor)), times(factor, term)),
        facts,
      ),
    )
    .reduce((made, term) => add(made, term));

/** Whether the squares vanish from a difference of squares: of the highest power some terms are gone. */
const loses = (difference: Sum, square: Sum, facts: Facts): boolean => {
  const degree = degreeOf(square, facts);
  const leading = (sum: Sum) => sum.filter((term) => degreeOf([term], facts) >= degree).length;
  return difference.length > 0 && leading(difference) < leading(square);
};

/** Leaves a sum as it is, with the sums that it is made of. */
function markedSum(node: Expression, facts: Facts): Expression {
  if (node.kind !== "application" || !isSum(node)) return node;
  facts.marks.add(node);
  for (const operand of node.operands) markedSum(operand, facts);
  return node;
}

function sumWithRoot(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const a of terms)
    for (const root of rootsOf(a, 1)) {
      const factor = without(a, root, 1);
      const others = terms.filter((term) => term !== a);
      for (const group of [others, ...(others.length > 1 ? others.map((term) => [term]) : [])]) {
        const found = withRoot(a, root, factor, group, facts);
        if (found) return join(terms, [a, ...group], found);
      }
    }
  return undefined;
}

function withRoot(
  a: Product,
  root: Expression,
  factor: Product,
  group: Sum,
  facts: Facts,
): Expression | undefined {
  const v = group.map((term) => over(term, factor));
  if (v.some(({ powers }) => [...powers].some(([base, n]) => (n < 0 && !facts.isFree(base)) || isRoot(base))))
    return undefined;
  const square = v
    .flatMap((left) => v.flatMap((right) => expanded(times(left, right))))
    .reduce<Sum>((made, term) => plus(made, [term]), []);
  const inner = squareOf(root);
  const difference = plus(inner, scaled(square, -1));
  const written = fromSum(v);
  if (
    facts.isFree(written)
      ? difference.length !== inner.length - square.length
      : !loses(difference, inner, facts)
  )
    return undefined;
  if (facts.isNonNegative(written)) return undefined;
  const sum = markedSum(fromSum([productOf(root), ...scaled(v, -1)]), facts);
  const other = quotient(factor, difference, [sum], facts);
  if (facts.isNonNegative(fromSum(scaled(v, -1)))) return other;
  return select(isBelowZero(written), other, markedSum(fromSum([...group, a]), facts));
}

function quotientByRoot(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const [a, b] of pairsOf(terms))
    for (const root of rootsOf(a, -1)) {
      const v = over(without(a, root, -1), b);
      const square = expanded(power(v, 2));
      const difference = plus(squareOf(root), scaled(square, -1));
      if (
        isFreeProduct(v, facts) ||
        !difference.every((term) => isFreeProduct(term, facts)) ||
        difference.length === 0
      )
        continue;
      const written = fromProduct(v);
      const other = quotient(
        b,
        difference,
        [root, markedSum(fromSum([productOf(root), scale(v, -1)]), facts)],
        facts,
      );
      return join(terms, [a, b], select(isBelowZero(written), other, markedSum(fromSum([b, a]), facts)));
    }
  return undefined;
}
function commonRoot(node: Expression, facts: Facts): Expression | undefined {
  if (!isSum(node)) return undefined;
  const terms = sumOf(node);
  for (const [a, b] of pairsOf(terms))
    for (const [root, n] of a.powers) {
      const m = b.powers.get(root);
      if (!isRoot(root) || n >= 0 || m !== n + 2) continue;
      const [left, right] = [without(a, root, n), without(b, root, m)];
      const common = {
        ...number(1),
        powers: new Map([...left.powers].filter(([base, k]) => k < 0 && right.powers.get(base) === k)),
      };
      const square = squareOf(root).flatMap((term) => expanded(times(term, over(right, common))));
      const joined = plus(
        square.reduce<Sum>((made, term) => plus(made, [term]), []),
        expanded(over(left, common)),
      );
      if (!loses(joined, square, facts)) continue;
      const divided = times(common, { ...number(1), powers: new Map([[root, n]]) });
      return join(terms, [a, b], quotient(divided, joined, [], facts));
    }
  return undefined;
}
