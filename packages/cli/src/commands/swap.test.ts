import { readdir, readFile, writeFile } from "node:fs/promises";
import { create, toBinary } from "@bufbuild/protobuf";
import { GraphProtoSchema, ModelProtoSchema, OperatorSetIdProtoSchema } from "onnx-buf";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, test } from "vitest";
import { node, value } from "../testing/graph.ts";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();

/** relu(tanh(relu(x))) */
function modelBytes(): Uint8Array {
  const nodes = [
    node("first", "Relu", ["x"], "a"),
    node("second", "Tanh", ["a"], "b"),
    node("third", "Relu", ["b"], "y"),
  ];
  const graph = create(GraphProtoSchema, {
    name: "small",
    node: nodes,
    input: [value("x")],
    output: [value("y")],
  });
  const opsetImport = [create(OperatorSetIdProtoSchema, { version: 17n })];
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph }));
}

async function writeModel(name = "model.onnx"): Promise<string> {
  await writeFile(place(name), modelBytes());
  return place(name);
}

async function run(file: string, x: number): Promise<number> {
  const session = await InferenceSession.create(new Uint8Array(await readFile(file)));
  const { y } = await session.run({ x: new Tensor("float32", new Float32Array([x]), [1]) });
  return Number(y?.data[0]);
}

const mish = (x: number) => x * Math.tanh(Math.log1p(Math.exp(x)));

describe("inspect", () => {
  test("lists activations, how many there are and in which nodes", async () => {
    expect(await invoke(["inspect", await writeModel()])).toEqual({
      code: 0,
      stdout: "2  Relu\n   first, third\n1  Tanh\n   second\n",
      stderr: "",
    });
  });

  test("prints the same as JSON", async () => {
    const { stdout } = await invoke(["inspect", await writeModel(), "--json"]);
    expect(JSON.parse(stdout)[1]).toEqual({
      name: "Tanh",
      aliases: [],
      parameters: {},
      form: "Tanh",
      difference: 0,
      node: "second",
      place: "",
    });
  });

  test("says so where there are none", async () => {
    const empty = create(GraphProtoSchema, { input: [value("x")], output: [value("x")] });
    const opsetImport = [create(OperatorSetIdProtoSchema, { version: 17n })];
    const model = create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph: empty });
    await writeFile(place("empty.onnx"), toBinary(ModelProtoSchema, model));
    const { stdout } = await invoke(["inspect", place("empty.onnx")]);
    expect(stdout).toBe(`${place("empty.onnx")} has no activations.\n`);
  });
});

