import { create } from "@bufbuild/protobuf";
import { type OperatorSetIdProto, OperatorSetIdProtoSchema } from "onnx-buf";
import { describe } from "../expression/describe.ts";

/** The domain of Echo's functions. What differs has another name, so that the version stays. */
export const domain = "ai.echo";
const domainVersion = 1n;

/** The oldest that ONNX Runtime takes. */
export const oldestOpset = 7;

/** The newest that is published: ONNX 1.23. */
export const newestOpset = 28;

/** The newest that ONNX Runtime 1.30 takes, native and web: released in ONNX 1.21. */
export const defaultOpset = 26;

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

/** The format of the file that the ONNX release with this opset wrote; the first with functions is 8. */
export function irVersionOf(opset: number, hasFunctions = false): bigint {
  const [, version] = irVersions.find(([since]) => opset >= since) as readonly [number, bigint];
  return hasFunctions && version < 8n ? 8n : version;
}

/** ONNX's table of versions. The first format in which an initializer need not be an input is 4, and nothing older reads it worse. */
const irVersions: readonly (readonly [opset: number, version: bigint])[] = [
  [28, 14n],
  [25, 13n],
  [24, 12n],
  [23, 11n],
  [21, 10n],
  [19, 9n],
  [15, 8n],
  [12, 7n],
  [11, 6n],
  [10, 5n],
  [0, 4n],
];
