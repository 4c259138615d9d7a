import {
  add,
  div,
  type Expression,
  exp,
  less,
  log,
  mul,
  neg,
  select,
  sigmoid,
  softplus,
} from "../expression.ts";
import {
  exponentialSumOf,
  isFreeProduct,
  logarithmOf,
  logarithmOfFactor,
  multipleOf,
} from "./exponential.ts";
import type { Facts } from "./facts.ts";
import {
  fromProduct,
  fromSum,
  isNumber,
  type Product,
  plus,
  power,
  productOf,
  type Sum,
  scaled,
  sumOf,
  times,
} from "./forms.ts";
import { onProduct, opposite, without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Logistic functions that are written out in exponentials, and their powers and logarithms. */
export const logisticFunctions: readonly StabilityRule[] = [
  {
    name: "e^(j a) / (c + d e^a)^k = d^-j c^(j-k) sigmoid(b)^j sigmoid(-b)^(k-j), b = a + ln(d/c)",
    condition: "c, d > 0 free of inputs, or both exponentials; j, k integers, 0 <= j <= k",
    apply: onProduct(quotientAsLogistic),
  },
  {
    name: "e^(-j a) sigmoid(a)^k = sigmoid(-a)^j sigmoid(a)^(k-j)",
    condition: "j an integer, 0 < j <= k",
    apply: onProduct(otherSideOfLogistic),
  },
  {
    name: "(c + d e^a)^p = c^p e^(p softplus(a + ln(d/c)))",
    condition: "c, d > 0 and p free of inputs; sigmoid(a)^p likewise",
    apply: powerAsExponential,
  },
  {
    name: "(c + d e^a)^p = c > 0 and d > 0 ? c^p e^(p softplus(a + ln(d/c))) : (c + d e^a)^p",
    condition: "c, d and p free of inputs, signs unknown",
    apply: powerBySigns,
  },
  {
    name: "ln(1 + d e^a) = softplus(a + ln d)",
    condition: "d > 0 free of inputs",
    apply: logarithmAsSoftplus,
  },
  {
    name: "ln sigmoid(a) = -softplus(-a), ln e^a = a, ln(1/a) = -ln a",
    condition: "a > 0 in the last",
    apply: logarithmOfOther,
  },
];

function quotientAsLogistic(product: Product, facts: Facts): Expression | undefined {
  for (const [base, n] of product.powers) {
    if (n >= 0 || !Number.isInteger(n)) continue;
    const parts = exponentialSumOf(base, facts);
    if (parts === undefined) continue;
    const { rest, ratio } = parts;
    const others = times(without(product, base, n), power(rest, n));
    const exponent = others.exponent.filter((term) => !isFreeProduct(term, facts));
    const j = exponent.length === 0 ? 0 : multipleOf(exponent, ratio.exponent);
    const logistic = (a: Sum): Expression => sigmoid(fromSum(a));
    const b = logarithmOf(ratio);
    const whole = j !== undefined && Number.isInteger(j) && j >= 0 && j <= -n;
    if (!whole && !isFreeProduct(rest, facts)) continue;
    const used = whole ? (j as number) : 0;
    const left = times(others, {
      ...power(ratio.factor, -used),
      exponent: plus(power(ratio.factor, -used).exponent, scaled(ratio.exponent, -used)),
    });
    const bell = times(
      power(productOf(logistic(b)), used),
      power(productOf(logistic(scaled(b, -1))), -n - used),
    );
    return fromProduct(times(left, bell));
  }
  return undefined;
}

function otherSideOfLogistic(product: Product, facts: Facts): Expression | undefined {
  for (const [base, k] of product.powers) {
    if (k <= 0 || base.kind !== "application" || base.operation !== "sigmoid") continue;
    const a = sumOf(base.operands[0]);
    const moving = product.exponent.filter((term) => !isFreeProduct(term, facts));
    const j = -(multipleOf(moving, a) ?? 0);
    if (!Number.isInteger(j) || j <= 0 || j > k) continue;
    const left = without({ ...product, exponent: plus(product.exponent, scaled(a, j)) }, base, j);
    return fromProduct(times(left, power(productOf(sigmoid(fromSum(scaled(a, -1)))), j)));
  }
  return undefined;
}

function powerAsExponential(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application") return undefined;
  const [base, p] = node.operands as readonly [Expression, Expression];
  if (node.operation !== "pow" || !facts.isFree(p) || facts.isFree(base)) return undefined;
  if (p.kind === "constant" && Number.isInteger(p.value) && p.value < 0) return undefined;
  if (base.kind === "application" && base.operation === "sigmoid")
    return exp(fromSum(sumOf(neg(mul(p, softplus(opposite(base.operands[0])))))));
  const parts = exponentialSumOf(base, facts);
  if (parts === undefined || !isFreeProduct(parts.rest, facts)) return undefined;
  const exponent = mul(p, softplus(fromSum(logarithmOf(parts.ratio))));
  const { rest } = parts;
  if (isNumber(rest, 1)) return exp(exponent);
  return exp(fromSum(plus(sumOf(exponent), sumOf(mul(p, fromSum(logarithmOfFactor(rest)))))));
}

function powerBySigns(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "pow") return undefined;
  const [base, p] = node.operands as readonly [Expression, Expression];
  const [c, grown, ...more] = sumOf(base).toSorted(
    (a, b) => Number(isFreeProduct(b, facts)) - Number(isFreeProduct(a, facts)),
  );
  if (!c || !grown || more.length > 0 || !facts.isFree(p) || !isFreeProduct(c, facts)) return undefined;
  const a = grown.exponent.filter((term) => !isFreeProduct(term, facts));
  const d: Product = { ...grown, exponent: grown.exponent.filter((term) => !a.includes(term)) };
  if (a.length === 0 || !isFreeProduct(d, facts)) return undefined;
  const [constantPart, factor] = [fromProduct(c), fromProduct(d)];
  const exponent = softplus(fromSum(plus(a, sumOf(log(div(factor, constantPart))))));
  const written = exp(mul(p, add(log(constantPart), exponent)));
  facts.marks.add(node);
  const asked = (part: Expression, then: Expression) =>
    facts.isPositive(part) ? then : select(less(0, part), then, node);
  return asked(constantPart, asked(factor, written));
}

function logarithmAsSoftplus(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "log" && node.operation !== "log1p"))
    return undefined;
  const inner = node.operation === "log" ? node.operands[0] : add(1, node.operands[0]);
  const parts = exponentialSumOf(inner, facts);
  return parts && isNumber(parts.rest, 1) ? softplus(fromSum(logarithmOf(parts.ratio))) : undefined;
}

function logarithmOfOther(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "log") return undefined;
  const [a] = node.operands;
  if (a.kind !== "application") return undefined;
  if (a.operation === "sigmoid") return neg(softplus(opposite(a.operands[0])));
  if (a.operation === "exp") return a.operands[0];
  if (
    a.operation === "div" &&
    a.operands[0].kind === "constant" &&
    a.operands[0].value === 1 &&
    facts.isPositive(a.operands[1] as Expression)
  )
    return neg(log(a.operands[1] as Expression));
  return undefined;
}
