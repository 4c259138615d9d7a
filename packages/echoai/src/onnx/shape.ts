import { describe } from "../expression/describe.ts";

/** The lengths of a tensor's axes; one with a name, such as the batch's "N", has any length. */
export type SymbolicShape = readonly (number | string)[];

/** @throws TypeError or RangeError unless the value is an array of positive integers and names */
export function checkSymbolicShape(owner: string, shape: unknown): SymbolicShape {
  if (!Array.isArray(shape))
    throw new TypeError(`${owner}: shape must be an array such as ["N", 16], got ${describe(shape)}`);
  const strange = shape.find((axis) => !(isLength(axis) || isName(axis)));
  if (strange !== undefined || shape.includes(undefined))
    throw new RangeError(
      `${owner}: shape must have positive integers and names such as "N", got ${describe(strange)}`,
    );
  return shape;
}

const isLength = (axis: unknown): boolean =>
  typeof axis === "number" && Number.isSafeInteger(axis) && axis > 0;

const isName = (axis: unknown): boolean => typeof axis === "string" && /^[A-Za-z_]\w*$/.test(axis);

/** @throws RangeError unless a tensor of this shape broadcasts to x without making it larger, as NumPy has it */
export function checkBroadcast(
  owner: string,
  name: string,
  given: readonly number[],
  shape: SymbolicShape,
): void {
  const aligned = shape.slice(shape.length - given.length);
  const fits =
    given.length <= shape.length && given.every((length, axis) => length === 1 || length === aligned[axis]);
  if (!fits)
    throw new RangeError(
      `${owner}: ${name} of shape ${writtenShape(given)} can't be broadcast to ${writtenShape(shape)}`,
    );
}

export const writtenShape = (shape: SymbolicShape): string => `[${shape.join(", ")}]`;
