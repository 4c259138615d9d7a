import type { Arena } from "./arena.ts";
import { largest } from "./largest.ts";
import { arenaOf } from "./memory.ts";
import { total } from "./total.ts";

/** Reduces `count` neighbouring values, from one on, of an array that `allocate` gave. */
type Reduction = (values: Float32Array, from: number, count: number) => number;

const inPlace =
  (reduce: (arena: Arena, from: number, count: number) => number): Reduction =>
  (values, from, count) =>
    reduce(arenaOf(values) as Arena, values.byteOffset / 4 + from, count);

/** The sum, added in float64, and the largest; of one that is NaN they are NaN. */
export const reductions: Readonly<Record<"sum" | "max", Reduction>> = {
  sum: /* @__PURE__ */ inPlace(total),
  max: /* @__PURE__ */ inPlace(largest),
};

/** Whether an array lies in kernel memory. */
export const isInMemory = (values: ArrayLike<number>): values is Float32Array =>
  values instanceof Float32Array && arenaOf(values) !== undefined;
