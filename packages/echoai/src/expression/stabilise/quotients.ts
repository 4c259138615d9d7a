import { add, div, type Expression, equal, exp, less, log, mul, select } from "../expression.ts";
import { isFreeProduct, multipleOf } from "./exponential.ts";
import { type Facts, marked } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isNumber,
  isSum,
  over,
  type Product,
  plus,
  power,
  productOf,
  scaled,
  sumOf,
  times,
} from "./forms.ts";
import { inTurn } from "./order.ts";
import { without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Products and quotients whose parts leave the numbers where the whole does not. */
export const quotients: readonly StabilityRule[] = [
  {
    name: "e^a e^b = e^(a + b), 1/e^a = e^-a",
    condition: "a product has two exponentials, or one below the line",
    apply: mergedExponentials,
  },
  {
    name: "f (c ? p/d : q) = c ? f p/d : f q, f/(c ? e^a : q) = c ? f e^-a : f/q",
    condition: "f and d unbounded in the first",
    apply: intoChoice,
  },
  {
    name: "log1p(q e^a) = a > 40 ? a + ln(q + e^-a) : log1p(q e^a)",
    condition: "q bounded",
    apply: logarithmOfExponential,
  },
  {
    name: "(f g)/d = (f/d) g",
    condition: "f, g, d unbounded; f/(d e) = (f/d)/e likewise",
    apply: dividedEarly,
  },
  {
    name: "w/(k + w) = 1/(1 + k/w), w = u^p",
    condition: "k and p free of inputs",
    apply: shareOfPower,
  },
  {
    name: "N/D = a > 0 ? (N e^-a)/(D e^-a) : N/D, D = p + q e^a",
    condition: "N holds an exponential, too; where q may be 0, it is asked",
    apply: scaledQuotient,
  },
];

function mergedExponentials(node: Expression): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "mul" && node.operation !== "div")) return undefined;
  const count = exponentialsIn(node, 1);
  if (count.above < 2 && count.below === 0) return undefined;
  return fromProduct(productOf(node));
}

/** The exponentials among the factors, above and below the line. */
function exponentialsIn(node: Expression, side: number): { above: number; below: number } {
  if (node.kind !== "application") return { above: 0, below: 0 };
  if (node.operation === "exp") return side > 0 ? { above: 1, below: 0 } : { above: 0, below: 1 };
  if (node.operation === "neg") return exponentialsIn(node.operands[0], side);
  if (node.operation !== "mul" && node.operation !== "div") return { above: 0, below: 0 };
  const [a, b] = node.operands;
  const [left, right] = [exponentialsIn(a, side), exponentialsIn(b, node.operation === "mul" ? side : -side)];
  return { above: left.above + right.above, below: left.below + right.below };
}

function dividedEarly(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "mul" && node.operation !== "div")) return undefined;
  const product = productOf(node);
  let [above, below] = [0, 0];
  let plain = false;
  for (const [base, n] of product.powers)
    if (facts.isUnbounded(base)) {
      if (n < 0) below -= n;
      else {
        above += n;
        // x^p is small where p is large, or grows where it isn't.
        plain ||= base.kind !== "application" || base.operation !== "pow";
      }
    }
  if (below === 0 || above + below < 3 || (above > 0 && !plain)) return undefined;
  const made = inTurn(product, facts);
  return made === node ? undefined : made;
}

function intoChoice(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "mul" && node.operation !== "div")) return undefined;
  const product = productOf(node);
  for (const [base, n] of product.powers) {
    if (base.kind !== "application" || base.operation !== "select") continue;
    const rest = without(product, base, n);
    if (n === -1 && isExponentialBranch(base)) {
      const [condition, a, b] = base.operands;
      return select(condition, fromProduct(over(rest, productOf(a))), fromProduct(over(rest, productOf(b))));
    }
    if (n !== 1) continue;
    if (![...rest.powers].some(([factor, m]) => m > 0 && facts.isUnbounded(factor))) continue;
    const [condition, a, b] = base.operands;
    const isQuotient = (branch: Expression) =>
      [...productOf(branch).powers].some(([divisor, m]) => m < 0 && facts.isUnbounded(divisor));
    if (!isQuotient(a) && !isQuotient(b)) continue;
    const into = (branch: Expression) =>
      isQuotient(branch)
        ? marked(inTurn(times(rest, productOf(branch)), facts), facts)
        : mul(fromProduct(rest), branch);
    return select(condition, into(a), into(b));
  }
  return undefined;
}

