import { describe } from "./describe.ts";
import { noNumber } from "./noNumber.ts";

/** What can be done to expressions; `operations.ts` says what each means. */
export type Operation = UnaryOperation | BinaryOperation | "select";

export type UnaryOperation =
  | "neg"
  | "abs"
  | "sign"
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "sqrt"
  | "tanh"
  | "sigmoid"
  | "softplus"
  | "sin"
  | "cos"
  | "atan"
  | "erf"
  | "erfc"
  | "round"
  | "normalizer";

export type BinaryOperation = "add" | "sub" | "mul" | "div" | "pow" | "min" | "max" | "ldexp" | Comparison;

export type Comparison = "less" | "lessEqual" | "equal";

/** A number known when the formula is written. */
export interface Constant {
  readonly kind: "constant";
  readonly id: number;
  readonly value: number;
}

/** A value that a call supplies: an element of an input, or a parameter. */
export interface Variable {
  readonly kind: "input" | "parameter";
  readonly id: number;
  readonly name: string;
}

interface Applied<Name extends Operation, Operands extends readonly Expression[]> {
  readonly kind: "application";
  readonly id: number;
  readonly operation: Name;
  readonly operands: Operands;
}

/** An operation applied to as many expressions as it takes. */
export type Application = UnaryApplication | BinaryApplication | Choice;

export type UnaryApplication = Applied<UnaryOperation, readonly [Expression]>;
export type BinaryApplication = Applied<BinaryOperation, readonly [Expression, Expression]>;
export type Choice = Applied<"select", readonly [Condition, Expression, Expression]>;

/**
 * A formula: an immutable node. Equal formulas are one and the same node (hash-consing), so `===` compares them, a memo
 * table keyed by node visits each subexpression once, and every target computes it once.
 */
export type Expression = Constant | Variable | Application;

/** A truth value, made by a comparison; the only thing that `select` asks. */
export type Condition = Applied<Comparison, readonly [Expression, Expression]>;

/** What a builder takes: a number stands for the constant. */
export type Operand = Expression | number;

export const constant = (value: number): Expression =>
  intern(`constant:${Object.is(value, -0) ? "-0" : value}`, (id) => ({ kind: "constant", id, value }));

/** A value that differs from element to element: `x`, and for some functions a gate or a neighbourhood term. */
export const input = (name: string): Expression =>
  intern(`input:${name}`, (id) => ({ kind: "input", id, name }));

/** A value that belongs to the function and not to the element; it may still broadcast, per channel for example. */
export const parameter = (name: string): Expression =>
  intern(`parameter:${name}`, (id) => ({ kind: "parameter", id, name }));

export const neg = (a: Operand) => apply("neg", a);
/** |a|. Its derivative at 0 is 0. */
export const abs = (a: Operand) => apply("abs", a);
/** -1, 0 or 1; the sign of a zero stays. */
export const sign = (a: Operand) => apply("sign", a);
export const exp = (a: Operand) => apply("exp", a);
/** e^a - 1, without the cancellation near 0. */
export const expm1 = (a: Operand) => apply("expm1", a);
export const log = (a: Operand) => apply("log", a);
/** ln(1 + a), without the cancellation near 0. */
export const log1p = (a: Operand) => apply("log1p", a);
export const sqrt = (a: Operand) => apply("sqrt", a);
export const tanh = (a: Operand) => apply("tanh", a);
/** The logistic function, 1 / (1 + e^-a). */
export const sigmoid = (a: Operand) => apply("sigmoid", a);
/** ln(1 + e^a). */
export const softplus = (a: Operand) => apply("softplus", a);
export const sin = (a: Operand) => apply("sin", a);
export const cos = (a: Operand) => apply("cos", a);
/** The arc tangent, between -pi/2 and pi/2. */
export const atan = (a: Operand) => apply("atan", a);
/** The error function. */
export const erf = (a: Operand) => apply("erf", a);
/** 1 - erf(a), without the cancellation where erf is near 1. */
export const erfc = (a: Operand) => apply("erfc", a);

/** The nearest integer; of two the even one. For approximations, as are `normalizer` and `ldexp`. */
export const round = (a: Operand) => apply("round", a);
/** For a positive a the integer n with sqrt(1/2) <= a 2^n < sqrt(2). */
export const normalizer = (a: Operand) => apply("normalizer", a);

