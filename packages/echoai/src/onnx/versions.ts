import { create } from "@bufbuild/protobuf";
import { type OperatorSetIdProto, OperatorSetIdProtoSchema } from "onnx-buf";
import { describe } from "../expression/describe.ts";

/** The domain of Echo's functions. What differs has another name, so that the version stays. */
export const domain = "ai.echo";
const domainVersion = 1n;

/** The first opset in which all that Echo's formulas need is a standard operator or a few. */
export const oldestOpset = 17;

/** The newest that ONNX Runtime 1.30 takes, native and web: released in ONNX 1.21. */
export const newestOpset = 26;

/** @throws RangeError unless Echo writes this opset */
export function checkOpset(owner: string, opset: unknown): number {
  if (typeof opset === "number" && Number.isInteger(opset) && opset >= oldestOpset && opset <= newestOpset)
    return opset;
  throw new RangeError(
    `${owner}: opset must be an integer from ${oldestOpset} to ${newestOpset}, got ${describe(opset)}`,
  );
}

/** What a model says that it uses, for a graph that calls Echo's functions. */
export const opsetImports = (opset: number): OperatorSetIdProto[] => [
  standardImport(opset),
  create(OperatorSetIdProtoSchema, { domain, version: domainVersion }),
];

export const standardImport = (opset: number): OperatorSetIdProto =>
  create(OperatorSetIdProtoSchema, { domain: "", version: BigInt(opset) });

/** The format of the file that the ONNX release with this opset wrote (ONNX's table of versions); the first with functions is 8. */
export const irVersionOf = (opset: number): bigint =>
  opset >= 25 ? 13n : opset >= 24 ? 12n : opset >= 23 ? 11n : opset >= 21 ? 10n : opset >= 19 ? 9n : 8n;
