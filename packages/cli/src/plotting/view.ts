import type { Piece, Range } from "./polyline.ts";
import { type RealFunction, sampleGrid, visibleRange } from "./sampling.ts";
import { trace } from "./trace.ts";

/** A function to draw, and what to call it. */
export interface Curve {
  readonly label: string;
  readonly value: RealFunction;
  readonly derivative: RealFunction;
}

/** What one pair of axes shows: the pieces of each curve, and the heights they are seen between. */
export interface View {
  readonly label: string;
  readonly y: Range;
  readonly curves: readonly (readonly Piece[])[];
}

/** A derivative beyond it is off the picture: the slopes of activation functions are about one. */
const SLOPE_LIMIT = 2.5;

export function viewValues(curves: readonly Curve[], x: Range): View {
  const limit = 2 * Math.max(Math.abs(x[0]), Math.abs(x[1]));
  const values = curves.map(({ value }) => value);
  return view("f(x)", values, x, limit);
}

export function viewDerivatives(curves: readonly Curve[], x: Range): View {
  const derivatives = curves.map(({ derivative }) => derivative);
  return view("f′(x)", derivatives, x, SLOPE_LIMIT);
}

function view(label: string, functions: readonly RealFunction[], x: Range, limit: number): View {
  const sampled = functions.map((f) => ({ f, grid: sampleGrid(f, x) }));
  const grids = sampled.map(({ grid }) => grid);
  const y = visibleRange(grids, limit) ?? [-1, 1];
  return { label, y, curves: sampled.map(({ f, grid }) => trace(f, grid, y)) };
}
