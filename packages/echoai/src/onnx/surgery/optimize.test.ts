import { describe, expect, it } from "vitest";
import { type GraphWriter, modelThat } from "../../testing/onnxGraph.ts";
import { load } from "../../testing/onnxRuntime.ts";
import { optimizeActivations } from "./optimize.ts";
import { findActivations } from "./replace.ts";

const inputs = Float32Array.from({ length: 4001 }, (_, index) => (index - 2000) / 100);

async function output(model: Uint8Array): Promise<Float32Array> {
  const results = await (await load("native", model))({ x: { data: inputs, shape: [inputs.length] } });
  return Object.values(results)[0]?.data ?? new Float32Array();
}

const root = Math.sqrt(2 / Math.PI);
const geluTanh = (g: GraphWriter) => {
  const inner = g.add("Add", ["x", g.add("Mul", [0.044715, g.add("Pow", ["x", 3])])]);
  return g.add("Mul", [
    g.add("Mul", [0.5, "x"]),
    g.add("Add", [1, g.add("Tanh", [g.add("Mul", [root, inner])])]),
  ]);
};
const hardSwish = (g: GraphWriter) =>
  g.add("Div", [g.add("Mul", ["x", g.add("Clip", [g.add("Add", ["x", 3]), 0, 6])]), 6]);

const slow: readonly [string, (g: GraphWriter) => string, string, string, number][] = [
  ["Mish", (g) => g.add("Mish", ["x"]), "Mish", "mish", 18],
  [
    "Mish as PyTorch writes it",
    (g) => g.add("Mul", ["x", g.add("Tanh", [g.add("Softplus", ["x"])])]),
    "Softplus-Tanh-Mul",
    "mish",
    17,
  ],
  ["Softplus", (g) => g.add("Softplus", ["x"]), "Softplus", "softplus", 17],
  ["HardSwish written out", hardSwish, "Add-Clip-Mul-Div", "HardSwish", 17],
  ["the approximation of GELU written out", geluTanh, "Pow-Mul-Add-Mul-Tanh-Add-Mul-Mul", "GeluTanh", 20],
];

describe("optimizeActivations", () => {
  it.each(slow)("%s becomes faster, and stays the same function", async (_, write, form, by, opset) => {
    const model = modelThat(write, { opset });
    const { bytes, replaced, skipped, found } = optimizeActivations(model);
    expect({ found: found.length, replaced, skipped }).toEqual({
      found: 1,
      replaced: [expect.objectContaining({ form, by })],
      skipped: [],
    });
    const [before, after] = [await output(model), await output(bytes)];
    for (const [index, value] of before.entries())
      expect(Math.abs((after[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(
        1e-6 + 2e-6 * Math.abs(value),
      );
    expect(optimizeActivations(bytes).replaced).toEqual([]);
    expect(findActivations(bytes)).toHaveLength(1);
  });

  it.each<[string, (g: GraphWriter) => string]>([
    ["SiLU", (g) => g.add("Mul", ["x", g.add("Sigmoid", ["x"])])],
    [
      "GELU",
      (g) =>
        g.add("Mul", [
          g.add("Mul", ["x", g.add("Add", [g.add("Erf", [g.add("Div", ["x", Math.SQRT2])]), 1])]),
          0.5,
        ]),
    ],
    ["a softplus that overflows", (g) => g.add("Log", [g.add("Add", [1, g.add("Exp", ["x"])])])],
    [
      "a logistic function written out",
      (g) => g.add("Div", [1, g.add("Add", [1, g.add("Exp", [g.add("Neg", ["x"])])])]),
    ],
    ["ReLU", (g) => g.add("Relu", ["x"])],
  ])("leaves %s as it is", (_, write) => {
    const model = modelThat(write);
    const { chunks, found, replaced } = optimizeActivations(model);
    expect([found.length, replaced, chunks]).toEqual([1, [], [model]]);
  });

  it("says what the model's opset is too old for", () => {
    const { skipped, replaced } = optimizeActivations(modelThat(geluTanh, { opset: 17 }));
    expect(replaced).toEqual([]);
    expect(skipped.map(({ obstacle }) => obstacle)).toEqual([
      "GeluTanh needs opset 20, the model has opset 17",
    ]);
  });
});
