import { describe, expect, test } from "vitest";
import { readVectorFile } from "../testing/vectors.ts";
import { convolve } from "./convolution.ts";
import { FReLU } from "./frelu.ts";
import type { Tensor } from "./tensor.ts";

type Numbers = readonly number[];

interface Vectors {
  readonly shape: readonly number[];
  readonly x: Numbers;
  readonly dy: Numbers;
  readonly parameters: Readonly<Record<string, Numbers>>;
  readonly eval: Mode;
  readonly train: Mode & { readonly runningMean: Numbers; readonly runningVar: Numbers };
}

interface Mode {
  readonly y: Numbers;
  readonly gradients: Readonly<Record<string, Numbers>>;
}

const vectors = readVectorFile<Vectors>("frelu");
const x: Tensor = { data: Float32Array.from(vectors.x), shape: vectors.shape };
const dy: Tensor = { data: Float32Array.from(vectors.dy), shape: vectors.shape };

function layer(parameters = vectors.parameters): FReLU {
  const made = new FReLU(3);
  const shapes = Object.entries(made.stateDict()).map(([name, { shape }]) => [name, shape] as const);
  made.loadStateDict(
    Object.fromEntries(
      shapes.map(([name, shape]) => [name, { data: Float32Array.from(parameters[name] as Numbers), shape }]),
    ),
  );
  return made;
}

/** With the last two axes, the second of which has `columns`, exchanged. */
function transposed(values: Numbers, rows: number, columns: number): Numbers {
  const plane = rows * columns;
  return values.map((_, index) => {
    const place = index % plane;
    return values[index - place + (place % rows) * columns + Math.floor(place / rows)] as number;
  });
}

const [, , height, width] = vectors.shape as [number, number, number, number];
const upright = (values: Numbers) => transposed(values, height, width);
const turned = (values: Numbers) => transposed(values, 3, 3);

/** Within 2e-6 of the largest value: float32 in and out. */
function expectNear(got: Float32Array, wanted: Numbers, what: string): void {
  const allowed = 2e-6 * Math.max(...wanted.map(Math.abs));
  expect(got.length, what).toBe(wanted.length);
  wanted.forEach((value, index) => {
    const error = Math.abs((got[index] as number) - value);
    if (!(error <= allowed)) expect.fail(`${what}[${index}] = ${got[index]}, should be ${value}`);
  });
}

describe.each(["eval", "train"] as const)("FReLU in %s", (mode) => {
  const { y, gradients } = vectors[mode];

  test("gives the multiprecision values", () => {
    expectNear(layer()[mode]().forward(x).data, y, "y");
  });

  test("gives the multiprecision gradients, twice", () => {
    const made = layer()[mode]();
    made.forward(x);
    for (const { dx, dparams } of [made.backward(dy), made.backward(dy)]) {
      expectNear(dx.data, gradients.x as Numbers, "dx");
      expect(Object.keys(dparams).sort()).toEqual(["beta", "bias", "gamma", "weight"]);
      const largest = Math.max(...Object.values(gradients).flat().map(Math.abs));
      for (const [name, { data }] of Object.entries(dparams)) {
        const wanted = gradients[name] as Numbers;
        // In training the normalisation takes the bias away again: its gradient is 0 but for rounding.
        if (mode === "train" && name === "bias")
          for (const value of data) expect(Math.abs(value)).toBeLessThan(2e-6 * largest);
        else expectNear(data, wanted, name);
      }
    }
  });
});

// Rows of the vectors are too short for SIMD, columns are not.
describe.each(["eval", "train"] as const)("FReLU on columns for rows in %s", (mode) => {
  const { y, gradients } = vectors[mode];
  const shape = [...vectors.shape.slice(0, 2), width, height];
  const exchanged = (values: Numbers): Tensor => ({ data: Float32Array.from(upright(values)), shape });

  test("gives the multiprecision values and gradients", () => {
    const made = layer({ ...vectors.parameters, weight: turned(vectors.parameters.weight as Numbers) })[
      mode
    ]();
    expectNear(made.forward(exchanged(vectors.x)).data, upright(y), "y");
    const { dx, dparams } = made.backward(exchanged(vectors.dy)) as {
      dx: Tensor;
      dparams: Record<string, Tensor>;
    };
    expectNear(dx.data, upright(gradients.x as Numbers), "dx");
    expectNear(dparams.weight?.data as Float32Array, turned(gradients.weight as Numbers), "weight");
    for (const name of ["gamma", "beta"]) {
      expectNear(dparams[name]?.data as Float32Array, gradients[name] as Numbers, name);
    }
  });
});

test("training moves the running statistics, inference does not", () => {
  const made = layer();
  made.forward(x);
  const { runningMean, runningVar } = made.stateDict() as Record<string, Tensor>;
  expectNear((runningMean as Tensor).data, vectors.train.runningMean, "runningMean");
  expectNear((runningVar as Tensor).data, vectors.train.runningVar, "runningVar");
  made.eval().forward(x);
  expect(made.stateDict()).toEqual({ ...made.stateDict(), runningMean, runningVar });
});

test("in evaluation it is the larger of x and the folded convolution", () => {
  const module = new FReLU(2, { seed: 3 });
  const x = {
    data: Float32Array.from({ length: 2 * 2 * 3 * 4 }, (_, index) => Math.sin(index * 3)),
    shape: [2, 2, 3, 4],
  };
  for (let step = 0; step < 3; step++) module.forward(x);
  const { gamma, beta } = module.parameters() as Record<string, Tensor>;
  gamma?.data.set([0.5, -2]);
  beta?.data.set([0.25, -1]);
  module.eval();
  const { weight, bias } = module.folded;
  const convolved = convolve(x.data, weight.data, bias.data, { batch: 2, channels: 2, height: 3, width: 4 });
  module.forward(x).data.forEach((value, index) => {
    expect(value).toBeCloseTo(Math.max(x.data[index] as number, convolved[index] as number), 5);
  });
});

