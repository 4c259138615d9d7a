import type { Bytes } from "../../targets/wasm/encoder.ts";
import { control, f32x4, i32, local, v128 } from "../../targets/wasm/instructions.ts";
import { support } from "../../targets/wasm/support.ts";
import { places } from "./places.ts";
import { beforeRow, bytesFrom, moveBy, plus, type Routine, routine, whileBelow } from "./routine.ts";

/** Fewer columns than one vector and a neighbour are not for this kernel. */
export const fewestColumns = 5;

/** The rows that are computed together share the rows that they read; with more there are too few registers. */
const rowCount = 2;
const vector = 16;

/**
 * The larger of x and the folded convolution around it, over rows of one plane: from the address `x` on, into `y` up to `yEnd`.
 * The plane lies from `begin` to `end`, a row in `stride` bytes; around it are zeros. Rows that are computed beyond `yEnd` go to
 * the row `spare`.
 */
export function fused(): Routine {
  const parameters = ["x", "begin", "end", "y", "yEnd", "stride", "spare"] as const;
  return routine(parameters, ({ x, begin, end, y, yEnd, stride, spare }, reserve) => {
    const inputs = reserve("i32", rowCount + 2);
    const outputs = reserve("i32", rowCount);
    const [column, last] = reserve("i32", 2) as [number, number];
    const weights = reserve("v128", 10);
    const totals = reserve("v128", rowCount);
    const [value, zero] = reserve("v128", 2) as [number, number];
    const bias = weights[9] as number;

    const placeRows = [
      [local.get(x), local.get(stride), i32.sub, local.set(column)],
      inputs.map((row) => [
        [local.get(column), local.set(row), beforeRow(row, begin, end, 4)],
        moveBy(column, local.get(stride)),
      ]),
      [local.get(y), local.set(column)],
      outputs.map((row) => [
        [local.get(column), local.get(spare), local.get(column), local.get(yEnd), i32.ltUnsigned],
        [control.select, local.set(row)],
        moveBy(column, local.get(stride)),
      ]),
    ];

    const multiplyAdd = (total: number, weight: number) =>
      support() === "relaxed"
        ? [local.get(value), local.get(weight), local.get(total), f32x4.multiplyAdd, local.set(total)]
        : [local.get(total), local.get(value), local.get(weight), f32x4.mul, f32x4.add, local.set(total)];

    /** Four columns. Where a row begins or ends, a shift brings in the zero that is beside it. */
    const step = (edge: "first" | "inner" | "last"): Bytes => {
      const load = (row: number, across: number) => {
        if (across === 0 && edge === "first")
          return [local.get(zero), plus(row, column), v128.load(4), bytesFrom(vector - 4)];
        if (across === 2 && edge === "last")
          return [plus(row, column), v128.load(4), local.get(zero), bytesFrom(4)];
        return [plus(row, column), v128.load(4 * across)];
      };
      const taps = inputs.map((row, input) =>
        [0, 1, 2].map((across) => [
          [load(row, across), local.set(value)],
          totals.map((total, output) => {
            const weight = weights[3 * (input - output) + across];
            const isNeighbour = input >= output && input - output <= 2;
            return isNeighbour ? multiplyAdd(total, weight as number) : [];
          }),
        ]),
      );
      // NaN if either is: a convolution around NaN is NaN.
      const stores = totals.map((total, output) => [
        [plus(outputs[output] as number, column), local.get(total)],
        [plus(inputs[output + 1] as number, column), v128.load(4), f32x4.pseudoMax, v128.store(0)],
      ]);
      return [totals.map((total) => [local.get(bias), local.set(total)]), taps, stores];
    };

    const oneVector = moveBy(column, i32.const(vector));
    return [
      weights.map((to, index) => [[i32.const(places.folded), v128.load32Splat(4 * index)], local.set(to)]),
      [local.get(stride), i32.const(vector), i32.sub, local.set(last)],
      whileBelow(y, local.get(yEnd), [
        placeRows,
        [i32.const(0), local.set(column), step("first"), oneVector],
        whileBelow(column, local.get(last), [step("inner"), oneVector]),
        // Overlaps the vector before it unless the columns are whole vectors.
        [local.get(last), local.set(column), step("last")],
        inputs.slice(2).map(() => [moveBy(x, local.get(stride)), moveBy(y, local.get(stride))]),
      ]),
    ];
  });
}
