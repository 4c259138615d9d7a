import type { Bytes } from "../../targets/wasm/encoder.ts";
import { control, i32, local, v128 } from "../../targets/wasm/instructions.ts";
import { beforeRow, bytesFrom, moveBy, plus, type Reserve, whileBelow } from "./routine.ts";

/** A vector of float64 in memory: two places, or one, with 0 in the other lane. Stores take an address and a vector. */
export interface Lanes {
  readonly count: 1 | 2;
  readonly loadSingle: (offset: number) => Bytes;
  readonly loadDouble: (offset: number) => Bytes;
  readonly storeSingle: Bytes;
  readonly storeDouble: Bytes;
}

const pair: Lanes = {
  count: 2,
  loadSingle: (offset) => [v128.load64Zero(offset), v128.promoteLow],
  loadDouble: v128.load,
  storeSingle: [v128.demoteZero, v128.store64Lane(0, 0)],
  storeDouble: v128.store(0),
};

const one: Lanes = {
  count: 1,
  loadSingle: (offset) => [v128.load32Zero(offset), v128.promoteLow],
  loadDouble: v128.load64Zero,
  storeSingle: [v128.demoteZero, v128.store32Lane(0, 0)],
  storeDouble: v128.store64Lane(0, 0),
};

/** Addresses that move with the places, of arrays of float32 and of float64. */
export interface Cursors {
  readonly singles: readonly number[];
  readonly doubles: readonly number[];
}

const step = ({ singles, doubles }: Cursors, lanes: Lanes, body: (lanes: Lanes) => Bytes): Bytes => [
  body(lanes),
  singles.map((cursor) => moveBy(cursor, i32.const(4 * lanes.count))),
  doubles.map((cursor) => moveBy(cursor, i32.const(8 * lanes.count))),
];

/** Visits the places of arrays in order, up to the end of the first one of float64. */
export function eachPlace(cursors: Cursors, end: number, body: (lanes: Lanes) => Bytes): Bytes {
  const first = cursors.doubles[0] as number;
  const lastPlace = [local.get(end), i32.const(8), i32.sub];
  return [
    whileBelow(first, lastPlace, step(cursors, pair, body)),
    [local.get(first), local.get(end), i32.ltUnsigned],
    [control.if, step(cursors, one, body), control.end],
  ];
}

/** The rows of one plane, from `row` on; the plane lies from `begin` to `end`, a row in `stride` bytes. Around it are zeros. */
export interface Plane {
  readonly row: number;
  readonly begin: number;
  readonly end: number;
  readonly stride: number;
}

/** The nine values at a place and around it, in the order of the taps. */
export type Neighbour = (tap: number) => Bytes;

/**
 * Visits the places of rows, each at least three wide, of a plane of float64, up to the end of the first cursor.
 */
export function eachNeighbourhood(
  reserve: Reserve,
  plane: Plane,
  cursors: Cursors,
  end: number,
  body: (lanes: Lanes, neighbour: Neighbour) => Bytes,
): Bytes {
  const [column] = reserve("i32", 1) as [number];
  const rows = reserve("i32", 3);
  const [zero] = reserve("v128", 1) as [number];
  const [first] = [...cursors.doubles, ...cursors.singles] as [number];

  const shifts = [[local.get(plane.stride), i32.sub], [], [local.get(plane.stride), i32.add]];
  const placeRows = rows.map((row, down) => [
    [local.get(plane.row), shifts[down] as Bytes, local.set(row)],
    beforeRow(row, plane.begin, plane.end, 8),
  ]);
  const vectorAt = (edge: "first" | "inner" | "last", lanes: Lanes): Bytes => {
    // Where a row begins or ends, a shift brings in the zero that is beside it.
    const neighbour = (tap: number) => {
      const at = plus(rows[Math.floor(tap / 3)] as number, column);
      const across = tap % 3;
      if (across === 0 && edge === "first") return [local.get(zero), at, lanes.loadDouble(8), bytesFrom(8)];
      if (across === 2 && edge === "last") return [at, lanes.loadDouble(8), local.get(zero), bytesFrom(8)];
      return [at, lanes.loadDouble(8 * across)];
    };
    return [
      step(cursors, lanes, (lanes) => body(lanes, neighbour)),
      moveBy(column, i32.const(8 * lanes.count)),
    ];
  };
  const before = (places: number) => [local.get(plane.stride), i32.const(8 * places), i32.sub];
  return whileBelow(first, local.get(end), [
    [placeRows, i32.const(0), local.set(column)],
    vectorAt("first", pair),
    whileBelow(column, before(2), vectorAt("inner", pair)),
    [local.get(column), before(1), i32.ltUnsigned],
    [control.if, vectorAt("last", pair), control.else, vectorAt("last", one), control.end],
    moveBy(plane.row, local.get(plane.stride)),
  ]);
}
