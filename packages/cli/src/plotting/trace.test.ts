import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Piece, Range } from "./polyline.ts";
import { type RealFunction, sampleGrid } from "./sampling.ts";
import { trace } from "./trace.ts";

const draw = (f: RealFunction, visible: Range, x: Range = [-6, 6]): Piece[] =>
  trace(f, sampleGrid(f, x), visible);

describe("trace", () => {
  test("draws a straight line as its two ends", () => {
    expect(draw((x) => 0.5 * x, [-4, 4])).toEqual([
      [
        [-6, -3],
        [6, 3],
      ],
    ]);
  });

  test("keeps a kink sharp that lies between two points of the grid", () => {
    const kink = 0.123456789;
    const [piece = [], ...others] = draw((x) => Math.max(0, x - kink), [-1, 7]);
    expect(others).toEqual([]);
    const corner = piece.find(([x]) => x > -6 && x < 6);
    expect(corner?.[0]).toBeCloseTo(kink, 2);
    expect(corner?.[1]).toBeCloseTo(0, 2);
    expect(piece.length).toBeLessThan(8);
  });

  test("leaves a gap at a jump, wherever it is", () => {
    fc.assert(
      fc.property(fc.double({ min: -5.9, max: 5.9, noNaN: true }), (jump) => {
        const pieces = draw((x) => (x < jump ? 0 : 1), [-0.1, 1.1]).filter((piece) => piece.length > 1);
        expect(pieces.length).toBe(2);
        expect(pieces[0]?.every(([, y]) => y === 0)).toBe(true);
        expect(pieces[1]?.every(([, y]) => y === 1)).toBe(true);
        // 32 halvings of the grid's 0.02 leave 5e-12.
        expect(pieces[0]?.at(-1)?.[0]).toBeCloseTo(jump, 9);
        expect(pieces[1]?.[0]?.[0]).toBeCloseTo(jump, 9);
      }),
    );
  });

  test("leaves a gap where the function is undefined, up to its edges", () => {
    const f = (x: number) => (x > -1.23 && x < 2.34 ? Number.NaN : 0.5);
    const pieces = draw(f, [0, 1]);
    expect(pieces.length).toBe(2);
    expect(pieces[0]?.at(-1)?.[0]).toBeCloseTo(-1.23, 9);
    expect(pieces[1]?.[0]?.[0]).toBeCloseTo(2.34, 9);
  });

  test("follows a pole out of the picture and never crosses it", () => {
    const pieces = draw((x) => 1 / x, [-10, 10]);
    expect(pieces.length).toBe(2);
    expect(pieces[0]?.at(-1)?.[1]).toBe(-10);
    expect(pieces[1]?.[0]?.[1]).toBe(10);
    expect(pieces[1]?.[0]?.[0]).toBeCloseTo(0.1, 2);
  });

  test("draws a steep but continuous function in one piece", () => {
    const pieces = draw((x) => Math.tanh(1e6 * (x - 0.777)), [-1.1, 1.1]);
    expect(pieces.length).toBe(1);
    const heights = pieces[0]?.map(([, y]) => y) ?? [];
    expect(heights.filter((y) => Math.abs(y) < 0.9).length).toBeGreaterThan(10);
  });

  test("stays in view, in order, on the curve", () => {
    const functions: RealFunction[] = [Math.sin, Math.exp, (x) => x ** 3, (x) => Math.tan(x), Math.cbrt];
    fc.assert(
      fc.property(
        fc.constantFrom(...functions),
        fc.double({ min: -3, max: -0.5, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (f, low, high) => {
          for (const piece of draw(f, [low, high])) {
            piece.forEach(([x, y], index) => {
              expect(x).toBeGreaterThanOrEqual(piece[index - 1]?.[0] ?? -6);
              expect(y).toBeGreaterThanOrEqual(low);
              expect(y).toBeLessThanOrEqual(high);
              // A piece is straight to 1/4000 of the visible height, at most 6, and is thinned by half of that.
              const nearby = [f(x - 1e-3), f(x), f(x + 1e-3)];
              expect(y).toBeGreaterThan(Math.min(...nearby) - 0.01);
              expect(y).toBeLessThan(Math.max(...nearby) + 0.01);
            });
          }
        },
      ),
    );
  });
});
