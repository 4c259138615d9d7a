import type { Definition } from "../activations/define.ts";
import { contains, describeDomain } from "../activations/domain.ts";
import { checkOptions, checkParameters } from "../activations/options.ts";
import { describe } from "../expression/describe.ts";
import type { FloatArray, Operand, Operands, Precision } from "../targets/target.ts";
import { broadcast, readLayout } from "./broadcast.ts";
import { asFloats, emptyLike, isAlike } from "./floats.ts";

/**
 * A value for each parameter that is not to have its default, and for every further input. A vector has an array of its numbers, one
 * number for all, or a float array with as many for each entry as its own array would have, one entry after the other.
 */
export type Values<Name extends string, Input extends string, VectorName extends string = never> = {
  readonly [N in Name]?: number | FloatArray | undefined;
} & { readonly [V in VectorName]?: number | FloatArray | readonly number[] | undefined } & {
  readonly [I in Input]: number | FloatArray;
};

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
   * Of `backward`: the parameters and further inputs whose gradients are wanted, such as [] where none is trained. Default: all. Those
   * in all entries of a vector are one array, unless values were given to entries.
   */
  readonly gradients?: readonly string[] | undefined;
  /** Of a random function alone: whether its noise is drawn; default false, which computes the expectation. */
  readonly training?: boolean | undefined;
  /** Of a random function alone: an integer, default 0. The same seed draws the same noise, in `backward` too. */
  readonly seed?: number | undefined;
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

/** What a call's arguments are checked by. */
type Declared = Pick<Definition, "parameters" | "inputs">;

/** @throws TypeError or RangeError, on one line: which function, which argument, what was given, what is allowed. */
export function readCall(
  owner: string,
  definition: Declared,
  givenX: unknown,
  parameters: unknown,
  options: unknown,
): Call {
  const x = readNumbers(owner, "x", givenX);
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

/** An argument that must be like x: a number, or an array of its type and length. */
export function readLike<X extends number | FloatArray>(
  owner: string,
  name: string,
  x: X,
  value: unknown,
): X {
  const read = typeof value === "number" ? value : asFloats(value);
  const fits =
    typeof x === "number" || typeof read === "number"
      ? typeof x === typeof read
      : read !== undefined && isAlike(x, read);
  if (fits) return read as X;
  const like = typeof x === "number" ? "a number" : describe(x);
  throw new TypeError(`${owner}: ${name} must be, like x, ${like}, got ${describe(value)}`);
}

/** Where results like x go: the argument `out`, a new array if it is left out. */
export const readOut = (owner: string, x: FloatArray, out: unknown): FloatArray =>
  out === undefined ? emptyLike(x) : readLike(owner, "out", x, out);

function readValues(
  owner: string,
  { parameters, inputs }: Declared,
  given: unknown,
): Record<string, number | FloatArray> {
  const values = checkParameters(owner, given === undefined ? {} : given, [
    ...Object.keys(parameters),
    ...inputs,
  ]);
  const read: Record<string, number | FloatArray> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = readNumbers(owner, name, values[name] === undefined ? parameter.default : values[name]);
    for (const number of typeof value === "number" ? [value] : value) {
      if (!contains(parameter.domain, number))
        throw new RangeError(`${owner}: ${name} must be ${describeDomain(parameter.domain)}, got ${number}`);
    }
    read[name] = value;
  }
  for (const name of inputs) read[name] = readNumbers(owner, name, values[name]);
  return read;
}

function readNumbers(owner: string, name: string, value: unknown): number | FloatArray {
  const read = typeof value === "number" ? value : asFloats(value);
  if (read !== undefined) return read;
  throw new TypeError(
    `${owner}: ${name} must be a number, a Float32Array or a Float64Array, got ${describe(value)}`,
  );
}

function readOptions(owner: string, given: unknown): CallOptions {
  if (given === undefined) return {};
  const options = checkOptions<CallOptions>(owner, given as CallOptions, optionNames);
  const { precision } = options;
  if (precision !== undefined && precision !== "fast" && precision !== "precise") {
    throw new RangeError(`${owner}: precision must be "fast" or "precise", got ${describe(precision)}`);
  }
  return options;
}

const optionNames = ["shape", "axis", "precision", "gradients"] as const;

function readGradients(owner: string, { parameters, inputs }: Declared, wanted: unknown): readonly string[] {
  const names = [...Object.keys(parameters), ...inputs];
  if (wanted === undefined) return names;
  if (!Array.isArray(wanted))
    throw new TypeError(`${owner}: gradients must be an array, got ${describe(wanted)}`);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(
      `${owner}: gradients has ${describe(unknown)}; there are ${names.join(", ") || "none"}`,
    );
  }
  return names.filter((name) => wanted.includes(name));
}
