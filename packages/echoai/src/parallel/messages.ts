import type { Portable } from "../expression/portable.ts";
import type { Operands, Precision, Result } from "../targets/target.ts";

/** A part of a task, for a worker. */
export interface Request {
  readonly key: string;
  /** The formulas, if the worker does not have them under the key yet. */
  readonly formulas: Portable | undefined;
  readonly length: number;
  readonly part: readonly [from: number, to: number];
  readonly operands: Readonly<Record<string, Packed<Operands[string]>>>;
  /** A sum's array is the worker's own, of zeros. */
  readonly results: readonly Packed<Result>[];
  readonly precision: Precision | undefined;
}

/** The results that are sums, for their part of the elements, or what went wrong. A worker's first reply says that it is ready. */
export type Reply = "ready" | { readonly sums: readonly Float64Array[] } | { readonly error: string };

type Packed<Entry> = Omit<Entry, "values"> & { readonly values: PackedValues };

/** Values on shared memory, or a few of a message's own. */
type PackedValues =
  | ArrayLike<number>
  | {
      readonly shared: ArrayBufferLike;
      readonly isDouble: boolean;
      readonly place: readonly [number, number];
    };

/** Shared memory as itself: in Deno an array on it takes a microsecond an element to arrive. */
export const pack = <Entry extends Valued>(entry: Entry): Packed<Entry> => {
  const values = entry.values;
  if (!isShared(values)) return entry;
  const { buffer: shared, byteOffset, length } = values;
  return {
    ...entry,
    values: { shared, isDouble: values instanceof Float64Array, place: [byteOffset, length] },
  };
};

/** What was packed. */
export const unpack = <Entry extends Valued>(entry: Packed<Entry>): Entry => {
  const { values } = entry;
  if (!("shared" in values)) return entry as unknown as Entry;
  const type = values.isDouble ? Float64Array : Float32Array;
  return { ...entry, values: new type(values.shared as ArrayBuffer, ...values.place) } as unknown as Entry;
};

interface Valued {
  readonly values: ArrayLike<number>;
}

export const isShared = (values: ArrayLike<number>): values is Float32Array | Float64Array =>
  ArrayBuffer.isView(values) && values.buffer instanceof SharedArrayBuffer;
