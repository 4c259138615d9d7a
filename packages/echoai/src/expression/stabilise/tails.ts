import { abs, add, type Expression, equal, exp, less, mul, neg, select, sigmoid } from "../expression.ts";
import { isFreeProduct } from "./exponential.ts";
import { type Facts, marked } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isSum,
  number,
  type Product,
  productOf,
  scaled,
  sumOf,
  times,
} from "./forms.ts";
import { opposite, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Products whose small factor is subnormal, or 0, where the product is neither. */
export const tails: readonly StabilityRule[] = [
  {
    name: "f e^a = (f h) h, h = e^(a/2)",
    condition: "f unbounded; where f may overflow, h = 0 ? 0 : (f h) h",
    apply: exponentialTail,
  },
  {
    name: "f sigmoid(a) = a < -700 ? (f h) h : f sigmoid(a), h = e^(a/2)",
    condition: "f unbounded; f softplus(a) likewise",
    apply: logisticTail,
  },
  {
    name: "f (c sigmoid(a) + p) = a < -700 ? (c f h) h + f p : f (c sigmoid(a) + p), h = e^(a/2)",
    condition: "f unbounded, c and p free of inputs",
    apply: tailOfSum,
  },
  {
    name: "f erfc(a), with all of f multiplied first",
    condition: "f unbounded",
    apply: complementaryTail,
  },
  {
    name: "f T(u) = |u| < 1e-160 ? f T'(0) u : f T(u), T = tanh, erf, log1p, expm1, sin",
    condition: "f unbounded, u holds an exponential",
    apply: smallArgument,
  },
  {
    name: "sqrt(softplus(a)) = a < -40 ? e^(a/2) : sqrt(softplus(a))",
    condition: "sqrt(sigmoid(a)) likewise",
    apply: rootOfTail,
  },
];

/** Whether what stands above the line grows beyond all bounds, and nothing fades. */
const grows = ({ powers, exponent }: Product, facts: Facts): boolean =>
  exponent.every((term) => isFreeProduct(term, facts)) &&
  [...powers].every(([base, n]) => n > 0 || !fadesAsExponential(base)) &&
  [...powers].some(([base, n]) => n > 0 && facts.isUnbounded(base));

const isProduct = (node: Expression): boolean =>
  node.kind === "application" &&
  (node.operation === "mul" || node.operation === "div" || node.operation === "neg");

function exponentialTail(node: Expression, facts: Facts): Expression | undefined {
  if (!isProduct(node)) return undefined;
  const product = productOf(node);
  if (product.exponent.every((term) => isFreeProduct(term, facts))) return undefined;
  const f = fromProduct({ ...product, exponent: [] });
  if (!facts.isUnbounded(f)) return guarded(node, product, facts);
  return timesTwice(f, exp(fromSum(scaled(product.exponent, 0.5))), product, facts);
}

/** An exponential that may overflow where a logistic function vanishes. */
function guarded(node: Expression, product: Product, facts: Facts): Expression | undefined {
  const factors = fading(product);
  return factors.length > 0 ? zeroWith(factors, marked(node, facts)) : undefined;
}

const fading = ({ powers }: Product): readonly Expression[] =>
  [...powers.keys()].filter((base) => base.kind === "application" && base.operation === "sigmoid");

/** 0 where one of the factors is. */
const zeroWith = (factors: readonly Expression[], made: Expression): Expression =>
  factors.reduceRight((rest, factor) => select(equal(factor, 0), 0, rest), made);

/** Whether a finite x gives a finite factor. */
const isLinear = ({ powers }: Product, facts: Facts): boolean => {
  const moving = [...powers].filter(([base]) => !facts.isFree(base));
  return moving.length === 1 && moving[0]?.[0].kind === "input" && moving[0][1] === 1;
};

function logisticTail(node: Expression, facts: Facts): Expression | undefined {
  if (!isProduct(node)) return undefined;
  const product = productOf(node);
  for (const [base, n] of product.powers) {
    if (n < 1 || base.kind !== "application" || !fadesAsExponential(base)) continue;
    const rest = without(product, base, n);
    const [a] = base.operands as readonly [Expression];
    if (!grows(rest, facts) || facts.isFree(a) || facts.isNonNegative(a)) continue;
    const other = base.operation === "sigmoid" ? sigmoid(opposite(a)) : undefined;
    if (other && rest.powers.get(other) === n) return bell(node, without(rest, other, n), a, n, facts);
    const f = fromProduct(rest);
    const plain = marked(node, facts);
    return select(
      less(a, -700 / n),
      halved(f, a, n, rest, facts),
      isLinear(rest, facts) ? plain : zeroWith(fading(rest), plain),
    );
  }
  return undefined;
}

function tailOfSum(node: Expression, facts: Facts): Expression | undefined {
  if (!isProduct(node)) return undefined;
  const product = productOf(node);
  for (const [base, n] of product.powers) {
    if (n !== 1 || !isSum(base)) continue;
    const rest = without(product, base, 1);
    const [part, ...more] = sumOf(base).filter((term) => !isFreeProduct(term, facts));
    const [gate] = [...(part?.powers.keys() ?? [])].filter((factor) => !facts.isFree(factor));
    if (!part || !gate || more.length > 0 || !grows(rest, facts) || part.powers.get(gate) !== 1) continue;
    if (gate.kind !== "application" || gate.operation !== "sigmoid") continue;
    const weight = times(rest, without(part, gate, 1));
    const [a] = gate.operands as readonly [Expression];
    if (facts.isNonNegative(a) || !isFreeProduct(without(part, gate, 1), facts)) continue;
    const still = sumOf(base).filter((term) => term !== part);
    const tail = halved(fromProduct(weight), a, 1, weight, facts);
    return select(less(a, -700), add(tail, mul(fromProduct(rest), fromSum(still))), marked(node, facts));
  }
  return undefined;
}

/** f sigmoid(a)^n sigmoid(-a)^n, which fades on both sides. */
function bell(node: Expression, rest: Product, a: Expression, n: number, facts: Facts): Expression {
  const size = abs(a);
  return select(
    less(700 / n, size),
    halved(fromProduct(rest), neg(size), n, rest, facts),
    marked(node, facts),
  );
}

const fadesAsExponential = (node: Expression): boolean =>
  node.kind === "application" && (node.operation === "sigmoid" || node.operation === "softplus");

/** f e^(n a) */
function halved(f: Expression, a: Expression, n: number, rest: Product, facts: Facts): Expression {
  return timesTwice(f, exp(fromSum(scaled(sumOf(a), n / 2))), rest, facts);
}

/** (f h) h; of c x, which may overflow where x does not, (c (x h)) h. */
function timesTwice(f: Expression, h: Expression, product: Product, facts: Facts): Expression {
  const multiplied = (factor: Expression) => marked(mul(factor, h), facts);
  if (!isLinear(product, facts)) return zeroWith([h, ...fading(product)], multiplied(multiplied(f)));
  const { coefficient, powers } = product;
  const free = new Map([...powers].filter(([base]) => facts.isFree(base)));
  if (free.size === 0 && Math.abs(coefficient) <= 1) return multiplied(multiplied(f));
  const [x] = [...powers.keys()].filter((base) => !free.has(base)) as [Expression];
  const weight = fromProduct({ coefficient, powers: free, exponent: [] });
  return multiplied(marked(mul(weight, multiplied(x)), facts));
}

function complementaryTail(node: Expression, facts: Facts): Expression | undefined {
  if (!isProduct(node)) return undefined;
  const product = productOf(node);
  for (const [base, n] of product.powers) {
    if (n !== 1 || base.kind !== "application" || base.operation !== "erfc") continue;
    const rest = without(product, base, 1);
    if (!grows(rest, facts) || [...rest.powers.values()].some((power) => power < 0)) continue;
    const made = marked(mul(fromProduct(rest), base), facts);
    return made === node ? undefined : made;
  }
  return undefined;
}

function smallArgument(node: Expression, facts: Facts): Expression | undefined {
  if (!isProduct(node)) return undefined;
  const product = productOf(node);
  for (const [base, n] of product.powers) {
    if (n !== 1 || base.kind !== "application") continue;
    const slope = slopes.get(base.operation);
    if (slope === undefined) continue;
    const [u] = base.operands as readonly [Expression];
    const rest = without(product, base, 1);
    const f = fromProduct(rest);
    if (!grows(rest, facts) || !facts.holdsExponential(u) || mayNotVanish(u, facts)) continue;
    const weight = slope === 1 ? f : mul(slope, f);
    // Deep in its own tail the argument is an exponential itself.
    if (u.kind === "application" && fadesAsExponential(u)) {
      const [a] = u.operands as readonly [Expression];
      return select(less(a, -370), halved(weight, a, 1, rest, facts), marked(node, facts));
    }
    return select(less(abs(u), 1e-160), mul(weight, u), marked(node, facts));
  }
  return undefined;
}

const mayNotVanish = (u: Expression, facts: Facts): boolean =>
  u.kind === "application" &&
  u.operation === "add" &&
  u.operands.every(facts.isPositive) &&
  u.operands.some(facts.isFree);

const slopes: ReadonlyMap<string, number> = new Map([
  ["tanh", 1],
  ["erf", 2 / Math.sqrt(Math.PI)],
  ["log1p", 1],
  ["expm1", 1],
  ["sin", 1],
]);

function rootOfTail(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (!isProduct(node) && node.operation !== "sqrt")) return undefined;
  const product = productOf(node);
  for (const [base] of product.powers) {
    if (base.kind !== "application" || base.operation !== "sqrt") continue;
    const [inner] = base.operands as readonly [Expression];
    if (inner.kind !== "application" || !fadesAsExponential(inner)) continue;
    const [a] = inner.operands as readonly [Expression];
    if (facts.isFree(a)) continue;
    return select(less(a, -40), fromProduct(deep(product, a)), marked(node, facts));
  }
  return undefined;
}

/** The product where all that fades with a is e^a. */
function deep(product: Product, a: Expression): Product {
  let made = product;
  for (const [base, n] of product.powers) {
    const inner = base.kind === "application" && base.operation === "sqrt" ? base.operands[0] : base;
    if (inner?.kind !== "application" || !fadesAsExponential(inner) || inner.operands[0] !== a) continue;
    const exponent = scaled(sumOf(a), inner === base ? n : n / 2);
    made = times(without(made, base, n), { ...number(1), exponent });
  }
  return made;
}
