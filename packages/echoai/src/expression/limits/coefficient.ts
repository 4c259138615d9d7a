import { add, constant, div, type Expression, exp, mul, neg, pow } from "../expression.ts";

// Arithmetic of coefficients, over the real numbers: the variables that they are made of are finite.

export const zero = /* @__PURE__ */ constant(0);
export const one = /* @__PURE__ */ constant(1);

export const isZero = (a: Expression): boolean => a.kind === "constant" && a.value === 0;
const isOne = (a: Expression): boolean => a.kind === "constant" && a.value === 1;

export function plus(a: Expression, b: Expression): Expression {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  if (a.kind !== "constant" || b.kind !== "constant") {
    const [[m, u], [n, v]] = [multiple(a), multiple(b)];
    // Else the derivative of a polynomial would ask whether a + a + a is 0.
    return u === v ? times(constant(m + n), u) : add(a, b);
  }
  const sum = a.value + b.value;
  return Math.abs(sum) <= 1e-13 * Math.abs(a.value) ? zero : constant(sum);
}

/** What a coefficient is a multiple of, after the factor. */
function multiple(a: Expression): readonly [number, Expression] {
  if (a.kind !== "application") return [1, a];
  const [first, second] = a.operands;
  if (a.operation === "neg") {
    const [n, u] = multiple(first);
    return [-n, u];
  }
  if (a.operation !== "mul" || first.kind !== "constant") return [1, a];
  const [n, u] = multiple(second as Expression);
  return [first.value * n, u];
}

export function times(a: Expression, b: Expression): Expression {
  if (isZero(a) || isZero(b)) return zero;
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  if (b.kind === "constant") return a.kind === "constant" ? constant(a.value * b.value) : mul(b, a);
  return a.kind === "application" &&
    b.kind === "application" &&
    a.operation === "exp" &&
    b.operation === "exp"
    ? exp(add(a.operands[0], b.operands[0]))
    : mul(a, b);
}

export const negative = (a: Expression): Expression => (a.kind === "constant" ? constant(-a.value) : neg(a));

/** a^n, for an a that is not 0, and above 0 where n is no integer. */
export function toPower(a: Expression, n: Expression): Expression {
  if (isOne(n) || isOne(a)) return a;
  if (a.kind === "constant" && n.kind === "constant") return constant(a.value ** n.value);
  if (a.kind === "application" && a.operation === "exp") return exp(times(n, a.operands[0]));
  return n.kind === "constant" && n.value === -1 ? div(1, a) : pow(a, n);
}