const isExponentialBranch = (node: Expression): boolean =>
  node.kind === "application" && node.operation === "select"
    ? isExponentialBranch(node.operands[1]) || isExponentialBranch(node.operands[2])
    : productOf(node).exponent.length > 0;

function logarithmOfExponential(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log1p") return undefined;
  const product = productOf(node.operands[0]);
  const moving = product.exponent.filter((term) => !isFreeProduct(term, facts));
  if (moving.length === 0) return undefined;
  const q = fromProduct({ ...product, exponent: product.exponent.filter((term) => !moving.includes(term)) });
  if (facts.isUnbounded(q)) return undefined;
  const a = fromSum(moving);
  facts.marks.add(node);
  return select(less(40, a), add(a, log(add(q, exp(fromSum(scaled(moving, -1)))))), node);
}

function shareOfPower(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "div") return undefined;
  const product = productOf(node);
  for (const [divisor, n] of product.powers) {
    if (n !== -1 || !isSum(divisor)) continue;
    const [k, w, ...more] = sumOf(divisor).toSorted(
      (a, b) => Number(isFreeProduct(b, facts)) - Number(isFreeProduct(a, facts)),
    );
    if (!k || !w || more.length > 0 || !isFreeProduct(k, facts)) continue;
    const [base] = w.powers.keys();
    if (
      w.powers.size !== 1 ||
      base?.kind !== "application" ||
      base.operation !== "pow" ||
      product.powers.get(base) !== 1
    )
      continue;
    const rest = without(without(product, base, 1), divisor, -1);
    return fromProduct(times(rest, productOf(div(1, add(w.coefficient, div(fromProduct(k), base))))));
  }
  return undefined;
}

function scaledQuotient(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "mul" && node.operation !== "div")) return undefined;
  const product = productOf(node);
  const moving = (term: Product) => term.exponent.filter((part) => !isFreeProduct(part, facts));
  for (const [divisor, n] of product.powers) {
    if (n >= 0 || !isSum(divisor)) continue;
    const grown = sumOf(divisor).filter((term) => moving(term).length > 0);
    const [lead] = grown;
    if (grown.length !== 1 || lead === undefined) continue;
    const a = moving(lead);
    const q: Product = { ...lead, exponent: lead.exponent.filter((part) => !a.includes(part)) };
    const sums = [...product.powers].filter(
      ([base, m]) =>
        Number.isInteger(m) && isSum(base) && sumOf(base).some((term) => moving(term).length > 0),
    );
    const grows = [...product.powers].some(([base, m]) => m > 0 && facts.isUnbounded(base));
    if (moving(product).length === 0 && !sums.some(([, m]) => m > 0) && !grows) continue;
    // Only exponentials that are multiples of this one: the others have a size of their own.
    if (
      ![product, ...sums.flatMap(([base]) => sumOf(base))].every(
        (term) => moving(term).length === 0 || (multipleOf(moving(term), a) ?? -1) > 0,
      )
    )
      continue;
    const down = (sum: Product): Product => ({ ...sum, exponent: plus(sum.exponent, scaled(a, -1)) });
    let made: Product = product;
    let total = 0;
    for (const [base, m] of sums) {
      total += m;
      made = times(without(made, base, m), power(productOf(fromSum(sumOf(base).map(down))), m));
    }
    const scaledDown = fromProduct({ ...made, exponent: plus(made.exponent, scaled(a, total)) });
    const choice = select(less(0, fromSum(a)), marked(scaledDown, facts), marked(node, facts));
    const written = fromProduct(q);
    return isNumber(q) || !facts.isFree(written) || facts.isPositive(written)
      ? choice
      : select(equal(written, 0), marked(node, facts), choice);
  }
  return undefined;
}
