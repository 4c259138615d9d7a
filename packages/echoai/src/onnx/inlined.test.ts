import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { type ModelProto, ModelProtoSchema } from "onnx-buf";
import { describe, expect, test } from "vitest";
import * as functions from "../functions/catalogue.ts";
import { SReLU } from "../modules/index.ts";
import { sampled } from "../testing/definitions.ts";
import { modelThat } from "../testing/onnxGraph.ts";
import { isClose, load, runtimes } from "../testing/onnxRuntime.ts";
import { findActivations, replaceActivations, toModel } from "./index.ts";

const read = (bytes: Uint8Array): ModelProto => fromBinary(ModelProtoSchema, bytes);
const domainsOf = ({ opsetImport }: ModelProto) => opsetImport.map(({ domain }) => domain);

const opsets = [7, 8, 10, 12, 17, 20, 26, 28];
const models = sampled.flatMap((definition) =>
  opsets.map((opset) => [definition.name, opset, toModel(definition, { shape: ["N"], opset })] as const),
);

describe("every function's model", () => {
  test.each(models)("%s at opset %d is of nodes that every reader takes", (_, __, bytes) => {
    const model = read(bytes);
    expect([model.functions, domainsOf(model)]).toEqual([[], [""]]);
    const nodes = model.graph?.node ?? [];
    const names = nodes.map(({ name }) => name);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(names.length);
    expect(nodes.map(({ domain }) => domain).every((domain) => domain === "")).toBe(true);
    // Of Constant, old opsets and other readers know tensors alone.
    const constants = nodes.filter(({ opType }) => opType === "Constant");
    const attributes = constants.flatMap(({ attribute }) => attribute.map(({ name, t }) => [name, t?.dims]));
    expect(attributes.every(([name, dims]) => name === "value" && dims?.length === 0)).toBe(true);
  });

  test.each(sampled.filter(({ inputs }) => inputs.length === 0))(
    "$name is found in it again",
    (definition) => {
      const [found, ...others] = findActivations(toModel(definition, { shape: ["N"] }));
      const isFound = !notInModels.has(definition.name);
      const name = sameAtDefaults.get(definition.name) ?? definition.name;
      expect(found?.name.toLowerCase()).toBe(isFound ? name.toLowerCase() : undefined);
      expect(others).toEqual([]);
    },
  );
});

/** What models use for other ends, and what is the identity for the default parameter. */
const notInModels = new Set([
  ...["identity", "exponential", "softExponential", "softExponentialPage"],
  ...["absolute", "arctangent", "errorFunction", "sine", "square"],
]);

/** What is written as one operator for its default parameter, which is another function's. */
const sameAtDefaults = new Map([["adaptiveSlopeTanh", "tanh"]]);

test("a body that somebody has changed is not taken for Echo's", () => {
  const model = read(toModel(functions.mish, { shape: ["N"] }));
  for (const node of model.graph?.node ?? []) if (node.opType === "Exp") node.opType = "Sin";
  expect(findActivations(toBinary(ModelProtoSchema, model)).filter(({ form }) => form === "ai.echo")).toEqual(
    [],
  );
});

test("parameters that are tensors stay initializers", () => {
  const model = read(toModel(new SReLU([4]), { shape: ["N", 4] }));
  expect(model.graph?.initializer.map(({ name }) => name).sort()).toEqual(["al", "ar", "tl", "tr"]);
  expect(model.functions).toEqual([]);
});

describe("a function that the graph calls", () => {
  test("is there where it is asked for, in a format that has functions", () => {
    const model = read(toModel(functions.mish, { shape: ["N"], functions: true, opset: 11 }));
    expect(model.functions.map(({ name }) => name)).toEqual([model.graph?.node[0]?.opType]);
    expect([domainsOf(model), model.irVersion]).toEqual([["", "ai.echo"], 8n]);
    expect(model.functions[0]?.node.every(({ name, output }) => name === output[0])).toBe(true);
  });

  test.each(runtimes)("gives the same on ONNX Runtime %s as its nodes do", async (runtime) => {
    const x = { data: Float32Array.from({ length: 41 }, (_, index) => index / 4 - 5), shape: [41] };
    for (const activation of [functions.mish, functions.gelu, functions.softClipping]) {
      const [inlined, called] = await Promise.all(
        [false, true].map(async (functions) => {
          const run = await load(runtime, toModel(activation, { shape: ["N"], functions }));
          return (await run({ x })).y?.data;
        }),
      );
      expect(called).toEqual(inlined);
      x.data.forEach((value, index) => {
        expect(isClose(inlined?.[index], activation(value))).toBe(true);
      });
    }
  });
});

describe("ONNX's own operator", () => {
  test.each([
    ["Relu", toModel(functions.relu, { shape: ["N"], standard: true })],
    ["Relu", toModel(functions.relu, { shape: ["N"] })],
    ["Gelu", toModel(functions.gelu, { shape: ["N"], standard: true })],
    ["Elu", toModel(functions.elu, { shape: ["N"], standard: true, opset: 7 })],
  ])("%s is the whole graph, with nothing around it", (operator, bytes) => {
    const model = read(bytes);
    expect([model.graph?.node.map(({ opType }) => opType), model.functions, domainsOf(model)]).toEqual([
      [operator],
      [],
      [""],
    ]);
  });
});

test("where the graph has the names that the nodes would have, the activation is left, and why is said", () => {
  const { bytes } = replaceActivations(
    modelThat((g) => g.add("Relu", [g.add("Tanh", ["x"])])),
    { from: "Relu", to: functions.mish },
  );
  const model = fromBinary(ModelProtoSchema, bytes);
  const clip = model.graph?.node.find(({ opType }) => opType === "Clip");
  const bound = model.graph?.node.find(({ output }) => output[0] === clip?.input[2])?.attribute[0]?.t;
  // No number: no longer what Echo wrote, yet what takes it is Mish.
  if (bound !== undefined) bound.rawData = Uint8Array.of(0, 0, 0x82, 0x7f);
  const again = replaceActivations(toBinary(ModelProtoSchema, model), { from: "Mish", to: functions.mish });
  expect(again.replaced).toEqual([]);
  expect(again.skipped.map(({ obstacle }) => obstacle)).toEqual([
    expect.stringMatching(/^its nodes would give \w+\/mish_\w+\/\w+, which the graph has already$/),
  ]);
});
