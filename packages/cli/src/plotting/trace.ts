import { clip, type Piece, type Point, type Range, sideOf, thin } from "./polyline.ts";
import type { RealFunction } from "./sampling.ts";

/** Halvings of a grid interval that look for a jump or an edge: 12/600 becomes 5e-12. */
const DEPTH = 32;
/** Of the visible height: about a tenth of a pixel in a figure. */
const TOLERANCE = 1 / 4000;

/**
 * The pieces of f that lie in the visible range. Between two points of the grid it looks closer wherever f is
 * not straight, so that a kink stays sharp, a jump is a gap and not a slope, and a pole leaves the picture.
 */
export function trace(f: RealFunction, grid: readonly Point[], visible: Range): Piece[] {
  const tolerance = (visible[1] - visible[0]) * TOLERANCE;
  const pieces: Point[][] = [];

  const liftAndMoveTo = (point: Point) => {
    pieces.push(isDefined(point) ? [point] : []);
  };
  const drawTo = (point: Point) => {
    pieces.at(-1)?.push(point);
  };
  const connect = (a: Point, b: Point, depth: number): void => {
    const areDefined = isDefined(a) && isDefined(b);
    if (!isDefined(a) && !isDefined(b)) {
      liftAndMoveTo(b);
    } else if (areDefined && areBeyond(a, b, visible)) {
      drawTo(b);
    } else if (depth === 0) {
      if (areDefined && Math.abs(a[1] - b[1]) <= tolerance) drawTo(b);
      else liftAndMoveTo(b);
    } else {
      const x = a[0] + (b[0] - a[0]) / 2;
      const middle: Point = [x, f(x)];
      if (areDefined && Math.abs(middle[1] - (a[1] + b[1]) / 2) <= tolerance) {
        drawTo(b);
      } else {
        connect(a, middle, depth - 1);
        connect(middle, b, depth - 1);
      }
    }
  };

  grid.forEach((point, index) => {
    const previous = grid[index - 1];
    if (previous === undefined) liftAndMoveTo(point);
    else connect(previous, point, DEPTH);
  });
  return pieces.flatMap((piece) => clip(piece, visible)).map((piece) => thin(piece, tolerance / 2));
}

function isDefined([, y]: Point): boolean {
  return Number.isFinite(y);
}

/** Whether both lie above the visible range, or both below. */
function areBeyond(a: Point, b: Point, visible: Range): boolean {
  const side = sideOf(a[1], visible);
  return side !== 0 && side === sideOf(b[1], visible);
}
