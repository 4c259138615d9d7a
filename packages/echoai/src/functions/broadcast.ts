/** The shape of x, and the axis along which parameter arrays lie, from the front; undefined: the trailing ones. */
export interface Layout {
  readonly shape: readonly number[];
  readonly axis: number | undefined;
}

/** @throws TypeError or RangeError for a shape that is not x's, or an axis that the shape lacks. */
export function readLayout(owner: string, size: number, given: unknown, axis: number | undefined): Layout {
  const shape: readonly number[] = given === undefined ? [size] : (given as readonly number[]);
  if (!Array.isArray(shape)) throw new TypeError(`${owner}: shape must be an array, got ${String(given)}`);
  if (!shape.every((length) => Number.isInteger(length) && length >= 0) || product(shape) !== size) {
    throw new RangeError(`${owner}: shape must have the ${size} elements of x, got ${written(shape)}`);
  }
  if (axis === undefined) return { shape, axis };
  const place = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || place < 0 || place >= shape.length) {
    throw new RangeError(`${owner}: axis must be an axis of ${written(shape)}, got ${axis}`);
  }
  return { shape, axis: place };
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

export const product = (shape: readonly number[]): number => shape.reduce((size, axis) => size * axis, 1);

const written = (shape: readonly number[]): string => `[${shape.join(", ")}]`;
