import { fromBinary } from "@bufbuild/protobuf";
import { ModelProtoSchema } from "onnx-buf";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, inject, test } from "vitest";
import { catalogue } from "../catalogue.ts";
import type { Activation } from "../functions/activation.ts";
import * as functions from "../functions/catalogue.ts";
import { bitsOf, type FloatType } from "../targets/onnx/index.ts";
import { withVectors } from "../testing/definitions.ts";
import { modelThat } from "../testing/onnxGraph.ts";
import { isClose, load } from "../testing/onnxRuntime.ts";
import { replaceActivations, toModel } from "./index.ts";

/** The fast tier takes one in four. */
const activations = withVectors
  .map(({ name }) => catalogue[name] as Activation)
  .filter(({ definition: { inputs } }) => inputs.length === 0)
  .filter((_, index) => inject("times") > 1 || index % 4 === 0)
  .map((activation) => [activation.definition.name, activation as unknown as Activation] as const);

/** What is a number in float16 too. */
const points = Array.from({ length: 257 }, (_, index) => index / 8 - 16).concat(300, -300, 1e3, -1e3);

const half = (bits: number): number => {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
};

/** From 65520 on the nearest float16 is an infinity. */
const isOverflow = (got: number | undefined, value: number): boolean =>
  Math.abs(value) >= 65520 && got === Math.sign(value) * Number.POSITIVE_INFINITY;

async function halvesFrom(bytes: Uint8Array): Promise<number[]> {
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 });
  const x = new Tensor(
    "float16",
    Uint16Array.from(points, (value) => bitsOf(value, "float16")),
    [points.length],
  );
  const { y } = await session.run({ x });
  // Where the machine has no Float16Array they are the bits.
  const data = y?.data as unknown as Uint16Array;
  return Array.from(new Uint16Array(data.buffer, data.byteOffset, data.length), half);
}

describe.each(activations)("%s", (_, activation) => {
  const wanted = points.map((x) => activation(x));

  test.each([7, 26])("of float16 at opset %d is the nearest one, or the next to it", async (opset) => {
    const got = await halvesFrom(toModel(activation, { shape: ["N"], type: "float16", opset }));
    points.forEach((x, index) => {
      const value = wanted[index] as number;
      // Half a step of float16, and the error of float32 before it.
      const allowed = Math.max(2 ** -25, 2 ** -11 * Math.abs(value)) + 2e-6 * Math.max(1, Math.abs(value));
      const error = Math.abs((got[index] as number) - value);
      if (!(error <= allowed || isOverflow(got[index], value)))
        expect.fail(`at ${x}: ${got[index]}, should be ${value}`);
    });
  });

  test("of float16 without Casts is within four roundings", async () => {
    const got = await halvesFrom(
      toModel(activation, { shape: ["N"], type: "float16", casts: false, opset: 17 }),
    );
    points.forEach((x, index) => {
      const value = wanted[index] as number;
      const error = Math.abs((got[index] as number) - value);
      if (!(error <= 2 ** -9 * Math.max(1, Math.abs(value)) || isOverflow(got[index], value)))
        expect.fail(`at ${x}: ${got[index]}, should be ${value}`);
    });
  });

  test("of doubles is what it is of floats", async () => {
    const session = await InferenceSession.create(toModel(activation, { shape: ["N"], type: "double" }));
    const { y } = await session.run({ x: new Tensor("float64", Float64Array.from(points), [points.length]) });
    points.forEach((x, index) => {
      const got = y?.data[index] as number;
      if (!isClose(got, wanted[index] as number)) expect.fail(`at ${x}: ${got}, should be ${wanted[index]}`);
    });
  });
});

describe("in a model of other floats", () => {
  const codes = { float16: 10n, double: 11n, bfloat16: 16n } as const;
  const x = { data: Float32Array.from([-2, -0.5, 0, 0.5, 3]), shape: [5] };
  const modelOf = (type: keyof typeof codes, opset = 17) =>
    modelThat(
      (g) => g.add("Cast", [g.add("Relu", [g.add("Cast", ["x"], { to: codes[type] })])], { to: 1n }),
      {
        opset,
      },
    );

  test.each<[keyof typeof codes, number, number]>([
    ["float16", 17, 2 ** -11],
    ["float16", 9, 2 ** -11],
    ["double", 17, 0],
    ["double", 7, 0],
    ["bfloat16", 17, 2 ** -8],
  ])("%s at opset %d an activation is swapped, between Casts", async (type, opset, rounding) => {
    for (const functions_ of [false, true]) {
      const options = { from: "Relu", to: functions.mish, functions: functions_ };
      const { bytes, replaced, skipped } = replaceActivations(modelOf(type, opset), options);
      expect([replaced.length, skipped]).toEqual([1, []]);
      const [got] = Object.values(await (await load("native", bytes))({ x }));
      x.data.forEach((value, index) => {
        const wanted = functions.mish(value);
        expect(Math.abs((got?.data[index] as number) - wanted)).toBeLessThanOrEqual(
          rounding * Math.abs(wanted) + 1e-6,
        );
      });
    }
  });

  test.each(["float16", "double", "bfloat16"] as const)("%s has no Casts where none are wanted", (type) => {
    const { bytes } = replaceActivations(modelOf(type), { from: "Relu", to: functions.mish, casts: false });
    const { graph } = fromBinary(ModelProtoSchema, bytes);
    expect(graph?.node.filter(({ opType }) => opType === "Cast")).toHaveLength(2);
  });

  test("an operator is put in where it takes them, and otherwise is not", () => {
    const reasonFor = (type: keyof typeof codes, to: string, opset: number) =>
      replaceActivations(modelOf(type, opset), { from: "Relu", to }).skipped[0]?.obstacle;
    expect(reasonFor("float16", "Elu", 17)).toBeUndefined();
    expect(reasonFor("bfloat16", "Elu", 22)).toBeUndefined();
    expect(reasonFor("bfloat16", "Elu", 17)).toBe(
      "Elu takes bfloat16 from opset 22 on, the model has opset 17",
    );
    expect(reasonFor("float16", "Celu", 17)).toBe(
      "Celu takes float16 from opset 28 on, the model has opset 17",
    );
  });
});

test("what float16 is too narrow for in between is computed in float32 all the same", () => {
  const castsIn = (activation: Activation, type: FloatType) => {
    const bytes = toModel(activation, { shape: ["N"], type, casts: false });
    return fromBinary(ModelProtoSchema, bytes).graph?.node.filter(({ opType }) => opType === "Cast").length;
  };
  expect(castsIn(functions.mish, "float16")).toBe(0);
  // The square of 300 is infinite.
  expect(castsIn(functions.isru, "float16")).toBe(2);
  expect(castsIn(functions.isru, "bfloat16")).toBe(0);
});

test.each<readonly [string, () => unknown]>([
  [
    'toModel: type must be one of float32, float16, double, bfloat16, got the string "half"',
    () => toModel(functions.mish, { shape: ["N"], type: "half" as never }),
  ],
  [
    "toModel: casts must be true or false, got 1",
    () => toModel(functions.mish, { shape: ["N"], casts: 1 as never }),
  ],
  [
    "replaceActivations: functions must be true or false, got null",
    () => replaceActivations(new Uint8Array(), { from: "Relu", to: "Elu", functions: null as never }),
  ],
])("%s", (message, act) => {
  expect(act).toThrow(message);
});
