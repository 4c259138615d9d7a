/** A curve is kept as pieces: what a pen draws before it is lifted, at a jump or where f is undefined. */
export type Point = readonly [x: number, y: number];
export type Piece = readonly Point[];
export type Range = readonly [low: number, high: number];

/** Below, in or above the range. */
export function sideOf(y: number, [low, high]: Range): -1 | 0 | 1 {
  return y < low ? -1 : y > high ? 1 : 0;
}

/** What lies between the two heights, cut exactly at them. */
export function clip(piece: Piece, visible: Range): Piece[] {
  const parts: Point[][] = [];
  piece.forEach((point, index) => {
    const previous = piece[index - 1];
    const side = sideOf(point[1], visible);
    const previousSide = previous === undefined ? undefined : sideOf(previous[1], visible);
    if (previous === undefined || previousSide === undefined) {
      if (side === 0) parts.push([point]);
    } else if (side === 0) {
      if (previousSide !== 0) parts.push([cross(previous, point, visible)]);
      parts.at(-1)?.push(point);
    } else if (previousSide === 0) {
      parts.at(-1)?.push(cross(point, previous, visible));
    } else if (previousSide !== side) {
      parts.push([cross(previous, point, visible), cross(point, previous, visible)]);
    }
  });
  return parts;
}

/** Where the way from a point outside to the other one enters the visible range. */
function cross(outside: Point, other: Point, visible: Range): Point {
  const height = sideOf(outside[1], visible) < 0 ? visible[0] : visible[1];
  const share = (height - outside[1]) / (other[1] - outside[1]);
  return [outside[0] + share * (other[0] - outside[0]), height];
}

/** Drops the points that lie on the straight line of their neighbours: the same picture in a smaller file. */
export function thin(piece: Piece, tolerance: number): Piece {
  const first = piece[0];
  if (!first) return piece;
  const kept: Point[] = [first];
  let anchor = 0;
  for (let index = 2; index < piece.length; index++) {
    if (isStraight(piece, anchor, index, tolerance)) continue;
    anchor = index - 1;
    kept.push(piece[anchor] as Point);
  }
  if (piece.length > 1) kept.push(piece.at(-1) as Point);
  return kept;
}

function isStraight(piece: Piece, from: number, to: number, tolerance: number): boolean {
  const [x0, y0] = piece[from] as Point;
  const [x1, y1] = piece[to] as Point;
  const slope = (y1 - y0) / (x1 - x0);
  for (let index = from + 1; index < to; index++) {
    const [x, y] = piece[index] as Point;
    if (Math.abs(y0 + slope * (x - x0) - y) > tolerance) return false;
  }
  return true;
}
