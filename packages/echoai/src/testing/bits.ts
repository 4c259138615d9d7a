import type { FloatArray } from "../targets/target.ts";

/** Whether all bits are the same; `toEqual` takes a second for a million elements. */
export const isSame = (a: FloatArray, b: FloatArray): boolean =>
  a.BYTES_PER_ELEMENT === b.BYTES_PER_ELEMENT && bytes(a).equals(bytes(b));

const bytes = ({ buffer, byteOffset, byteLength }: FloatArray) => Buffer.from(buffer, byteOffset, byteLength);
