import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyExpression, anyNumber, binary, comparisons, unary } from "../testing/expressions.ts";
import {
  add,
  constant,
  equal,
  exp,
  greater,
  greaterEqual,
  input,
  isCondition,
  isConstant,
  isExpression,
  ldexp,
  less,
  lessEqual,
  max,
  mul,
  neg,
  normalizer,
  type Operand,
  operations,
  parameter,
  round,
  select,
  withOperands,
} from "./index.ts";

const x = input("x");

const builders = { ...unary, ...binary, ...comparisons, round, normalizer, ldexp };

/** An expression built anew, so that only the table can make it the same node. */
const rebuilt = (node: Operand): Operand => {
  if (typeof node === "number" || node.kind === "constant")
    return constant(typeof node === "number" ? node : node.value);
  if (node.kind !== "application") return node.kind === "input" ? input(node.name) : parameter(node.name);
  const operands = node.operands.map(rebuilt);
  const build = { ...builders, select }[node.operation] as (...operands: Operand[]) => Operand;
  return build(...operands);
};

describe("equal formulas are one node", () => {
  test("of constants, variables and applications", () => {
    expect(constant(2)).toBe(constant(2));
    expect(input("x")).toBe(x);
    expect(parameter("alpha")).toBe(parameter("alpha"));
    expect(mul(x, add(1, exp(x)))).toBe(mul(input("x"), add(constant(1), exp(input("x")))));
  });

  test("of sums and products of more than two operands, from the left", () => {
    expect(add(x, 1, 2, exp(x))).toBe(add(add(add(x, 1), 2), exp(x)));
    expect(mul(2, x, x)).toBe(mul(mul(2, x), x));
    expect(() => mul(x, 1, "2" as never)).toThrow(
      new TypeError('mul: operand 3 must be an expression or a number, got the string "2"'),
    );
  });

  test("of any expression", () => {
    fc.assert(fc.property(anyExpression, (node) => rebuilt(node) === node));
  });

  test("a constant is the float and no other", () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => (constant(a) === constant(b)) === Object.is(a, b)));
    expect(constant(0)).not.toBe(constant(-0));
    expect(constant(Number.NaN)).toBe(constant(0 / 0));
  });

  test("operands keep their order, names their kind", () => {
    expect(add(x, 1)).not.toBe(add(1, x));
    expect(input("alpha")).not.toBe(parameter("alpha"));
  });

  test("a name may look like anything", () => {
    const sum = add(x, 1);
    const written = `ow(${x.id},${sum.id})`;
    const power = binary.pow(x, sum);
    expect(parameter(written)).not.toBe(power);
    expect(parameter(written).kind).toBe("parameter");
  });
});

test("a node is frozen, and so are its operands", () => {
  const sum = add(x, 1);
  expect([x, constant(1), sum].every(Object.isFrozen)).toBe(true);
  expect(sum.kind === "application" && Object.isFrozen(sum.operands)).toBe(true);
});

test("every builder makes the operation of its name, with as many operands as the table says", () => {
  expect([...Object.keys(builders), "select"].sort()).toEqual(Object.keys(operations).sort());
  for (const [name, build] of Object.entries(builders)) {
    const operands = [x, parameter("a")].slice(0, build.length);
    const node = (build as (...operands: Operand[]) => Operand)(...operands);
    expect(node).toMatchObject({ kind: "application", operation: name, operands });
    expect(operations[name as keyof typeof operations].arity).toBe(build.length);
  }
  expect(operations.select.arity).toBe(3);
});

test("greater is less the other way round", () => {
  expect(greater(x, 1)).toBe(less(1, x));
  expect(greaterEqual(x, 1)).toBe(lessEqual(1, x));
});

describe("wrong operands", () => {
  test.each([
    ["text", "2", 'add: operand 2 must be an expression or a number, got the string "2"'],
    ["nothing", undefined, "add: operand 2 must be an expression or a number, got undefined"],
    ["null", null, "add: operand 2 must be an expression or a number, got null"],
    [
      "what only looks like a node",
      { kind: "constant", id: 0, value: 1 },
      "add: operand 2 must be an expression or a number, got an object (Object)",
    ],
    ["a comparison", less(x, 0), "add: operand 2 must be an expression or a number, got a comparison"],
  ])("%s", (_, operand, message) => {
    expect(() => add(x, operand as never)).toThrow(new TypeError(message));
  });

  test("the place is counted from one", () => {
    expect(() => neg(undefined as never)).toThrow(
      new TypeError("neg: operand 1 must be an expression or a number, got undefined"),
    );
    expect(() => select(less(x, 0), x, less(x, 1))).toThrow(
      new TypeError("select: operand 3 must be an expression or a number, got a comparison"),
    );
  });

  test("select asks a comparison", () => {
    const message = new TypeError("select: the first operand must be a comparison");
    expect(() => select(x as never, 1, 2)).toThrow(message);
    expect(() => select(1 as never, 1, 2)).toThrow(message);
    expect(() => select(true as never, 1, 2)).toThrow(message);
  });
});

test("withOperands gives the same operation, and the same node for the same operands", () => {
  const sum = add(x, 1);
  if (sum.kind !== "application") throw new Error("add gives an application");
  expect(withOperands(sum, [x, constant(1)])).toBe(sum);
  expect(withOperands(sum, [x, constant(2)])).toBe(add(x, 2));
});

test("what is what", () => {
  expect([x, constant(1), max(x, 0), equal(x, x)].every(isExpression)).toBe(true);
  expect([1, "x", undefined, null, {}, { ...x }].some(isExpression)).toBe(false);
  expect([less(x, 0), lessEqual(x, 0), equal(x, 0)].every(isCondition)).toBe(true);
  expect([x, max(x, 0), select(less(x, 0), 1, 2), true].some(isCondition)).toBe(false);
  expect(isConstant(constant(-0), -0)).toBe(true);
  expect(isConstant(constant(-0), 0)).toBe(false);
  expect(isConstant(constant(Number.NaN), Number.NaN)).toBe(true);
  expect(isConstant(x, 0)).toBe(false);
});
