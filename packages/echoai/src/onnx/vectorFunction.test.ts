import { describe, expect, test } from "vitest";
import { encodeModel as encodeGraph } from "../../../../bench/onnx/graph.mjs";
import { mul, sub } from "../expression/index.ts";
import * as functions from "../functions/vectorCatalogue.ts";
import { defineVectorFunction, type VectorFunction } from "../functions/vectorFunction.ts";
import { LogSoftmax, Sparsemax } from "../modules/index.ts";
import { load, refusal, runtimes } from "../testing/onnxRuntime.ts";
import { toModel } from "./model.ts";

const own = defineVectorFunction({
  name: "own",
  parameters: { a: 1.5 },
  formula: (x, { a }, along) =>
    mul(a, sub(along.max(x), x), sub(along.mean(mul(x, x)), along.sum(x)), along.threshold(x)),
});
const catalogue = { ...functions, own } as Readonly<Record<string, VectorFunction>>;
const names = Object.keys(catalogue);
const of = [3, 4, 5];
const x = Float32Array.from({ length: 60 }, (_, index) => ((index * 37) % 101) / 25 - 2);

const expectClose = (got: ArrayLike<number> | undefined, wanted: ArrayLike<number>, what: string) => {
  expect(got?.length).toBe(wanted.length);
  for (let index = 0; index < wanted.length; index++) {
    const [value, right] = [got?.[index] as number, wanted[index] as number];
    if (!(value === right || Math.abs(value - right) <= 2e-6 * (1 + Math.abs(right))))
      expect.fail(`${what}[${index}] = ${value}, should be ${right}`);
  }
};

describe.each(runtimes)("on ONNX Runtime %s", (runtime) => {
  test.each(names)("%s is the library's function, along every axis, at every opset", async (name) => {
    const f = catalogue[name] as VectorFunction;
    for (const [axis, opset] of [
      [-1, 26],
      [0, 12],
      [1, 13],
      [2, 17],
      [-3, 18],
    ] as const) {
      const run = await load(runtime, toModel(f, { shape: ["N", 4, "M"], axis, opset }));
      const { y } = await run({ x: { data: x, shape: of } });
      expect(y?.shape).toEqual(of);
      expectClose(y?.data, f(x, {}, undefined, { shape: of, axis }), name);
    }
  });

  test.each(names)(
    "%s: a mask's -infinity has no part, and NaN spreads over its slice alone",
    async (name) => {
      if (name === "softmin" || name === "own") return;
      const run = await load(runtime, toModel(catalogue[name] as VectorFunction, { shape: [2, 3] }));
      const data = Float32Array.of(1, Number.NEGATIVE_INFINITY, 0.5, 1, Number.NaN, 0.5);
      const { y } = await run({ x: { data, shape: [2, 3] } });
      const [masked, , other, ...second] = y?.data ?? [];
      const wanted = (catalogue[name] as VectorFunction)(Float32Array.of(1, 0.5));
      expectClose([masked as number, other as number], wanted, name);
      expect(second).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    },
  );

  test("ONNX Runtime's own softmax and its logarithm are the same", async () => {
    for (const [operator, name] of [
      ["Softmax", "softmax"],
      ["LogSoftmax", "logSoftmax"],
    ] as const) {
      const theirs = encodeGraph(of, (build, given) => build(operator, [given], { axis: 1n }));
      const { y } = await (await load(runtime, theirs))({ x: { data: x, shape: of } });
      const f = catalogue[name] as VectorFunction;
      expectClose(f(x, {}, undefined, { shape: of, axis: 1 }), y?.data ?? [], name);
    }
  });

  test("modules have their axis and their numbers", async () => {
    for (const module of [new LogSoftmax({ axis: 1, temperature: 0.5 }), new Sparsemax({ axis: 0 })]) {
      const run = await load(runtime, toModel(module, { shape: of }));
      const { y } = await run({ x: { data: x, shape: of } });
      expectClose(y?.data, module.forward({ data: x, shape: of }).data, module.constructor.name);
    }
    const run = await load(runtime, toModel(own, { shape: of, params: { a: -2 } }));
    const { y } = await run({ x: { data: x, shape: of } });
    expectClose(y?.data, own(x, { a: -2 }, undefined, { shape: of }), "own");
  });
});

test("other types are computed in float32, between casts", async () => {
  for (const type of ["float16", "double"] as const)
    expect(await refusal(toModel(functions.entmax15, { shape: ["N", 5], type }))).toBeUndefined();
});

test.each<[string, () => unknown, string]>([
  [
    "an axis that the shape has not",
    () => toModel(functions.softmax, { axis: 1 }),
    "toModel: axis must be one of [N], got 1",
  ],
  [
    "a module's axis",
    () => toModel(new Sparsemax(), { axis: 0 }),
    "toModel: a module has its own axis, none may be given",
  ],
  [
    "an older opset",
    () => toModel(functions.softmax, { opset: 11 }),
    "toModel: softmax needs an opset from 12 on, got 11",
  ],
  [
    "functions",
    () => toModel(functions.softmax, { functions: true }),
    "toModel: softmax is neither a function nor a standard operator",
  ],
  [
    "a parameter",
    () => toModel(functions.softmax, { params: { beta: 1 } }),
    'softmax: unknown parameter "beta"; it has temperature',
  ],
  [
    "a temperature of 0",
    () => toModel(functions.softmax, { params: { temperature: 0 } }),
    "softmax: temperature must be > 0, got 0",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
