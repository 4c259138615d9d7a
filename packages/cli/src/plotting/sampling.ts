import type { Point, Range } from "./polyline.ts";

export type RealFunction = (x: number) => number;

const GRID_INTERVALS = 600;

/** The function on an even grid, undefined values included. */
export function sampleGrid(f: RealFunction, [from, to]: Range): Point[] {
  return Array.from({ length: GRID_INTERVALS + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / GRID_INTERVALS;
    return [x, f(x)];
  });
}

/**
 * The range that shows the curves: all of each that stays within the limit; of one that does not, the part
 * within it, or, where too little of it is there, the middle nine tenths of its values. It includes zero.
 */
export function visibleRange(curves: readonly (readonly Point[])[], limit: number): Range | undefined {
  let low = 0;
  let high = 0;
  let found = false;
  for (const curve of curves) {
    const values = curve
      .map(([, y]) => y)
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
    if (values.length === 0) continue;
    found = true;
    const within = values.filter((y) => Math.abs(y) <= limit);
    const shown = within.length >= 0.4 * values.length ? withoutPole(within) : cutEnds(values, 0.05);
    low = Math.min(low, shown[0] ?? 0);
    high = Math.max(high, shown.at(-1) ?? 0);
  }
  if (!found) return undefined;
  const margin = high > low ? 0.05 * (high - low) : 1;
  return [low - margin, high + margin];
}

/** Near a pole few values take up most of the height: without them the rest can be seen. */
function withoutPole(sorted: readonly number[]): readonly number[] {
  const most = cutEnds(sorted, 0.02);
  return heightOf(most) < 0.75 * heightOf(sorted) ? most : sorted;
}

function cutEnds(sorted: readonly number[], share: number): readonly number[] {
  const cut = Math.floor(sorted.length * share);
  return sorted.slice(cut, sorted.length - cut);
}

function heightOf(sorted: readonly number[]): number {
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
}
