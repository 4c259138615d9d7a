import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SReLU } from "./srelu.ts";
import type { Tensor } from "./tensor.ts";

const tensor = (data: readonly number[], shape: readonly number[]): Tensor => ({
  data: Float32Array.from(data),
  shape,
});

/** The three segments as the paper writes them, in float64. */
const segments = (x: number, tr: number, ar: number, tl: number, al: number): number =>
  x >= tr ? tr + ar * (x - tr) : x <= tl ? tl + al * (x - tl) : x;

describe("the start", () => {
  test("is random and ordered, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { tr, tl, ar, al } = new SReLU(20, null, { seed }).parameters() as Record<
          "tr" | "tl" | "ar" | "al",
          Tensor
        >;
        for (let index = 0; index < 20; index++) {
          expect(tl.data[index]).toBeLessThanOrEqual(tr.data[index] as number);
          for (const slope of [ar.data[index], al.data[index]]) {
            expect(slope).toBeGreaterThanOrEqual(0);
            expect(slope).toBeLessThan(1);
          }
        }
        expect(new SReLU(20, null, { seed }).stateDict()).toEqual(new SReLU(20, null, { seed }).stateDict());
      }),
      { numRuns: 20 },
    );
    expect(new SReLU(20, null, { seed: 1 }).stateDict()).not.toEqual(
      new SReLU(20, null, { seed: 2 }).stateDict(),
    );
  });

  test("can be given, for all features or for each", () => {
    const { tr, al } = new SReLU(2, {
      tr: 1,
      ar: [0.5, 0.25],
      tl: -1,
      al: Float32Array.of(0.125, 0),
    }).parameters();
    expect([...(tr as Tensor).data, ...(al as Tensor).data]).toEqual([1, 1, 0.125, 0]);
  });
});

describe.each([
  ["per feature", [3], [2, 3]],
  ["per channel", [3, 1, 1], [2, 3, 2, 2]],
  ["per element", [3, 2, 2], [2, 3, 2, 2]],
  ["shared", [1], [4, 2]],
])("%s", (_, features, shape) => {
  const count = features.reduce((a, b) => a * b, 1);
  const size = shape.reduce((a, b) => a * b, 1);
  const start = (base: number) => Array.from({ length: count }, (_, index) => base + index / 8);
  const given = { tr: start(1), ar: start(0.25), tl: start(-2), al: start(0.5) };
  const x = tensor(
    Array.from({ length: size }, (_, index) => ((index * 7) % 13) - 6),
    shape,
  );
  /** Which set of parameters an element of x has. */
  const place = (index: number) => {
    const inner = features.length > 1 && features.at(-1) === 1 ? 4 : 1;
    return Math.floor(index / inner) % count;
  };

  test("forward", () => {
    const y = new SReLU(features, given).forward(x);
    expect(y.shape).toEqual(shape);
    y.data.forEach((value, index) => {
      const [tr, ar, tl, al] = [given.tr, given.ar, given.tl, given.al].map(
        (values) => values[place(index)] as number,
      );
      expect(value).toBeCloseTo(
        segments(x.data[index] as number, tr as number, ar as number, tl as number, al as number),
        5,
      );
    });
  });

  test("backward, against the paper's derivatives", () => {
    const layer = new SReLU(features, given);
    layer.forward(x);
    const { dx, dparams } = layer.backward(tensor(Array(size).fill(2), shape));
    const wanted = {
      tr: new Float64Array(count),
      ar: new Float64Array(count),
      tl: new Float64Array(count),
      al: new Float64Array(count),
    };
    x.data.forEach((value, index) => {
      const k = place(index);
      const [tr, ar, tl, al] = [given.tr[k], given.ar[k], given.tl[k], given.al[k]] as [
        number,
        number,
        number,
        number,
      ];
      const slope = value >= tr ? ar : value <= tl ? al : 1;
      expect(dx.data[index]).toBeCloseTo(2 * slope, 5);
      if (value >= tr) {
        wanted.tr[k] = (wanted.tr[k] as number) + 2 * (1 - ar);
        wanted.ar[k] = (wanted.ar[k] as number) + 2 * (value - tr);
      } else if (value <= tl) {
        wanted.tl[k] = (wanted.tl[k] as number) + 2 * (1 - al);
        wanted.al[k] = (wanted.al[k] as number) + 2 * (value - tl);
      }
    });
    for (const [name, sums] of Object.entries(wanted)) {
      expect(dparams[name]?.shape).toEqual(features);
      sums.forEach((sum, index) => {
        expect(dparams[name]?.data[index]).toBeCloseTo(sum, 4);
      });
    }
  });
});

