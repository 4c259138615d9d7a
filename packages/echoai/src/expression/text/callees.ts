import {
  abs,
  add,
  applied,
  cos,
  div,
  type Expression,
  erfc,
  exp,
  expm1,
  log1p,
  max,
  min,
  mul,
  neg,
  type Operation,
  sign,
  sin,
  sqrt,
  sub,
} from "../expression.ts";
import { operations } from "../operations.ts";

/** What a text may call: its operands in order, and what it makes of them. */
export interface Callee {
  readonly name: string;
  readonly operands: readonly CalleeOperand[];
  readonly apply: (operands: readonly Expression[]) => Expression;
}

export interface CalleeOperand {
  readonly name: string;
  /** Default: a number. */
  readonly isCondition?: boolean;
  /** What stands for it where it is left out, which only the last ones may be. */
  readonly default?: number;
  /** What a number must be, in words, where the given one is not allowed. */
  readonly refuses?: (value: number) => string | undefined;
}

/** Callees by the key of their names. */
export type Callees = ReadonlyMap<string, Callee>;

/** How a function is looked up: however it is capitalised, hyphenated or underscored. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The operations of the language, and usual functions that are made of them. */
export const languageCallees = (): Callees =>
  new Map([
    ...(Object.keys(names) as Operation[]).flatMap((operation) =>
      names[operation].map((name) =>
        entry({ name, operands: operandsOf(operation), apply: (operands) => applied(operation, operands) }),
      ),
    ),
    ...Object.entries(compositions).map(([name, { operands, apply }]) =>
      entry({
        name,
        operands: operands.map((operand) => ({ name: operand })),
        apply: ([a, b, c]) => apply(a as Expression, b as Expression, c as Expression),
      }),
    ),
  ]);

const entry = (callee: Callee): readonly [string, Callee] => [keyOf(callee.name), callee];

const operandsOf = (operation: Operation): readonly CalleeOperand[] =>
  ["a", "b", "c"].slice(0, operations[operation].arity).map((name, index) => ({
    name: operation === "select" && index === 0 ? "a condition" : name,
    isCondition: operation === "select" && index === 0,
  }));

/** What each operation is called. */
const names: Readonly<Record<Operation, readonly string[]>> = {
  neg: ["neg"],
  abs: ["abs"],
  sign: ["sign", "sgn"],
  exp: ["exp"],
  expm1: ["expm1"],
  log: ["log", "ln"],
  log1p: ["log1p"],
  sqrt: ["sqrt"],
  tanh: ["tanh"],
  sigmoid: ["sigmoid"],
  softplus: ["softplus"],
  sin: ["sin"],
  cos: ["cos"],
  atan: ["atan", "arctan"],
  erf: ["erf"],
  erfc: ["erfc"],
  round: ["round"],
  normalizer: ["normalizer"],
  add: ["add"],
  sub: ["sub"],
  mul: ["mul"],
  div: ["div"],
  pow: ["pow"],
  min: ["min"],
  max: ["max"],
  ldexp: ["ldexp"],
  less: ["less"],
  lessEqual: ["lessEqual"],
  equal: ["equal"],
  select: ["where", "select"],
};

/** Usual functions that are no operations. */
const compositions: Readonly<
  Record<
    string,
    {
      readonly operands: readonly string[];
      readonly apply: (a: Expression, b: Expression, c: Expression) => Expression;
    }
  >
> = {
  clip: { operands: ["a", "low", "high"], apply: (a, low, high) => min(max(a, low), high) },
  sinh: { operands: ["a"], apply: (a) => div(sub(expm1(a), expm1(neg(a))), 2) },
  cosh: { operands: ["a"], apply: (a) => div(add(exp(a), exp(neg(a))), 2) },
  sech: { operands: ["a"], apply: (a) => div(2, add(exp(a), exp(neg(a)))) },
  asinh: {
    // ln(|a| + √(1 + a²)), without the cancellation near 0.
    operands: ["a"],
    apply: (a) => mul(sign(a), log1p(add(abs(a), div(mul(a, a), add(1, sqrt(add(1, mul(a, a)))))))),
  },
  Phi: { operands: ["a"], apply: (a) => mul(0.5, erfc(mul(-Math.SQRT1_2, a))) },
  tan: { operands: ["a"], apply: (a) => div(sin(a), cos(a)) },
};
