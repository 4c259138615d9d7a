import { fromBinary } from "@bufbuild/protobuf";
import { ModelProtoSchema } from "onnx-buf";
import { describe, expect, test } from "vitest";
import { mul, sin } from "../expression/index.ts";
import type { Activation } from "../functions/activation.ts";
import * as functions from "../functions/catalogue.ts";
import { defineActivation } from "../functions/defineActivation.ts";
import {
  Aria2,
  Elementwise,
  FReLU,
  ISRU,
  Mish,
  type Module,
  SReLU,
  Swish,
  type Tensor,
} from "../modules/index.ts";
import { isClose, load, runtimes } from "../testing/onnxRuntime.ts";
import { toModel } from "./model.ts";

const ramp = (shape: readonly number[]): Tensor => {
  const data = new Float32Array(shape.reduce((size, axis) => size * axis, 1));
  return { data: data.map((_, index) => ((index * 37) % 101) / 12 - 4), shape };
};

function expectClose(got: Float32Array | undefined, wanted: Float32Array): void {
  expect(got?.length).toBe(wanted.length);
  wanted.forEach((value, index) => {
    if (!isClose(got?.[index], value)) expect.fail(`element ${index} is ${got?.[index]}, should be ${value}`);
  });
}

const slopes = Float32Array.of(0.5, -2, 8);

describe.each(runtimes)("on ONNX Runtime %s", (runtime) => {
  const modules: readonly (readonly [
    string,
    Module & Parameters<typeof toModel>[0],
    readonly (number | string)[],
    readonly number[],
  ])[] = [
    ["Mish", new Mish(), ["N"], [7]],
    ["Aria2, whose parameters are fixed", new Aria2({ beta: 2, alpha: 1.5 }), ["N", 5], [3, 5]],
    ["ISRU", new ISRU({ isrlu: true, alpha: 2 }), ["N", "M"], [3, 4]],
    ["Swish with one trained beta", new Swish({ swish: true, beta: 1.5 }), ["N", 3], [2, 3]],
    [
      "Swish with a beta for each channel",
      new Swish({ swish: true, beta: { data: slopes, shape: [3, 1, 1] } }),
      ["N", 3, "H", "W"],
      [2, 3, 4, 5],
    ],
    ["SReLU, per feature", new SReLU(6), ["N", 6], [4, 6]],
    ["SReLU, per channel", new SReLU([3, 1, 1], null, { seed: 2 }), ["N", 3, 4, 5], [2, 3, 4, 5]],
    ["SoftExponential", new Elementwise(functions.softExponential, { alpha: -0.25 }), ["N"], [9]],
  ];
  test.each(modules)("%s gives what the module gives", async (_, module, shape, of) => {
    const x = ramp(of);
    const run = await load(runtime, toModel(module, { shape, opset: 20 }));
    const { y } = await run({ x });
    expect(y?.shape).toEqual(of);
    expectClose(y?.data, module.forward(x).data);
  });

  test.each([17, 26])(
    "FReLU at opset %d is the one in evaluation mode, on images of any size",
    async (opset) => {
      const module = trainedFunnel();
      const run = await load(runtime, toModel(module, { shape: ["N", 3, "H", "W"], opset }));
      for (const shape of [
        [2, 3, 6, 5],
        [1, 3, 1, 1],
        [3, 3, 2, 9],
      ]) {
        const x = ramp(shape);
        expectClose((await run({ x })).y?.data, module.forward(x).data);
      }
    },
  );

  test("an activation with numbers, tensors and a further input", async () => {
    const x = ramp([2, 3, 4]);
    const numbers = await load(
      runtime,
      toModel(functions.eSwish, { shape: ["N", 3, 4], params: { beta: 1.375 } }),
    );
    expectClose((await numbers({ x })).y?.data, functions.eSwish(x.data, { beta: 1.375 }));

    const beta = { data: slopes, shape: [3, 1] };
    const tensors = await load(
      runtime,
      toModel(functions.swish.definition, { shape: ["N", 3, 4], params: { beta } }),
    );
    const options = { shape: x.shape, axis: 1 };
    expectClose(
      (await tensors({ x })).y?.data,
      functions.swish(x.data, { beta: slopes }, undefined, options),
    );

    const condition = { data: x.data.map((value) => -value), shape: x.shape };
    const gated = await load(runtime, toModel(functions.frelu, { shape: ["N", 3, 4] }));
    expectClose((await gated({ x, condition })).y?.data, x.data.map(Math.abs));
  });

  test("a function of one's own, and empty batches", async () => {
    const snake = defineActivation({
      name: "snake",
      parameters: { a: 1 },
      formula: (x, { a }) => mul(x, sin(mul(a, x))),
    });
    const run = await load(runtime, toModel(snake, { shape: ["N"], params: { a: 3 } }));
    const x = ramp([50]);
    expectClose(
      (await run({ x })).y?.data,
      x.data.map((value) => value * Math.sin(3 * value)),
    );
    expect((await run({ x: ramp([0]) })).y?.data.length).toBe(0);
  });

  test("a function that forgets x, one whose input is called y, and a scalar", async () => {
    const seven = defineActivation({ name: "seven", formula: () => 7 });
    const constant = await load(runtime, toModel(seven, { shape: ["N"] }));
    const x = { data: Float32Array.of(1, Number.NaN, -3), shape: [3] };
    expect([...((await constant({ x })).y?.data ?? [])]).toEqual([7, Number.NaN, 7]);

    const product = defineActivation({ name: "product", inputs: ["y"], formula: (x, { y }) => mul(x, y) });
    const gated = await load(runtime, toModel(product, { shape: ["N"] }));
    expect([...((await gated({ x, y: x })).y_?.data ?? [])]).toEqual([1, Number.NaN, 9]);

    const scalar = await load(runtime, toModel(functions.mish, { shape: [] }));
    const { y } = await scalar({ x: { data: Float32Array.of(1), shape: [] } });
    expect(y?.shape).toEqual([]);
    expectClose(y?.data, Float32Array.of(0.8650983882673103));
  });

  test("ONNX's own operator, where it is asked for and there", async () => {
    const x = ramp([64]);
    for (const [activation, opset, operators] of [
      [functions.mish, 18, ["Mish"]],
      [functions.gelu, 20, ["Gelu"]],
      [functions.swish, 24, ["Swish"]],
      [functions.elu, 17, ["Elu"]],
    ] as readonly [Activation, number, readonly string[]][]) {
      const bytes = toModel(activation, { shape: ["N"], opset, standard: true });
      expect(operatorsOf(bytes)).toEqual(operators);
      const run = await load(runtime, bytes);
      expectClose((await run({ x })).y?.data, activation(x.data));
    }
    const older = toModel(functions.mish, { shape: ["N"], opset: 17, standard: true });
    expect(operatorsOf(older)).not.toContain("Mish");
    expectClose((await (await load(runtime, older))({ x })).y?.data, functions.mish(x.data));
  });
});