test("where tl > tr the right segment is asked first", () => {
  const layer = new SReLU(1, { tr: -1, ar: 0.5, tl: 1, al: 0.25 });
  expect([...layer.forward(tensor([0], [1, 1])).data]).toEqual([-0.5]);
});

describe("calibrate", () => {
  test("sets each tr to the quantile of the data that it sees", () => {
    const layer = new SReLU(2, { tr: 9, ar: 1, tl: -9, al: 1 });
    layer.calibrate(tensor([1, 10, 2, 20, 3, 30, 4, 40, 5, 50], [5, 2]), 0.75);
    expect([...(layer.parameters().tr as Tensor).data]).toEqual([4, 40]);
  });

  test("per channel, between two values by interpolation", () => {
    const layer = new SReLU([2, 1, 1], { tr: 9, ar: 1, tl: -9, al: 1 });
    layer.calibrate(tensor([0, 1, 2, 3, 10, 11, 12, 13], [1, 2, 2, 2]), 0.5);
    expect([...(layer.parameters().tr as Tensor).data]).toEqual([1.5, 11.5]);
  });

  test("splits any data as the quantile says", () => {
    const values = fc.float({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (column, quantile) => {
          const layer = new SReLU(2, { tr: 9, ar: 1, tl: -9, al: 1 });
          const other = column.map((value) => -value);
          const rows = column.flatMap((value, row) => [value, other[row] as number]);
          layer.calibrate(tensor(rows, [column.length, 2]), quantile);
          const { tr } = layer.parameters() as { tr: Tensor };
          [column, other].forEach((group, feature) => {
            const threshold = tr.data[feature] as number;
            const below = group.filter((value) => value < threshold).length;
            const upTo = group.filter((value) => value <= threshold).length;
            const place = quantile * (group.length - 1);
            // Between the two neighbours of that place, as their rank tells.
            expect(below).toBeLessThanOrEqual(Math.ceil(place));
            expect(upTo).toBeGreaterThanOrEqual(Math.floor(place));
            expect(threshold).toBeGreaterThanOrEqual(Math.min(...group));
            expect(threshold).toBeLessThanOrEqual(Math.max(...group));
          });
        },
      ),
    );
  });

  test("moves no threshold for data that does not do", () => {
    const layer = new SReLU(2);
    const before = layer.stateDict();
    for (const strange of [Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => layer.calibrate(tensor([1, 2, 3, strange], [2, 2]))).toThrow(
        `SReLU.calibrate: data must be finite numbers, got ${strange}`,
      );
    }
    expect(() => layer.calibrate(tensor([1, 2, 3], [1, 3]))).toThrow(
      "SReLU.calibrate: parameters of shape [2] can't be broadcast to [1, 3]",
    );
    expect(layer.calibrate(tensor([], [0, 2])).stateDict()).toEqual(before);
  });

  test("refuses a quantile outside 0 to 1", () => {
    expect(() => new SReLU(1).calibrate(tensor([1], [1, 1]), 2)).toThrow(
      "SReLU.calibrate: quantile must be between 0 and 1, got 2",
    );
  });
});

test.each<[string, () => unknown, string]>([
  ["no features", () => new SReLU([0]), "SReLU: inFeatures must be positive integers, got [0]"],
  [
    "another length",
    () => new SReLU(3, { tr: [1, 2], ar: 1, tl: 0, al: 1 }),
    "SReLU: tr must be a number or 3 numbers, got 2",
  ],
  [
    "a missing one",
    () => new SReLU(3, { tr: 1, ar: 1, tl: 0 } as never),
    "SReLU: al must be a number or 3 numbers, got undefined",
  ],
  [
    "an unknown one",
    () => new SReLU(3, { tr: 1, ar: 1, tl: 0, al: 1, t: 2 } as never),
    'SReLU: unknown option "t"',
  ],
  [
    "a seed that is no integer",
    () => new SReLU(3, null, { seed: 0.5 }),
    "SReLU: seed must be an integer, got 0.5",
  ],
  [
    "an unknown option",
    () => new SReLU(3, null, { sede: 1 } as never),
    'SReLU: unknown option "sede"; there are seed',
  ],
  [
    "a shape that is none",
    () => new SReLU("3" as never),
    'SReLU: inFeatures must be positive integers, got the string "3"',
  ],
  [
    "a start that is not finite",
    () => new SReLU(1, { tr: Number.NaN, ar: 1, tl: 0, al: 1 }),
    "srelu: tr must be a finite number, got NaN",
  ],
  [
    "an input of another shape",
    () => new SReLU(3).forward(tensor([1, 2], [1, 2])),
    "SReLU: parameters of shape [3] can't be broadcast to [1, 2]",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
