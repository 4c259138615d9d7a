import {
  abs,
  add,
  constant,
  div,
  type Expression,
  input,
  lessEqual,
  mul,
  neg,
  select,
  sign,
  sub,
} from "../expression.ts";
import { simplify } from "../simplify.ts";
import { type Facts, marked, markedWhole } from "./facts.ts";
import { fromProduct, isSum, powerOf, productOf } from "./forms.ts";
import { without } from "./patterns.ts";
import type { StabilityRule } from "./rule.ts";

/** Rational functions of x, also with |x|. */
export const rationalFunctions: readonly StabilityRule[] = [
  {
    name: "N(x)/D(x) = |x| <= 1 ? N/D : x^(n-d) Nrev(1/x)/Drev(1/x)",
    condition: "polynomials of degree n and d >= 2, with coefficients free of inputs",
    apply: rational,
  },
];

const x = () => input("x");

function rational(node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application" || (node.operation !== "div" && node.operation !== "mul")) return undefined;
  const product = productOf(node);
  for (const [below, n] of product.powers) {
    if (n !== -1 || !isSum(below)) continue;
    const divisor = reversed(below, facts);
    const numerator = divisor && reversed(fromProduct(without(product, below, -1)), facts);
    if (!divisor || !numerator || divisor.degree < 2) continue;
    const rise = numerator.degree - divisor.degree;
    const far = div(numerator.form, divisor.form);
    const grown =
      rise > 0 ? mul(powerOf(x(), rise), far) : rise < 0 ? mul(far, powerOf(inverse(), -rise)) : far;
    return select(lessEqual(abs(x()), 1), marked(node, facts), markedWhole(grown, facts));
  }
  return undefined;
}

/** What is x^degree times the form, which is a polynomial in 1/x. */
interface Reversed {
  readonly degree: number;
  readonly form: Expression;
}

const inverse = () => div(1, x());

function reversed(node: Expression, facts: Facts): Reversed | undefined {
  if (facts.isFree(node)) return { degree: 0, form: node };
  if (node === x()) return { degree: 1, form: constant(1) };
  if (node.kind !== "application") return undefined;
  const parts = node.operands.map((operand) => reversed(operand, facts));
  const [a, b] = parts;
  if (a === undefined || parts.includes(undefined)) return undefined;
  switch (node.operation) {
    case "neg":
      return { degree: a.degree, form: neg(a.form) };
    case "abs":
      return { degree: a.degree, form: a.degree % 2 === 1 ? mul(sign(x()), abs(a.form)) : abs(a.form) };
    case "add":
    case "sub": {
      if (b === undefined) return undefined;
      const degree = Math.max(a.degree, b.degree);
      const [left, right] = [a, b].map((part) => lowered(part.form, degree - part.degree)) as [
        Expression,
        Expression,
      ];
      return { degree, form: node.operation === "add" ? add(left, right) : sub(left, right) };
    }
    case "mul":
      return b && { degree: a.degree + b.degree, form: simplify(mul(a.form, b.form)) };
    case "div":
      return b && b.degree === 0 ? { degree: a.degree, form: div(a.form, b.form) } : undefined;
    case "pow": {
      const [, exponent] = node.operands;
      if (exponent?.kind !== "constant" || !Number.isInteger(exponent.value) || exponent.value < 1)
        return undefined;
      return { degree: a.degree * exponent.value, form: powerOf(a.form, exponent.value) };
    }
    default:
      return undefined;
  }
}

const lowered = (form: Expression, by: number): Expression =>
  by === 0 ? form : simplify(mul(form, powerOf(inverse(), by)));
