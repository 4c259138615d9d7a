import { readdir, readFile } from "node:fs/promises";
import { fromBinary } from "@bufbuild/protobuf";
import { ModelProtoSchema } from "onnx-buf";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, test } from "vitest";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();

async function exported(...argv: string[]): Promise<Uint8Array> {
  const file = place("model.onnx");
  const outcome = await invoke(["export", ...argv, "--out", file]);
  expect(outcome).toEqual({ code: 0, stdout: `${file}\n`, stderr: "" });
  return readFile(file);
}

async function valuesOf(
  model: Uint8Array,
  x: readonly number[],
  shape: readonly number[],
): Promise<number[]> {
  const session = await InferenceSession.create(model);
  const { y } = await session.run({ x: new Tensor("float32", Float32Array.from(x), shape) });
  return Array.from((y?.data ?? []) as Float32Array);
}

describe("export", () => {
  test("writes a model that runs", async () => {
    const [y] = await valuesOf(await exported("Mish"), [1], [1]);
    expect(y).toBeCloseTo(0.8650983882673103, 6);
  });

  test("takes parameters, a shape and an opset", async () => {
    const model = await exported("swish", "--param", "beta=2", "--shape", "N, 2", "--opset", "17");
    expect(fromBinary(ModelProtoSchema, model).opsetImport[0]?.version).toBe(17n);
    const y = await valuesOf(model, [1, -1, 0, 3], [2, 2]);
    [1 / (1 + Math.exp(-2)), -1 / (1 + Math.exp(2)), 0, 3 / (1 + Math.exp(-6))].forEach((value, index) => {
      expect(y[index]).toBeCloseTo(value, 6);
    });
  });

  test("uses ONNX's own operator when it is asked to", async () => {
    const { graph } = fromBinary(ModelProtoSchema, await exported("gelu", "--standard"));
    expect(graph?.node.map(({ opType }) => opType)).toEqual(["Gelu"]);
  });

  test("writes a function that the graph calls when it is asked to", async () => {
    const { functions } = fromBinary(ModelProtoSchema, await exported("mish", "--functions"));
    expect(functions).toHaveLength(1);
  });

  test("takes the type of the elements, and computes in it when it is asked to", async () => {
    for (const [argv, casts] of [
      [[], 2],
      [["--no-casts"], 0],
    ] as const) {
      const { graph } = fromBinary(ModelProtoSchema, await exported("mish", "--type", "float16", ...argv));
      expect(graph?.node.filter(({ opType }) => opType === "Cast")).toHaveLength(casts);
    }
  });

  test("writes a made-up activation like a built-in one", async () => {
    const own = await writeOwnModule(place());
    const [y] = await valuesOf(await exported("gated", "--with", own, "--param", "slope=3"), [0.5], [1]);
    expect(y).toBeCloseTo(0.5 * Math.tanh(1.5), 6);
  });

  test.each([
    [["mihs"], `unknown activation "mihs"; did you mean mish?`],
    [["mish", "--opset", "6"], "export: --opset must be an integer from 7 to 28, got 6"],
    [["mish", "--opset", "new"], `--opset must be a number, got "new"`],
    [
      ["mish", "--type", "half"],
      'export: --type must be one of float32, float16, double, bfloat16, got the string "half"',
    ],
    [["mish", "--shape", "N,0"], 'export: --shape must have positive integers and names such as "N", got 0'],
    [
      ["mish", "--shape", "N,,2"],
      'export: --shape must have positive integers and names such as "N", got the string ""',
    ],
    [["mish", "--param", "beta=1"], `mish: unknown parameter "beta"; it has none`],
    [["isru", "--param", "alpha=0"], "isru: alpha must be > 0, got 0"],
    [
      ["frelu", "--param", "condition=1"],
      "frelu: condition is an input of the function, and can't be given a value",
    ],
  ])("refuses %j, and writes nothing", async (argv, message) => {
    const before = await readdir(place());
    const outcome = await invoke(["export", ...argv, "--out", place("refused.onnx")]);
    expect(outcome).toEqual({ code: 1, stdout: "", stderr: `echoai: ${message}\n` });
    expect(await readdir(place())).toEqual(before);
  });

  test("needs a place to write to", async () => {
    expect((await invoke(["export", "mish"])).stderr).toBe(
      "echoai: required option '--out <file.onnx>' not specified\n",
    );
    const { stderr } = await invoke(["export", "mish", "--out", place("missing/a.onnx")]);
    expect(stderr).toBe(
      `echoai: cannot write ${place("missing/a.onnx")}: there is no directory ${place("missing")}\n`,
    );
  });
});
