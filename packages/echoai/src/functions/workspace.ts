import type { FloatArray } from "../targets/target.ts";
import { allocate, free } from "../targets/wasm/index.ts";

/**
 * An array like another one for what is computed on the way, that of the same number being handed out again and again. Float32Arrays are
 * in the kernels' memory, unless they are so large that it would be held for long.
 */
export function workspace(number: number, like: FloatArray, length: number): FloatArray {
  if (!(like instanceof Float32Array)) return new Float64Array(length);
  if (length > mostKept) return new Float32Array(length);
  const known = kept[number];
  if (known !== undefined && known.length >= length) return known.subarray(0, length);
  if (known !== undefined) free(known);
  const made = allocate(length);
  kept[number] = made;
  return made;
}

const kept: (Float32Array | undefined)[] = [];

/** A megabyte each. */
const mostKept = 2 ** 18;