test("the state goes out as copies and comes back exactly, or stays as it was", () => {
  const made = layer();
  const saved = made.stateDict();
  expect(Object.keys(saved).sort()).toEqual(["beta", "bias", "gamma", "runningMean", "runningVar", "weight"]);
  made.forward(x);
  const moved = made.stateDict();
  expect(moved).not.toEqual(saved);
  const broken = { ...saved, runningVar: { data: new Float32Array(2), shape: [2] } };
  expect(() => made.loadStateDict(broken)).toThrow(
    "FReLU.loadStateDict: runningVar must have the shape [3], got [2]",
  );
  expect(made.stateDict()).toEqual(moved);
  made.loadStateDict(saved);
  expect(made.stateDict()).toEqual(saved);
});

test("an empty batch gives an empty result and moves no statistics", () => {
  const made = layer();
  const before = made.stateDict();
  const empty: Tensor = { data: new Float32Array(0), shape: [0, 3, 4, 4] };
  expect(made.forward(empty)).toEqual(empty);
  const { dx, dparams } = made.backward(empty);
  expect(dx).toEqual(empty);
  for (const { data } of Object.values(dparams)) expect([...data].every((value) => value === 0)).toBe(true);
  expect(made.stateDict()).toEqual(before);
});

test("a single value a channel has the variance 0, and finite gradients", () => {
  const made = layer();
  const point: Tensor = { data: Float32Array.of(1, -2, 3), shape: [1, 3, 1, 1] };
  const { beta } = made.stateDict() as Record<string, Tensor>;
  const y = made.forward(point);
  point.data.forEach((value, index) => {
    expect(y.data[index]).toBe(Math.max(value, beta?.data[index] as number));
  });
  const { dx, dparams } = made.backward(point);
  for (const { data } of [dx, ...Object.values(dparams)]) expect(data.every(Number.isFinite)).toBe(true);
});

test("backward belongs to the forward pass before it, whatever the mode and statistics are now", () => {
  const made = layer().eval();
  made.forward(x);
  made.train();
  expectNear(made.backward(dy).dx.data, vectors.eval.gradients.x as Numbers, "dx");
});

test("where x equals its condition the gradient goes to x", () => {
  const made = new FReLU(1).eval();
  const state = made.stateDict() as Record<string, Tensor>;
  const zeros = { ...state, weight: { data: new Float32Array(9), shape: [1, 1, 3, 3] } };
  made.loadStateDict(zeros);
  const shape = [1, 1, 2, 2];
  made.forward({ data: new Float32Array(4), shape });
  expect([...made.backward({ data: new Float32Array(4).fill(1), shape }).dx.data]).toEqual([1, 1, 1, 1]);
});

describe("out", () => {
  const made = layer().eval();

  test("receives the result", () => {
    const out = new Float32Array(x.data.length);
    const y = made.forward(x, out);
    expect(y.data).toBe(out);
    expect(y).toEqual(made.forward(x));
  });

  test("must be an array like x, apart from it", () => {
    const length = x.data.length;
    const both = new Float32Array(2 * length);
    const within = { data: both.subarray(0, length), shape: x.shape };
    expect(made.forward(within, both.subarray(length)).data).toHaveLength(length);
    expect(() => made.forward(within, both.subarray(1, length + 1))).toThrow(
      "FReLU: out must not share memory with x",
    );
    expect(() => made.forward(x, both)).toThrow(
      `FReLU: out must have the ${length} elements of x, got ${2 * length}`,
    );
    expect(() => made.forward(x, [] as never)).toThrow(
      "FReLU: out must be a Float32Array, got an object (Array)",
    );
  });
});

test("starts He-normal, the same for the same seed", () => {
  const weight = (seed?: number) => [
    ...(new FReLU(400, { seed: seed ?? 0 }).stateDict().weight as Tensor).data,
  ];
  expect(weight(3)).toEqual(weight(3));
  expect(weight(3)).not.toEqual(weight(4));
  const spread = Math.sqrt(weight().reduce((sum, value) => sum + value * value, 0) / 3600);
  expect(spread).toBeCloseTo(Math.sqrt(2 / 9), 1);
});

test.each([0, -1, 1.5, Number.NaN])("refuses %d channels", (channels) => {
  expect(() => new FReLU(channels)).toThrow(`FReLU: inChannels must be a positive integer, got ${channels}`);
});

test("refuses unknown options and seeds that are no integers", () => {
  expect(() => new FReLU(1, { sede: 1 } as never)).toThrow('FReLU: unknown option "sede"; there are seed');
  expect(() => new FReLU(1, { seed: Number.NaN })).toThrow("FReLU: seed must be an integer, got NaN");
});

test("refuses what does not fit", () => {
  const made = new FReLU(3);
  expect(() => made.forward({ data: new Float32Array(8), shape: [1, 2, 2, 2] })).toThrow(
    "FReLU: x must have the shape [N, 3, H, W], got [1, 2, 2, 2]",
  );
  expect(() => made.backward(dy)).toThrow("FReLU.backward: call forward first");
  made.forward(x);
  expect(() => made.backward({ data: new Float32Array(3), shape: [3] })).toThrow(
    "FReLU: dy must have the shape",
  );
});
