import { expect, test } from "vitest";
import { pau } from "../functions/catalogue.ts";
import { Elementwise } from "../modules/index.ts";
import { isClose, load, runtimes } from "../testing/onnxRuntime.ts";
import { onnxFunction, toModel } from "./index.ts";

const x = { data: Float32Array.of(-3, -0.5, 0.25, 1, 4, 1e20), shape: [6] };
const a = [0.5, 1, -0.25, 0.125, 0.5, 0.25];
const wanted = pau(x.data, { a });

test.each(runtimes)(
  "on ONNX Runtime %s numbers, tensors and trained vectors give the function",
  async (runtime) => {
    const tensor = { data: Float32Array.from(a), shape: [6] };
    for (const model of [
      toModel(pau, { params: { a } }),
      toModel(pau, { params: { a: tensor } }),
      toModel(new Elementwise(pau, { a })),
    ]) {
      const { y } = await (await load(runtime, model))({ x });
      for (const [index, value] of wanted.entries()) expect(isClose(y?.data[index], value)).toBe(true);
    }
  },
);

test("a vector's name stands for its entries as inputs", () => {
  const { input } = onnxFunction(pau, { a }, { inputs: ["b"] });
  expect(input).toEqual(["x", "b1", "b2", "b3", "b4"]);
});

test("another length is refused", () => {
  expect(() => onnxFunction(pau, { a: [1] })).toThrow("pau: a must be 6 numbers, got 1");
  expect(() => toModel(pau, { params: { a: { data: Float32Array.of(1), shape: [1] } } })).toThrow(
    "pau: a must be 6 numbers, or a tensor whose first axis has 6 elements",
  );
});
