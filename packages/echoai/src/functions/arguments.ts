import type { Definition } from "../activations/define.ts";
import { contains, describeDomain } from "../activations/domain.ts";
import type { FloatArray, Operand, Operands, Precision } from "../targets/target.ts";
import { broadcast, readLayout } from "./broadcast.ts";

/** A value for each parameter that is not to have its default, and for every further input. */
export type Values<Name extends string, Input extends string> = {
  readonly [N in Name]?: number | FloatArray | undefined;
} & { readonly [I in Input]: number | FloatArray };

export interface CallOptions {
  /** The shape of x; default: one axis. */
  readonly shape?: readonly number[] | undefined;
  /** The axis of `shape` along which parameter arrays lie, such as 1 for the channels of NCHW; default: the trailing ones. */
  readonly axis?: number | undefined;
  /**
   * Of a Float32Array: "fast", the default, computes in float32, to a few units in the last place; "precise" gives
   * the nearest float32; near a derivative's root, or below eight elements, with bad luck its neighbour.
   */
  readonly precision?: Precision | undefined;
  /**
   * Of `backward`: the parameters and further inputs whose gradients are wanted, such as [] where none is trained. Default: all.
   */
  readonly gradients?: readonly string[] | undefined;
}

/** The arguments of a call, checked. */
export interface Call {
  readonly x: number | FloatArray;
  readonly given: Readonly<Record<string, number | FloatArray>>;
  readonly operands: Operands;
  readonly precision: Precision | undefined;
  /** The parameters and further inputs whose gradients are wanted, in the definition's order. */
  readonly gradients: readonly string[];
}

/** @throws TypeError or RangeError, on one line: which function, which argument, what was given, what is allowed. */
export function readCall(
  owner: string,
  definition: Definition,
  x: unknown,
  parameters: unknown,
  options: unknown,
): Call {
  if (typeof x !== "number" && !isFloatArray(x)) {
    throw new TypeError(`${owner}: x must be a number, a Float32Array or a Float64Array, got ${describe(x)}`);
  }
  const given = readValues(owner, definition, parameters);
  const { shape, axis, precision, gradients: wanted } = readOptions(owner, options);
  const gradients = readGradients(owner, definition, wanted);
  if (typeof x === "number") {
    const array = Object.entries(given).find(([, value]) => typeof value !== "number");
    if (array !== undefined)
      throw new TypeError(`${owner}: ${array[0]} must be a number when x is one, got ${describe(array[1])}`);
    return { x, given, operands: {}, precision, gradients };
  }
  const layout = readLayout(owner, x.length, shape, axis);
  const operands: Record<string, Operand> = { x: { values: x, repeat: 1 } };
  for (const [name, value] of Object.entries(given)) {
    operands[name] =
      typeof value === "number"
        ? { values: [value], repeat: 1 }
        : { values: value, repeat: broadcast(owner, name, value.length, layout) };
  }
  return { x, given, operands, precision, gradients };
}

/** An argument that must be like x: a number, or an array of its type and length; undefined if left out. */
export function readLike<X extends number | FloatArray>(
  owner: string,
  name: string,
  x: X,
  value: unknown,
): X | undefined {
  if (value === undefined) return undefined;
  const fits =
    typeof x === "number"
      ? typeof value === "number"
      : isFloatArray(value) && value.constructor === x.constructor && value.length === x.length;
  if (!fits) throw new TypeError(`${owner}: ${name} must be, like x, ${describe(x)}, got ${describe(value)}`);
  return value as X;
}

function readValues(
  owner: string,
  { parameters, inputs }: Definition,
  given: unknown,
): Record<string, number | FloatArray> {
  if (given !== undefined && (typeof given !== "object" || given === null || isFloatArray(given))) {
    throw new TypeError(
      `${owner}: parameters must be an object such as { alpha: 1 }, got ${describe(given)}`,
    );
  }
  const values = (given ?? {}) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(values).find((key) => !Object.hasOwn(parameters, key) && !inputs.includes(key));
  if (unknown !== undefined) {
    const names = [...Object.keys(parameters), ...inputs];
    throw new RangeError(`${owner}: unknown parameter "${unknown}"; it has ${names.join(", ") || "none"}`);
  }
  const read: Record<string, number | FloatArray> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = values[name] === undefined ? parameter.default : values[name];
    const allowed = describeDomain(parameter.domain);
    for (const number of typeof value === "number" ? [value] : numbers(owner, name, value)) {
      if (!contains(parameter.domain, number))
        throw new RangeError(`${owner}: ${name} must be ${allowed}, got ${number}`);
    }
    read[name] = value as number | FloatArray;
  }
  for (const name of inputs) {
    const value = values[name];
    read[name] = typeof value === "number" ? value : numbers(owner, name, value);
  }
  return read;
}

function numbers(owner: string, name: string, value: unknown): FloatArray {
  if (isFloatArray(value)) return value;
  throw new TypeError(
    `${owner}: ${name} must be a number, a Float32Array or a Float64Array, got ${describe(value)}`,
  );
}

function readOptions(owner: string, options: unknown): CallOptions {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${owner}: options must be an object, got ${describe(options)}`);
  }
  const unknown = Object.keys(options).find((key) => !optionNames.includes(key));
  if (unknown !== undefined) {
    throw new RangeError(`${owner}: unknown option "${unknown}"; there are ${optionNames.join(", ")}`);
  }
  const { precision } = options as CallOptions;
  if (precision !== undefined && precision !== "fast" && precision !== "precise") {
    throw new RangeError(`${owner}: precision must be "fast" or "precise", got ${describe(precision)}`);
  }
  return options;
}

const optionNames = ["shape", "axis", "precision", "gradients"];

function readGradients(
  owner: string,
  { parameters, inputs }: Definition,
  wanted: unknown,
): readonly string[] {
  const names = [...Object.keys(parameters), ...inputs];
  if (wanted === undefined) return names;
  if (!Array.isArray(wanted))
    throw new TypeError(`${owner}: gradients must be an array, got ${describe(wanted)}`);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`${owner}: gradients has "${unknown}"; there are ${names.join(", ") || "none"}`);
  }
  return names.filter((name) => wanted.includes(name));
}

const isFloatArray = (value: unknown): value is FloatArray =>
  value instanceof Float32Array || value instanceof Float64Array;

const describe = (value: unknown): string => {
  if (isFloatArray(value)) return `a ${value.constructor.name} of length ${value.length}`;
  if (typeof value === "number") return "a number";
  if (typeof value === "string") return `the string "${value}"`;
  if (typeof value === "object" && value !== null)
    return `an object (${value.constructor?.name ?? "Object"})`;
  return String(value);
};
