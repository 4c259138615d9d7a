import { execFile } from "node:child_process";
import { open, rm, stat, statfs } from "node:fs/promises";
import { freemem } from "node:os";
import { promisify } from "node:util";
import { create, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import {
  GraphProtoSchema,
  ModelProtoSchema,
  OperatorSetIdProtoSchema,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { describe, expect, test } from "vitest";
import { node, value } from "../testing/graph.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();

const megabyte = 2 ** 20;

describe("a model of 500 MB", () => {
  test("is swapped within 1.5 GB of memory", async ({ skip }) => {
    const { bavail, bsize } = await statfs(place());
    if (bavail * bsize < 2000 * megabyte) skip("there are less than 2 GB of disk");
    if (freemem() < 2500 * megabyte) skip("there are less than 2.5 GB of memory");
    const [file, out] = [place("large.onnx"), place("larger.onnx")];
    await writeLargeModel(file, 500 * megabyte);
    const script = `
      import { run } from ${JSON.stringify(new URL("../../dist/main.js", import.meta.url).href)};
      const code = await run(${JSON.stringify(["swap", file, "--from", "Relu", "--to", "mish", "--out", out])}, process);
      console.log(JSON.stringify({ code, kilobytes: process.resourceUsage().maxRSS }));
    `;
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
      const { code, kilobytes } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
      expect(code).toBe(0);
      expect(kilobytes / 1024).toBeLessThan(1500);
      const [before, after] = [await stat(file), await stat(out)];
      expect(after.size).toBeGreaterThan(before.size);
      expect(after.size).toBeLessThan(before.size + 2000);
    } finally {
      await rm(file, { force: true });
      await rm(out, { force: true });
    }
  });
});

/** A model with one large tensor of zeros, which is a hole in the file: it takes no place and no time. */
async function writeLargeModel(file: string, size: number): Promise<void> {
  const dataType = TensorProto_DataType.FLOAT;
  const dims = [BigInt(size / 4)];
  const tensor = toBinary(TensorProtoSchema, create(TensorProtoSchema, { name: "w", dataType, dims }));
  const [graphField, tensorField, rawField] = [
    ModelProtoSchema.field.graph.number,
    GraphProtoSchema.field.initializer.number,
    TensorProtoSchema.field.rawData.number,
  ];
  const raw = head(rawField, size);
  const initializer = head(tensorField, tensor.length + raw.length + size);
  const graph = toBinary(
    GraphProtoSchema,
    create(GraphProtoSchema, {
      node: [node("only", "Relu", ["x"], "y")],
      input: [value("x")],
      output: [value("y")],
    }),
  );
  const rest = graph.length + initializer.length + tensor.length + raw.length + size;
  const opsetImport = [create(OperatorSetIdProtoSchema, { version: 17n })];
  const model = toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, opsetImport }));
  const start = Buffer.concat([model, head(graphField, rest), graph, initializer, tensor, raw]);
  const handle = await open(file, "w");
  await handle.write(start);
  await handle.truncate(start.length + size);
  await handle.close();
}

/** Tag and length of a field. */
const head = (number: number, length: number): Uint8Array =>
  new BinaryWriter().tag(number, WireType.LengthDelimited).uint32(length).finish();
