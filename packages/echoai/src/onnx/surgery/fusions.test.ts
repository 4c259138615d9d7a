import { expect, test } from "vitest";
import { leakyRelu, mish } from "../../functions/catalogue.ts";
import { type GraphWriter, modelThat } from "../../testing/onnxGraph.ts";
import { type ReplaceOptions, replaceActivations } from "./replace.ts";

const unfusedIn = (write: (graph: GraphWriter) => string, options: Partial<ReplaceOptions> = {}) =>
  replaceActivations(modelThat(write), {
    from: ["Relu", "Relu6", "Elu", "Gelu", "Silu"],
    to: mish,
    ...options,
  }).replaced.map(({ unfused }) => unfused);

const conv = (g: GraphWriter) => g.add("Conv", ["x", "x"]);

// What ONNX Runtime fuses was read in the models that it optimised.
test.each<[string, (graph: GraphWriter) => string, string | undefined]>([
  ["Relu after Conv", (g) => g.add("Relu", [conv(g)]), "Conv"],
  ["Clip after Conv", (g) => g.add("Clip", [conv(g), 0, 6]), "Conv"],
  ["Elu after Conv, which is not fused", (g) => g.add("Elu", [conv(g)]), undefined],
  ["Elu after Gemm", (g) => g.add("Elu", [g.add("Gemm", ["x", "x"])]), "Gemm"],
  ["Relu after MatMul", (g) => g.add("Relu", [g.add("MatMul", ["x", "x"])]), undefined],
  ["Relu of a sum", (g) => g.add("Relu", [g.add("Add", [conv(g), "x"])]), undefined],
  [
    "Relu of what something else needs too",
    (g) => {
      const c = conv(g);
      return g.add("MatMul", [c, g.add("Relu", [c])]);
    },
    undefined,
  ],
])("%s", (_, write, operator) => {
  expect(unfusedIn(write)).toEqual([operator]);
});

test("what can be fused too is no loss", () => {
  const write = (g: GraphWriter) => g.add("Relu", [conv(g)]);
  expect(unfusedIn(write, { to: "Tanh" })).toEqual([undefined]);
  expect(unfusedIn(write, { to: leakyRelu })).toEqual([undefined]);
  expect(unfusedIn(write, { to: leakyRelu, functions: true })).toEqual(["Conv"]);
  expect(unfusedIn(write, { to: "Elu" })).toEqual(["Conv"]);
});
