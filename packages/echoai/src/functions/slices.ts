import type { FloatArray, Operand, Operands, Result } from "../targets/target.ts";
import { emptyLike } from "./floats.ts";
import type { ReducedKernel } from "./reduced.ts";

/** Slices of an array along an axis: for each place of the axes before it and after it, `length` elements, `inner` apart. */
export interface Slices {
  readonly outer: number;
  readonly length: number;
  readonly inner: number;
}

/** What a kernel of slices runs on. */
export interface SlicesCall {
  /** Arrays that have the slices. */
  readonly elements: Operands;
  /** Operands with one element. */
  readonly numbers: Operands;
  /** The first output. */
  readonly out: FloatArray;
  /** The outputs after it. */
  readonly sums: readonly Result[];
  /** Whether float32 is only what is read and written. */
  readonly isPrecise: boolean;
}

/** Runs a kernel over all slices in parts: where they lie if each is in one piece, else in copies. */
export function runSlices(
  kernel: ReducedKernel,
  slices: Slices,
  { elements, numbers, out, sums, isPrecise }: SlicesCall,
): void {
  const { outer, length, inner } = slices;
  if (out.length === 0) return;
  const most = Math.min(outer * inner, Math.max(1, Math.floor(blockLength / length)));
  const isInPlace = inner === 1 && !isPrecise;
  const block = () =>
    isPrecise ? new Float64Array(most * length) : emptyLike(out.subarray(0, most * length));
  const blocks = new Map<FloatArray, FloatArray>();
  for (let first = 0; first < outer * inner; first += most) {
    const rows = Math.min(most, outer * inner - first);
    const size = rows * length;
    const part = (values: FloatArray): FloatArray => {
      if (isInPlace) return values.subarray(first * length, first * length + size);
      const whole = blocks.get(values) ?? block();
      blocks.set(values, whole);
      return whole.subarray(0, size);
    };
    const operands: Record<string, Operand> = { ...numbers };
    for (const [name, { values }] of Object.entries(elements)) {
      const own = part(values as FloatArray);
      if (!isInPlace) gather(values as FloatArray, slices, first, rows, own);
      operands[name] = { values: own, repeat: 1 };
    }
    const result = part(out);
    kernel(rows, length, operands, [{ kind: "each", values: result }, ...sums]);
    if (!isInPlace) scatter(result, slices, first, rows, out);
  }
}

/** Copies `rows` slices from the `first` on, counted along the axes before and then those after, so that each is in one piece. */
function gather(from: FloatArray, slices: Slices, first: number, rows: number, to: FloatArray): void {
  eachStep(slices, first, rows, (place, at, step) => {
    for (let index = 0; index < step; index++) to[at + index * slices.length] = from[place + index] as number;
  });
}

/** The way back. */
function scatter(from: FloatArray, slices: Slices, first: number, rows: number, to: FloatArray): void {
  eachStep(slices, first, rows, (place, at, step) => {
    for (let index = 0; index < step; index++) to[place + index] = from[at + index * slices.length] as number;
  });
}

/** Neighbouring slices side by side: `step` elements at `place`, which go to `at` and places `length` apart. */
function eachStep(
  { length, inner }: Slices,
  first: number,
  rows: number,
  visit: (place: number, at: number, step: number) => void,
): void {
  for (let row = 0; row < rows; ) {
    const before = Math.floor((first + row) / inner);
    const behind = (first + row) % inner;
    const step = Math.min(inner - behind, rows - row);
    for (let along = 0; along < length; along++)
      visit((before * length + along) * inner + behind, row * length + along, step);
    row += step;
  }
}

/** In a core's second cache, with what is computed beside it. */
const blockLength = 2 ** 15;
