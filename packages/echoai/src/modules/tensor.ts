import { describe } from "../expression/describe.ts";
import { product, written } from "../functions/broadcast.ts";
import { asFloats } from "../functions/floats.ts";

/** Numbers with a shape, the last axis running fastest. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** @throws TypeError or RangeError, naming owner and argument, unless the value is a tensor whose data fills its shape. */
export function checkTensor(owner: string, name: string, value: unknown): Tensor {
  const given = (value ?? {}) as Partial<Tensor>;
  const data = asFloats(given.data);
  if (!(data instanceof Float32Array) || !Array.isArray(given.shape)) {
    const hasData = typeof value === "object" && value !== null && "data" in value;
    const got = hasData
      ? `{ data: ${describe(given.data)}, shape: ${describe(given.shape)} }`
      : describe(value);
    throw new TypeError(`${owner}: ${name} must be { data: Float32Array, shape: number[] }, got ${got}`);
  }
  const shape: readonly number[] = [...given.shape];
  if (!shape.every((axis) => Number.isInteger(axis) && axis >= 0) || product(shape) !== data.length) {
    throw new RangeError(
      `${owner}: the shape of ${name}, ${written(shape)}, must have its ${data.length} elements`,
    );
  }
  return { data, shape };
}

/** @throws RangeError unless the shapes are equal. */
export function checkShape(
  owner: string,
  name: string,
  { shape }: Tensor,
  expected: readonly number[],
): void {
  if (shape.length !== expected.length || shape.some((axis, index) => axis !== expected[index])) {
    throw new RangeError(`${owner}: ${name} must have the shape ${written(expected)}, got ${written(shape)}`);
  }
}

export const scalar = (value: number): Tensor => ({ data: Float32Array.of(value), shape: [] });

export const filled = (shape: readonly number[], value: (index: number) => number): Tensor => ({
  data: Float32Array.from({ length: product(shape) }, (_, index) => value(index)),
  shape: Object.freeze([...shape]),
});

export const copy = ({ data, shape }: Tensor): Tensor => ({ data: data.slice(), shape });
