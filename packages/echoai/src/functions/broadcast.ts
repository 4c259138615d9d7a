/**
 * How many neighbouring elements of x share one element of a parameter array: 1 when it lies along the trailing axes, the
 * product of the later axes when it lies along `axis`.
 * @throws RangeError when shape, length and axis do not fit together.
 */
export function broadcast(
  owner: string,
  name: string,
  length: number,
  shape: readonly number[],
  size: number,
  axis: number | undefined,
): number {
  const written = `[${shape.join(", ")}]`;
  if (!shape.every((axis) => Number.isInteger(axis) && axis >= 0) || product(shape) !== size) {
    throw new RangeError(`${owner}: shape must have the ${size} elements of x, got ${written}`);
  }
  if (length === 1) return 1;
  if (axis === undefined) {
    for (let first = shape.length - 1; first >= 0; first--) {
      if (product(shape.slice(first)) === length) return 1;
    }
    if (shape.length === 1 && length > 0 && size % length === 0) return 1;
    throw new RangeError(
      `${owner}: ${name} has ${length} elements, which do not fit the trailing axes of ${written}`,
    );
  }
  const place = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || place < 0 || place >= shape.length) {
    throw new RangeError(`${owner}: axis must be an axis of ${written}, got ${axis}`);
  }
  if (shape[place] !== length) {
    throw new RangeError(
      `${owner}: ${name} has ${length} elements, but axis ${axis} of ${written} has ${shape[place]}`,
    );
  }
  return product(shape.slice(place + 1));
}

export const product = (shape: readonly number[]): number => shape.reduce((size, axis) => size * axis, 1);
