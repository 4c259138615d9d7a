import { expect, test } from "vitest";
import { add, mul, tanh } from "../expression/index.ts";
import {
  elu,
  eSwish,
  gelu,
  leakyRelu,
  mish,
  nlrelu,
  silu,
  softExponential,
  swish,
} from "../functions/catalogue.ts";
import { defineActivation } from "../index.ts";
import { modelThat } from "../testing/onnxGraph.ts";
import { isClose, load } from "../testing/onnxRuntime.ts";
import { findActivations, optimizeActivations, replaceActivations, toModel } from "./index.ts";

// What users of other libraries reported of activation functions in ONNX files.

/** What a model gives for x, within 2e-6 relative or 1e-6 absolute of what is wanted. */
async function expectResult(
  model: Uint8Array,
  x: readonly number[],
  wanted: readonly number[],
  shape: readonly number[] = [x.length],
): Promise<void> {
  const results = await (await load("native", model))({ x: { data: Float32Array.from(x), shape } });
  const got = [...(Object.values(results)[0]?.data ?? [])];
  expect(got.length).toBe(wanted.length);
  const wrong = wanted.flatMap((value, index) =>
    isClose(got[index], value) ? [] : [`at ${x[index]}: ${got[index]}, should be ${value}`],
  );
  expect(wrong).toEqual([]);
}

const points = [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];

test("the approximation of GELU is told from the exact one (apache/tvm)", async () => {
  const model = modelThat((graph) => graph.add("Gelu", ["x"], { approximate: "tanh" }), {
    opset: 20,
    irVersion: 9n,
  });
  expect(findActivations(model).map(({ name }) => name)).toEqual(["GeluTanh"]);
  await expectResult(model, [-1], [-0.1588080093917233]);
  const { bytes } = replaceActivations(model, { from: "GeluTanh", to: "Gelu" });
  await expectResult(bytes, [-1], [-0.15865525393145705]);
});

test("slopes for each channel, and along the last axis, as ONNX has it (pytorch)", async () => {
  const model = (shape: number[]) =>
    toModel(leakyRelu, {
      shape: [1, 3, 2, 3],
      params: { alpha: { data: Float32Array.of(0.1, 0.2, 0.3), shape } },
    });
  const x = new Array<number>(18).fill(-1);
  const slopes = [-0.1, -0.2, -0.3].map(Math.fround);
  const byChannel = slopes.flatMap((slope) => new Array<number>(6).fill(slope));
  const byColumn = Array.from({ length: 6 }, () => slopes).flat();
  await expectResult(model([3, 1, 1]), x, byChannel, [1, 3, 2, 3]);
  await expectResult(model([3]), x, byColumn, [1, 3, 2, 3]);
});

test("Swish with a beta runs (EfficientNet-PyTorch)", async () => {
  const wanted = points.map((x) => x / (1 + Math.exp(-1.5 * x)));
  await expectResult(toModel(swish, { shape: [12], params: { beta: 1.5 } }), points, wanted);
});

test("SiLU becomes ReLU (sesmfs/onnx_matcher)", async () => {
  const model = modelThat((graph) => graph.add("Mul", ["x", graph.add("Sigmoid", ["x"])]));
  const { bytes, replaced } = replaceActivations(model, { from: "silu", to: "Relu" });
  expect(replaced).toHaveLength(1);
  await expectResult(
    bytes,
    points,
    points.map((x) => Math.max(0, x)),
  );
});

test("the approximation of GELU is no NaN below -13 (pytorch/executorch)", async () => {
  const approximation = defineActivation({
    name: "geluTanh",
    formula: (x) =>
      mul(mul(0.5, x), add(1, tanh(mul(Math.sqrt(2 / Math.PI), add(x, mul(0.044715, mul(mul(x, x), x))))))),
  });
  const x = [-13.24, -50, -1e4, 11, 40, 1e4, 0, 1];
  const wanted = [-0, -0, -0, 11, 40, 1e4, 0, 0.8411919906082768];
  await expectResult(toModel(approximation, { shape: ["N"] }), x, wanted);
});

test("HardSwish of an old export becomes the operator (pytorch)", async () => {
  const model = modelThat(
    (graph) =>
      graph.add("Mul", ["x", graph.add("Div", [graph.add("Clip", [graph.add("Add", ["x", 3]), 0, 6]), 6])]),
    { opset: 14 },
  );
  const { bytes, replaced } = optimizeActivations(model);
  expect(replaced).toHaveLength(1);
  await expectResult(
    bytes,
    points,
    points.map((x) => (x * Math.min(6, Math.max(0, x + 3))) / 6),
  );
});

test("infinities and NaN go through a changed model (onnx/tensorflow-onnx)", async () => {
  const model = modelThat((graph) => graph.add("Relu", ["x"]));
  for (const [activation, least, atOne] of [
    [mish, 0, 0.8650983882673103],
    [silu, 0, 0.7310585786300049],
    [gelu, 0, 0.8413447460685429],
    [elu, -1, 1],
  ] as const) {
    const { bytes } = replaceActivations(model, { from: "Relu", to: activation });
    await expectResult(
      bytes,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1],
      [Number.POSITIVE_INFINITY, least, Number.NaN, atOne],
    );
  }
});

test("nothing overflows on the way, for parameters of any size", async () => {
  // By 50 digits of arithmetic.
  await expectResult(toModel(nlrelu, { shape: [1], params: { beta: 30 } }), [3.4e38], [92.12320633298282]);
  await expectResult(
    toModel(softExponential, { shape: [1], params: { alpha: 1 } }),
    [88.5],
    [2.7230878250681117e38],
  );
  await expectResult(
    toModel(softExponential, { shape: [1], params: { alpha: -1 } }),
    [1e-10],
    [-23.02585091658902],
  );
  await expectResult(toModel(eSwish, { shape: [1], params: { beta: 0 } }), [Number.NaN], [Number.NaN]);
});