const operatorsOf = (bytes: Uint8Array) =>
  fromBinary(ModelProtoSchema, bytes).graph?.node.map(({ opType }) => opType);

/** With weights and running statistics that training has moved. */
function trainedFunnel(): FReLU {
  const module = new FReLU(3, { seed: 5 });
  for (const tensor of Object.values(module.parameters()))
    tensor.data.forEach((value, index) => {
      tensor.data[index] = value + Math.sin(index) / 3;
    });
  for (let step = 0; step < 3; step++) module.forward(ramp([2, 3, 7, 5]));
  return module.eval() as FReLU;
}

test("trained parameters are initializers of their names, and what does not depend on x is computed once", () => {
  const { graph } = fromBinary(ModelProtoSchema, toModel(new SReLU([4]), { shape: ["N", 4] }));
  expect(graph?.initializer.map(({ name }) => name).sort()).toEqual(["al", "ar", "tl", "tr"]);
  expect(graph?.input.map(({ name }) => name)).toEqual(["x"]);
  const [axis] =
    graph?.input[0]?.type?.value.case === "tensorType"
      ? (graph.input[0].type.value.value.shape?.dim ?? [])
      : [];
  expect(axis?.value).toEqual({ case: "dimParam", value: "N" });
});

test("a model without options takes x of any length", () => {
  expect(toModel(functions.mish)).toEqual(toModel(functions.mish, { shape: ["N"] }));
});

describe("bad arguments", () => {
  const shape = ["N"];
  const vector = (length: number) => ({ data: new Float32Array(length).fill(1), shape: [length] });
  test.each<readonly [string, () => unknown]>([
    [
      "toModel: activation must be an activation function or its definition, got undefined",
      () => toModel(undefined as never, { shape }),
    ],
    ["toModel: options must be an object, got null", () => toModel(functions.mish, null as never)],
    [
      'toModel: shape must be an array such as ["N", 16], got 3',
      () => toModel(functions.mish, { shape: 3 } as never),
    ],
    [
      'toModel: shape must have positive integers and names such as "N", got -1',
      () => toModel(functions.mish, { shape: [-1] }),
    ],
    [
      'toModel: shape must have positive integers and names such as "N", got the string "2 b"',
      () => toModel(functions.mish, { shape: ["2 b"] }),
    ],
    [
      "toModel: opset must be an integer from 7 to 28, got 6",
      () => toModel(functions.mish, { shape, opset: 6 }),
    ],
    [
      'toModel: unknown option "size"; there are shape, params, axis, opset, standard, functions, type, casts',
      () => toModel(functions.mish, { shape, size: 1 } as never),
    ],
    [
      'swish: unknown parameter "gamma"; it has beta',
      () => toModel(functions.swish, { shape, params: { gamma: vector(1) } }),
    ],
    ["isru: alpha must be > 0, got -1", () => toModel(functions.isru, { shape, params: { alpha: -1 } })],
    [
      "isru: alpha must be > 0, got 0",
      () =>
        toModel(functions.isru, { shape: [3], params: { alpha: { data: new Float32Array(3), shape: [3] } } }),
    ],
    [
      "swish: beta of shape [3] can't be broadcast to [N, 4]",
      () => toModel(functions.swish, { shape: ["N", 4], params: { beta: vector(3) } }),
    ],
    [
      "swish: beta of shape [3] can't be broadcast to [N]",
      () => toModel(functions.swish, { shape, params: { beta: vector(3) } }),
    ],
    [
      "frelu: condition is an input of the function, and can't be given a value",
      () => toModel(functions.frelu, { shape, params: { condition: 1 } }),
    ],
    [
      "toModel: a module has its own params, none may be given",
      () => toModel(new Mish(), { shape, params: {} }),
    ],
    [
      "toModel: FReLU must be in evaluation mode, call eval() first",
      () => toModel(new FReLU(2), { shape: ["N", 2, 4, 4] }),
    ],
    [
      'toModel: shape must be like ["N", 2, "H", "W"] for this FReLU, got [N, 3, 4, 4]',
      () => toModel(new FReLU(2).eval() as FReLU, { shape: ["N", 3, 4, 4] }),
    ],
    ["srelu: tr of shape [4] can't be broadcast to [N, 5]", () => toModel(new SReLU(4), { shape: ["N", 5] })],
  ])("%s", (message, act) => {
    expect(act).toThrow(message);
  });
});
