import type { Operand, Result } from "../target.ts";
import type { Arena } from "./arena.ts";
import { total } from "./total.ts";

/** Copies the values of some neighbouring elements to a place in kernel memory. */
export function stage(
  floats: Float32Array,
  place: number,
  { values, repeat }: Operand,
  from: number,
  count: number,
): void {
  const size = values.length;
  if (repeat === 1 && from + count <= size) {
    floats.set(slice(values, from, from + count), place);
    return;
  }
  for (let index = 0; index < count; ) {
    const at = from + index;
    const within = Math.floor(at / repeat) % size;
    if (repeat === 1) {
      const length = Math.min(size - within, count - index);
      floats.set(slice(values, within, within + length), place + index);
      index += length;
      if (index >= size) index += again(floats, place, size, index, count);
    } else {
      const length = Math.min(repeat - (at % repeat), count - index);
      floats.fill(values[within] as number, place + index, place + index + length);
      index += length;
    }
  }
}

/** Repeats what stands at a place, which has a period, by doubling it; returns how much it wrote. */
function again(floats: Float32Array, place: number, period: number, done: number, count: number): number {
  let filled = done - (done % period);
  while (filled < count) {
    const length = Math.min(filled, count - filled);
    floats.copyWithin(place + filled, place, place + length);
    filled += length;
  }
  return count - done;
}

const slice = (values: ArrayLike<number>, from: number, to: number): ArrayLike<number> =>
  ArrayBuffer.isView(values)
    ? (values as Float32Array).subarray(from, to)
    : Array.prototype.slice.call(values, from, to);

/**
 * Adds the terms that stand at a place in kernel memory to their sums. One that float32 has no number for is computed in
 * float64, until a sum is infinite or NaN for good.
 *
 * @param termAt the term of an element, in float64
 */
export function addTerms(
  arena: Arena,
  place: number,
  { values, repeat }: Result & { readonly kind: "sum" },
  from: number,
  count: number,
  termAt: (index: number) => number,
): void {
  const size = values.length;
  const addEach = (first: number, length: number, sum: number) => {
    let sofar = values[sum] as number;
    for (let index = first; index < first + length; index++) {
      const term = arena.floats[place + index] as number;
      const isBeyond = Math.abs(term) === Number.POSITIVE_INFINITY && Number.isFinite(sofar);
      sofar += isBeyond ? termAt(from + index) : term;
    }
    values[sum] = sofar;
  };
  for (let index = 0; index < count; ) {
    const at = from + index;
    const length = size === 1 ? count : Math.min(repeat - (at % repeat), count - index);
    const sum = Math.floor(at / repeat) % size;
    const isShort = size > 1 && repeat < shortRun;
    const added = isShort ? Number.NaN : (values[sum] as number) + total(arena, place + index, length);
    if (Number.isFinite(added)) values[sum] = added;
    else addEach(index, length, sum);
    index += length;
  }
}

/** Below, a call for each run takes longer than adding its elements here. */
const shortRun = 32;
