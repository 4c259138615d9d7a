import { beforeAll, describe, expect, test } from "vitest";
import { type Definition, define } from "../../activations/define.ts";
import {
  abs,
  add,
  applied,
  type Condition,
  constant,
  div,
  type Expression,
  equal,
  exp,
  greaterEqual,
  input,
  isCondition,
  less,
  lessEqual,
  max,
  min,
  mul,
  type Operation,
  operations,
  parameter,
  select,
  sign,
  sin,
  sqrt,
  sub,
} from "../../expression/index.ts";
import { onnxActivation } from "../../onnx/function.ts";
import { encodeModel, floatValue } from "../../onnx/protobuf.ts";
import { hardNumbers } from "../../testing/floats.ts";
import { isClose, load, runtimes, type Tensors } from "../../testing/onnxRuntime.ts";
import { toOnnx } from "./onnx.ts";

const x = input("x");
const setting = { opset: 17, type: "float32" } as const;
const operatorsOf = (formula: Expression) =>
  toOnnx(formula, setting)
    .nodes.map(({ operator }) => operator)
    .filter((operator) => operator !== "Constant");

/** Each operation as a function of x and, if it takes them, of b and c. */
const definitions = (Object.keys(operations) as Operation[]).map((operation): Definition => {
  const names = ["x", "b", "c"].slice(0, operations[operation].arity);
  const operands = names.map((name) => input(name));
  if (operation === "select") operands[0] = less(x, 0);
  const made = applied(operation, operands);
  const formula = isCondition(made) ? select(made as Condition, 1, 0) : made;
  return define({ name: operation, inputs: names.slice(1), formula: () => formula });
});

// At an infinity a function is its limit, which the operation may not have.
const floats = [...new Set(hardNumbers.map(Math.fround))].filter(Number.isFinite);
const halves = Array.from({ length: 41 }, (_, index) => index / 4 - 5);
const pairs = [...floats, ...halves].flatMap((a, index) =>
  [...halves, ...floats.slice(0, 20)].map((b) => [a, b, index] as const),
);
const values: Readonly<Record<string, Float32Array>> = {
  x: Float32Array.from(pairs, ([a]) => a),
  b: Float32Array.from(pairs, ([, b]) => b),
  c: Float32Array.from(pairs, ([, , c]) => c),
};

/** What an operation is for, where that is not everything. */
const domains: Partial<Record<Operation, (a: number, b: number) => boolean>> = {
  normalizer: (a) => a >= 2 ** -126 && a < Number.POSITIVE_INFINITY,
  ldexp: (_, k) => Number.isInteger(k),
};

describe.each(runtimes)("each operation on ONNX Runtime %s", (runtime) => {
  let outputs: Tensors;
  beforeAll(async () => {
    const uses = definitions.map((definition) => onnxActivation(definition, {}, { opset: 17 }));
    const model = encodeModel(17, {
      name: "operations",
      nodes: uses.map((use, index) => use.node(use.function.input, `y${index}`)),
      functions: uses.map((use) => use.function),
      inputs: Object.keys(values).map((name) => floatValue(name, ["N"])),
      outputs: uses.map((_, index) => floatValue(`y${index}`, ["N"])),
    });
    const run = await load(runtime, model);
    const tensors = Object.entries(values).map(([name, data]) => [name, { data, shape: [data.length] }]);
    outputs = await run(Object.fromEntries(tensors));
  });

  test.each(definitions.map(({ name }, place) => [name as Operation, place] as const))(
    "%s",
    (operation, place) => {
      const got = outputs[`y${place}`]?.data as Float32Array;
      pairs.forEach(([a, b, c], index) => {
        if (!(domains[operation]?.(a, b) ?? true)) return;
        const first = operation === "select" ? Number(a < 0) : a;
        const wanted = operations[operation].evaluate(first, b, c);
        // The border between two exponents is not sharp.
        const isRight =
          operation === "normalizer"
            ? Math.abs(Math.log2(a * 2 ** (got[index] as number))) <= 0.5 + 1e-4
            : isClose(got[index], wanted);
        if (!isRight) expect.fail(`${operation}(${a}, ${b}) = ${got[index]}, should be ${wanted}`);
      });
    },
  );
});

describe("a formula", () => {
  test("that is a variable or a number is a result of its own", () => {
    expect(operatorsOf(x)).toEqual(["Identity"]);
    expect(toOnnx(constant(2), setting).nodes.map(({ operator }) => operator)).toEqual([
      "Constant",
      "Identity",
    ]);
  });

  test("computes what occurs twice once, and has each number once", () => {
    const e = exp(x);
    const { nodes } = toOnnx(add(mul(e, 2), sin(mul(e, 2))), setting);
    expect(nodes.map(({ operator }) => operator)).toEqual(["Exp", "Constant", "Mul", "Sin", "Add"]);
  });

  test("has one operator for two bounds, and for one", () => {
    expect(operatorsOf(max(-1, min(1, x)))).toEqual(["Clip"]);
    expect(operatorsOf(min(1, x))).toEqual(["Clip"]);
    expect(operatorsOf(min(1, min(2, x)))).toEqual(["Clip"]);
    expect(operatorsOf(min(parameter("p"), x))).toEqual(["Min"]);
    // Empty: it is not a clip.
    expect(operatorsOf(max(2, min(1, x)))).toEqual(["Clip", "Clip"]);
  });

  test("is a sum instead of a choice where both sides are 0 at 0", () => {
    expect(operatorsOf(select(greaterEqual(x, 0), x, mul(0.5, x)))).not.toContain("Where");
    expect(operatorsOf(select(greaterEqual(x, 0), add(x, 1), mul(0.5, x)))).toContain("Where");
  });
});

describe("what float32 does not need", () => {
  test("is left out: guards against overflow in float64", () => {
    const square = div(x, sqrt(add(1, mul(x, x))));
    const guarded = select(lessEqual(abs(x), 1e18), square, sign(x));
    expect(operatorsOf(guarded)).toEqual(["Clip", "Mul", "Add", "Sqrt", "Div"]);
  });

  test.each<readonly [string, Expression]>([
    ["a bound that shows", min(x, 1e30)],
    ["a narrow window", select(less(abs(sub(x, 0.3)), 1e-6), 5, x)],
    ["a single point", select(equal(x, 0.3), 5, x)],
    ["a choice far out", select(less(x, 1e30), x, mul(2, x))],
  ])("is not %s", (_, formula) => {
    expect(operatorsOf(formula).some((operator) => operator === "Clip" || operator === "Where")).toBe(true);
  });
});