describe("swap", () => {
  test("writes the new model, which runs, and says what it replaced", async () => {
    const [file, out] = [await writeModel(), place("new.onnx")];
    expect(await invoke(["swap", file, "--from", "Relu", "--to", "mish", "--out", out])).toEqual({
      code: 0,
      stdout: `Relu -> mish: 2\n  first, third\n${out}\n`,
      stderr: "",
    });
    expect(await run(out, -0.5)).toBeCloseTo(mish(Math.tanh(mish(-0.5))), 6);
  });

  test("and the way back give the first file again", async () => {
    const [file, there, back] = [await writeModel(), place("there.onnx"), place("back.onnx")];
    await invoke(["swap", file, "--from", "relu", "--to", "mish", "--out", there]);
    const { stdout } = await invoke(["swap", there, "--from", "mish", "--to", "Relu", "--out", back]);
    expect(stdout).toBe(`mish (ai.echo) -> Relu: 2\n  first, third\n${back}\n`);
    expect(await readFile(back)).toEqual(await readFile(file));
  });

  test("takes parameters, names of nodes, and functions of one's own; may write over the model", async () => {
    const [file, own] = [await writeModel(), await writeOwnModule(place())];
    const argv = ["swap", file, "--from", "Relu", "--to", "gated", "--with", own, "--param", "slope=3"];
    await invoke([...argv, "--name", "third", "--out", file]);
    const y = Math.tanh(0.5);
    expect(await run(file, 0.5)).toBeCloseTo(y * Math.tanh(3 * y), 6);
  });

  test("keeps a part of a larger function, unless its node is named", async () => {
    const limited = [node("first", "Relu", ["x"], "a"), node("second", "Exp", ["a"], "y")];
    const graph = create(GraphProtoSchema, {
      name: "g",
      node: limited,
      input: [value("x")],
      output: [value("y")],
    });
    const opsetImport = [create(OperatorSetIdProtoSchema, { version: 17n })];
    const model = create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph });
    const [file, out] = [place("limited.onnx"), place("new.onnx")];
    await writeFile(file, toBinary(ModelProtoSchema, model));
    const argv = ["swap", file, "--from", "Relu", "--to", "mish", "--out", out];
    const reason = "it is a part of a larger function: only second takes its result";
    expect((await invoke(argv)).stderr).toBe(`echoai: swap: no Relu of ${file} can be replaced: ${reason}\n`);
    const { stdout } = await invoke([...argv, "--name", "first"]);
    expect(stdout).toBe(`Relu -> mish: 1\n  first\n  all the same: ${reason}\n${out}\n`);
    expect(await run(out, -0.5)).toBeCloseTo(Math.exp(mish(-0.5)), 6);
  });

  test("says on one line what is wrong with a file that is named over several", async () => {
    const { stderr } = await invoke(["inspect", place("a\nb\u001b.onnx")]);
    expect(stderr).toMatch(/^echoai: cannot read [^\n]+\/a\S* ?b\\u001b\.onnx: no such file\n$/);
  });

  test("takes a way to write the function, and says what is no longer fused", async () => {
    const graph = create(GraphProtoSchema, {
      name: "fused",
      node: [node("conv", "Conv", ["x", "x"], "a"), node("act", "Relu", ["a"], "y")],
      input: [value("x")],
      output: [value("y")],
    });
    const opsetImport = [create(OperatorSetIdProtoSchema, { version: 18n })];
    const model = create(ModelProtoSchema, { irVersion: 8n, opsetImport, graph });
    const [file, out] = [place("fused.onnx"), place("new.onnx")];
    await writeFile(file, toBinary(ModelProtoSchema, model));
    for (const [style, form] of [
      ["--functions", "mish (ai.echo)"],
      ["--standard", "Mish"],
    ] as const) {
      const { stdout } = await invoke(["swap", file, "--from", "Relu", "--to", "mish", style, "--out", out]);
      expect(stdout).toBe(`Relu -> mish: 1\n  act\n  1 no longer fused into Conv by ONNX Runtime\n${out}\n`);
      const back = await invoke(["swap", out, "--from", "mish", "--to", "Relu", "--out", place("back.onnx")]);
      expect(back.stdout).toBe(`${form} -> Relu: 1\n  act\n${place("back.onnx")}\n`);
    }
  });

  test("takes an operator with its attributes", async () => {
    const [file, out] = [await writeModel(), place("new.onnx")];
    const argv = ["--from", "Relu", "--from", "Tanh", "--to", "Elu", "--param", "alpha=0.5", "--out", out];
    expect((await invoke(["swap", file, ...argv])).code).toBe(0);
    const elu = (x: number) => (x < 0 ? 0.5 * Math.expm1(x) : x);
    expect(await run(out, -2)).toBeCloseTo(elu(elu(elu(-2))), 6);
  });

  test.each([
    [["--from", "Gelu", "--to", "mish"], /^echoai: swap: \S+ has no Gelu; it has Relu, Tanh\n$/],
    [["--from", "Relu", "--to", "mihs"], /^echoai: unknown activation "mihs"; did you mean mish\?\n$/],
    [
      ["--from", "Relu", "--to", "hardswitch"],
      /^echoai: unknown activation "hardswitch"; did you mean hardSwish\?\n$/,
    ],
    [["--from", "Relu", "--to", "Mish"], /^echoai: swap: Mish needs opset 18, the model has opset 17\n$/],
    [
      ["--from", "Relu", "--to", "Elu", "--param", "beta=1"],
      /^echoai: swap: unknown parameter "beta" of Elu; it has alpha\n$/,
    ],
    [
      ["--from", "Relu", "--to", "swish", "--param", "beta"],
      /^echoai: swish: a parameter must be given as NAME=NUMBER, got "beta"\n$/,
    ],
    [
      ["--from", "Relu", "--to", "mish", "--name", "fourth"],
      /^echoai: swap: --name: no activation has the name "fourth"\n$/,
    ],
    [
      ["--from", "Relu", "--to", "frelu"],
      /^echoai: swap: frelu takes more than x \(condition\), and can't come in its place\n$/,
    ],
    [["--to", "mish"], /^echoai: required option '--from <name>' not specified\n$/],
  ])("refuses %j, and leaves the output as it was", async (argv, message) => {
    const [file, out] = [await writeModel(), place("kept.onnx")];
    await writeFile(out, "as it was");
    const before = await readdir(place());
    const { code, stdout, stderr } = await invoke(["swap", file, ...argv, "--out", out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(await readFile(out, "utf8")).toBe("as it was");
    expect(await readdir(place())).toEqual(before);
  });

  test.each([
    ["nothing", new Uint8Array(), /is no ONNX model: it has no graph\n$/],
    ["a text", new TextEncoder().encode("no model"), /is no ONNX model, or a part of one: [^\n]+\n$/],
    ["a part of a model", modelBytes().subarray(0, 50), /is no ONNX model, or a part of one: [^\n]+\n$/],
  ])("refuses a file that is %s, and creates none", async (_, bytes, message) => {
    await writeFile(place("broken.onnx"), bytes);
    for (const argv of [
      ["inspect"],
      ["swap", "--from", "Relu", "--to", "mish", "--out", place("never.onnx")],
    ]) {
      const { code, stderr } = await invoke([...argv, place("broken.onnx")]);
      expect(code).toBe(1);
      expect(stderr).toMatch(message);
      expect(stderr).toContain(place("broken.onnx"));
    }
    expect(await readdir(place())).not.toContain("never.onnx");
  });

  test("says what is wrong with the places", async () => {
    const missing = await invoke(["inspect", place("missing.onnx")]);
    expect(missing.stderr).toBe(`echoai: cannot read ${place("missing.onnx")}: no such file\n`);
    const argv = ["--from", "Relu", "--to", "mish", "--out", place("missing/a.onnx")];
    const { stderr } = await invoke(["swap", await writeModel(), ...argv]);
    expect(stderr).toBe(
      `echoai: cannot write ${place("missing/a.onnx")}: there is no directory ${place("missing")}\n`,
    );
  });
});
