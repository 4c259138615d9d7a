import { describe } from "../expression/describe.ts";

/** The shape of x, and the axis along which parameter arrays lie, from the front; undefined: the trailing ones. */
export interface Layout {
  readonly shape: readonly number[];
  readonly axis: number | undefined;
}

/** @throws TypeError or RangeError for a shape that is not x's, or an axis that the shape lacks. */
export function readLayout(owner: string, size: number, given: unknown, axis: unknown): Layout {
  if (given !== undefined && !Array.isArray(given))
    throw new TypeError(`${owner}: shape must be an array, got ${describe(given)}`);
  const shape: readonly number[] = given === undefined ? [size] : [...given];
  if (!shape.every((length) => Number.isInteger(length) && length >= 0) || product(shape) !== size) {
    throw new RangeError(`${owner}: shape must have the ${size} elements of x, got ${written(shape)}`);
  }
  if (axis === undefined) return { shape, axis };
  const place = typeof axis === "number" && axis < 0 ? axis + shape.length : axis;
  if (!shape.some((_, index) => index === place)) {
    throw new RangeError(`${owner}: axis must be an axis of ${written(shape)}, got ${describe(axis)}`);
  }
  return { shape, axis: place as number };
}

/**
 * How many neighbouring elements of x share one element of a parameter array: 1 when it lies along the trailing axes, the
 * product of the later axes when it lies along `axis`.
 * @throws RangeError when its length does not fit.
 */
export function broadcast(owner: string, name: string, length: number, { shape, axis }: Layout): number {
  if (length === 1) return 1;
  if (axis === undefined) {
    for (let first = shape.length - 1; first >= 0; first--) {
      if (product(shape.slice(first)) === length) return 1;
    }
    if (shape.length === 1 && length > 0 && product(shape) % length === 0) return 1;
    throw new RangeError(
      `${owner}: ${name} has ${length} elements, which do not fit the trailing axes of ${written(shape)}`,
    );
  }
  if (shape[axis] !== length) {
    throw new RangeError(
      `${owner}: ${name} has ${length} elements, but axis ${axis} of ${written(shape)} has ${shape[axis]}`,
    );
  }
  return product(shape.slice(axis + 1));
}

/** As it is written; what is no number, too. */
export const written = (shape: readonly unknown[]): string => `[${shape.map(describe).join(", ")}]`;

export const product = (shape: readonly number[]): number => shape.reduce((size, axis) => size * axis, 1);
