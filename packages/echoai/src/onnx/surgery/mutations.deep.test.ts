import { expect, inject, it } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { bounded } from "../../testing/bounded.ts";
import { mutate, randomIntegers } from "../../testing/mutations.ts";
import { GraphWriter, modelOf, modelThat } from "../../testing/onnxGraph.ts";
import { refusal } from "../../testing/onnxRuntime.ts";
import { ModelError } from "../file/wire.ts";
import { findActivations, replaceActivations } from "./replace.ts";

/** Whether ONNX Runtime takes a model. */
const isTaken = async (model: Uint8Array): Promise<boolean> => (await refusal(model)) === undefined;

const gelu = (g: GraphWriter, x: string) => {
  const erf = g.add("Erf", [g.add("Div", [x, g.add("Sqrt", [g.constant(2)])])]);
  return g.add("Mul", [g.add("Mul", [x, g.add("Add", [erf, g.tensor(1, [1])])]), 0.5]);
};
const hardSwish = (g: GraphWriter, x: string) =>
  g.add("Div", [g.add("Mul", [x, g.add("Clip", [g.add("Add", [x, 3]), 0, 6])]), 6]);

/** Small ones, so that much of them is structure. */
const models: Readonly<Record<string, Uint8Array>> = {
  "functions written out": modelThat((g) => hardSwish(g, g.add("Neg", [gelu(g, g.add("Neg", ["x"]))]))),
  "parts of larger functions": modelThat((g) => {
    const [up, down] = [g.add("Relu", ["x"]), g.add("Relu", [g.add("Neg", ["x"])])];
    return g.add("Sub", [g.add("Min", [up, 20]), g.add("Mul", [down, g.tensor([0.1, 0.2], [2])])]);
  }),
  "graphs within": modelThat((g) => {
    const gate = g.add("Mul", ["x", g.add("Sigmoid", ["x"])]);
    const inner = (prefix: string) => {
      const branch = new GraphWriter(prefix);
      return branch.graph([hardSwish(branch, gate)], []);
    };
    const branches = { then_branch: inner("then_"), else_branch: inner("else_") };
    return g.add("If", [g.add("Equal", [1, 1])], branches);
  }),
  "one of Echo's": replaceActivations(
    modelThat((g) => g.add("Relu", [g.add("Tanh", ["x"])])),
    { from: "Relu", to: mish },
  ).bytes,
  "an old one": (() => {
    const g = new GraphWriter();
    return modelOf(g.graph([g.add("LeakyRelu", [g.add("Clip", ["x"], { min: 0, max: 6 })])]), { opset: 10 });
  })(),
};

it.each(Object.entries(models))(
  "20,000 changed files, 4,000 of %s: no crash, no hang, nothing refused",
  async (_, model) => {
    const random = randomIntegers(inject("seed"));
    for (let count = 0; count < 4000; count += 1) {
      const broken = mutate(model, random);
      const what = Buffer.from(broken).toString("base64");
      try {
        const names = bounded(() => findActivations(broken)).map(({ name }) => name);
        const { bytes, replaced } = bounded(() => replaceActivations(broken, { from: names, to: mish }));
        if (replaced.length === 0 || !(await isTaken(broken))) continue;
        expect([what, await isTaken(bytes)]).toEqual([what, true]);
      } catch (error) {
        const isClear = error instanceof ModelError || error instanceof RangeError;
        if (!isClear) throw new Error(`${what}: ${error}`, { cause: error });
        expect([what, error.message]).toEqual([what, expect.stringMatching(/^\w+: [^\n]+$/)]);
      }
    }
  },
);
