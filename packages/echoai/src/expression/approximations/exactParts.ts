import { evaluate } from "../evaluate.ts";
import {
  abs,
  add,
  constant,
  div,
  type Expression,
  equal,
  isConstant,
  ldexp,
  mul,
  neg,
  normalizer,
  select,
  sub,
} from "../expression.ts";

/** A value as the sum of a float32 and its small rest. */
export interface Parts {
  readonly high: Expression;
  readonly low: Expression | undefined;
}

/**
 * A product without its rounding error, which an exponential would multiply by the product: up to 43 ULP at 87. The
 * products that matter are a uniform factor's with one that varies, and squares; anything else is left as it is.
 * T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971).
 */
export function exactParts(a: Expression, isUniform: (node: Expression) => boolean): Parts {
  const { scale, varying } = factors(a, isUniform);
  const [u, v] = varying;
  if (u !== undefined && u === v && varying.length === 2) {
    const [high, low] = halves(u);
    return { high: scaled(scale, mul(high, high)), low: scaled(scale, mul(low, add(u, high))) };
  }
  if (u === undefined || varying.length > 1 || isPowerOfTwo(scale)) return { high: a, low: undefined };
  const [high, low] = halves(u);
  const top = topBits(scale);
  const rest = add(mul(top, low), mul(sub(scale, top), u));
  if (scale.kind === "constant") return { high: mul(top, high), low: rest };
  // Decided once a call; the usual factor 1 has no error.
  const magnitude = abs(scale);
  const isExact = equal(ldexp(magnitude, normalizer(magnitude)), 1);
  return {
    high: select(isExact, mul(scale, u), mul(top, high)),
    low: select(isExact, -0, rest),
  };
}

interface Factors {
  readonly scale: Expression;
  readonly varying: readonly Expression[];
}

/** What is multiplied: the product of all that is uniform, and the others. */
export function factors(node: Expression, isUniform: (node: Expression) => boolean): Factors {
  if (isUniform(node)) return { scale: node, varying: [] };
  if (node.kind === "application") {
    const [a, b] = node.operands.map((operand) => () => factors(operand, isUniform)) as [
      () => Factors,
      () => Factors,
    ];
    if (node.operation === "neg") return { ...a(), scale: folded(neg(a().scale)) };
    if (node.operation === "abs")
      return { scale: folded(abs(a().scale)), varying: a().varying.map((factor) => abs(factor)) };
    if (node.operation === "mul")
      return { scale: folded(mul(a().scale, b().scale)), varying: [...a().varying, ...b().varying] };
    if (node.operation === "div" && isUniform(node.operands[1]))
      return { ...a(), scale: folded(div(a().scale, b().scale)) };
  }
  return { scale: constant(1), varying: [node] };
}

/** An operation on constants is one. */
const folded = (node: Expression): Expression =>
  node.kind === "application" && node.operands.every((operand) => operand.kind === "constant")
    ? constant(evaluate(node, {}))
    : node;

export const scaled = (scale: Expression, a: Expression): Expression =>
  isConstant(scale, 1) ? a : isConstant(scale, -1) ? neg(a) : mul(scale, a);

/** A float32 as the sum of two of 12 bits each; one above 2^115 overflows. With 2^n + 1 the low half has n bits. */
export function halves(u: Expression, splitter = 4097): readonly [Expression, Expression] {
  const shifted = mul(u, splitter);
  const high = sub(shifted, sub(shifted, u));
  return [high, sub(u, high)];
}

/** The first 12 bits of a uniform factor, which is a float64. */
const topBits = (scale: Expression): Expression => {
  const shifted = mul(scale, 2 ** 41);
  return sub(add(scale, shifted), shifted);
};

export const isPowerOfTwo = (node: Expression): boolean =>
  node.kind === "constant" && Math.log2(Math.abs(node.value)) % 1 === 0;
