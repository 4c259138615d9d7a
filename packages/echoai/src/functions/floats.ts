import { isDetached } from "../expression/describe.ts";
import type { FloatArray } from "../targets/target.ts";

/**
 * A Float32Array or Float64Array; one of another realm, such as a frame or a test runner's context, as one of this realm on the same
 * memory. Undefined for anything else, and for an array whose memory is gone.
 */
export function asFloats(value: unknown): FloatArray | undefined {
  if (!ArrayBuffer.isView(value) || isDetached(value)) return undefined;
  if (value instanceof Float32Array || value instanceof Float64Array) return value;
  const { length } = value as Float32Array;
  const type = foreign[Object.prototype.toString.call(value)];
  return type && new type(value.buffer as ArrayBuffer, value.byteOffset, length);
}

const foreign: Readonly<Record<string, typeof Float32Array | typeof Float64Array | undefined>> = {
  "[object Float32Array]": Float32Array,
  "[object Float64Array]": Float64Array,
};

/** Whether two float arrays have the same type and length. */
export const isAlike = (a: FloatArray, b: FloatArray): boolean =>
  a instanceof Float32Array === b instanceof Float32Array && a.length === b.length;

export const copyOf = (values: FloatArray): FloatArray =>
  values instanceof Float32Array ? new Float32Array(values) : new Float64Array(values);

export const emptyLike = (values: FloatArray): FloatArray =>
  values instanceof Float32Array ? new Float32Array(values.length) : new Float64Array(values.length);
