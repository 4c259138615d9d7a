import type { FloatArray, Operand, Operands } from "../targets/target.ts";
import { copyOf, isAlike } from "./floats.ts";

/**
 * The operands, so that `out` can be written while they are read: one that lies on its memory is copied first, unless each
 * element is read only where it is written, as in a call in place.
 */
export function apartFrom(out: FloatArray, operands: Operands): Operands {
  const taken = Object.entries(operands).filter(
    ([, { values, repeat }]) => overlaps(values, out) && !(repeat === 1 && isSame(values as FloatArray, out)),
  );
  const copies = taken.map(([name, { values, repeat }]): [string, Operand] => [
    name,
    { values: copyOf(values as FloatArray), repeat },
  ]);
  return taken.length === 0 ? operands : { ...operands, ...Object.fromEntries(copies) };
}

/** Whether two arrays have memory in common. */
export const overlaps = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  ArrayBuffer.isView(a) &&
  ArrayBuffer.isView(b) &&
  a.buffer === b.buffer &&
  a.byteOffset < b.byteOffset + b.byteLength &&
  b.byteOffset < a.byteOffset + a.byteLength;

const isSame = (a: FloatArray, b: FloatArray): boolean => a.byteOffset === b.byteOffset && isAlike(a, b);