/** The sum of two or more, from the left. */
export const add = (a: Operand, b: Operand, ...rest: readonly Operand[]) => inTurn("add", [a, b, ...rest]);
export const sub = (a: Operand, b: Operand) => apply("sub", a, b);
/** The product of two or more, from the left. */
export const mul = (a: Operand, b: Operand, ...rest: readonly Operand[]) => inTurn("mul", [a, b, ...rest]);
export const div = (a: Operand, b: Operand) => apply("div", a, b);
export const pow = (a: Operand, b: Operand) => apply("pow", a, b);
/** The smaller one; NaN if either is. Where they are equal the derivative is `a`'s. */
export const min = (a: Operand, b: Operand) => apply("min", a, b);
/** The larger one; NaN if either is. Where they are equal the derivative is `a`'s. */
export const max = (a: Operand, b: Operand) => apply("max", a, b);
/** a 2^k, for an integer k. */
export const ldexp = (a: Operand, k: Operand) => apply("ldexp", a, k);

export const less = (a: Operand, b: Operand) => apply("less", a, b) as Condition;
export const lessEqual = (a: Operand, b: Operand) => apply("lessEqual", a, b) as Condition;
export const equal = (a: Operand, b: Operand) => apply("equal", a, b) as Condition;
export const greater = (a: Operand, b: Operand) => less(b, a);
export const greaterEqual = (a: Operand, b: Operand) => lessEqual(b, a);

/** `a` where the condition holds, else `b`; the side that is not taken never spoils the value or a derivative. */
export const select = (condition: Condition, a: Operand, b: Operand): Expression => {
  if (!isCondition(condition)) throw new TypeError("select: the first operand must be a comparison");
  return applied("select", [condition, operandOf("select", a, 2), operandOf("select", b, 3)]);
};

/** The same operation on other operands: what a traversal needs. */
export const withOperands = (node: Application, operands: readonly Expression[]): Expression =>
  operands.every((operand, index) => operand === node.operands[index])
    ? node
    : applied(node.operation, operands);

export const isConstant = (node: Expression, value: number): boolean =>
  node.kind === "constant" && Object.is(node.value, value);

export const isCondition = (node: unknown): node is Condition =>
  isExpression(node) && node.kind === "application" && comparisons.has(node.operation);

export const isExpression = (node: unknown): node is Expression => nodes.has(node as Expression);

const apply = (operation: Operation, ...operands: readonly Operand[]): Expression =>
  applied(
    operation,
    operands.map((operand, index) => operandOf(operation, operand, index + 1)),
  );

const inTurn = (operation: "add" | "mul", operands: readonly Operand[]): Expression =>
  operands
    .map((operand, index) => operandOf(operation, operand, index + 1))
    .reduce((made, operand) => applied(operation, [made, operand]));

/** Any operation on operands that fit it, which is not checked. */
export const applied = (operation: Operation, operands: readonly Expression[]): Expression =>
  intern(`${operation}(${operands.map((operand) => operand.id).join()})`, (id) => {
    const node = { kind: "application", id, operation, operands: Object.freeze(operands) };
    return node as unknown as Application;
  });

function operandOf(operation: Operation, operand: Operand, position: number): Expression {
  if (typeof operand === "number") return constant(operand);
  if (isExpression(operand) && !isCondition(operand)) return operand;
  const given = isCondition(operand) ? "a comparison" : describe(operand);
  throw new TypeError(`${operation}: operand ${position} must be an expression or a number, got ${given}`);
}

const comparisons: ReadonlySet<Operation> = /* @__PURE__ */ new Set(["less", "lessEqual", "equal"]);

// Weak on both sides, so that a formula that nobody holds any more can be collected.
const table = /* @__PURE__ */ new Map<string, WeakRef<Expression>>();
const nodes = /* @__PURE__ */ new WeakSet<Expression>();
const collected = /* @__PURE__ */ new FinalizationRegistry<string>((key) => {
  if (table.get(key)?.deref() === undefined) table.delete(key);
});
let nextId = 0;

function intern(key: string, create: (id: number) => Expression): Expression {
  const known = table.get(key)?.deref();
  if (known !== undefined) return known;
  const node = Object.freeze(Object.assign(Object.create(noNumber) as object, create(nextId++)));
  table.set(key, new WeakRef(node));
  nodes.add(node);
  collected.register(node, key);
  return node;
}
