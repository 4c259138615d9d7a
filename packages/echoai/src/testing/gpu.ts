import { targets } from "../../claims/functions.mjs";
import { isWithin } from "./float32.ts";

/** A point, and the value that a function should have there. */
export interface Sample {
  readonly values: Readonly<Record<string, number>>;
  readonly wanted: number;
  /** Beside the claim's: what the rounding of arguments makes of it. */
  readonly error?: number;
}

/** Inputs that break shaders: the built-in functions are wrong at most of them on one device or another. */
export const hardInputs: readonly number[] = [
  ...[0, -0, 1, 1e-6, -1e-6, 89, -89, 100, -100, 3.4028234663852886e38, -3.4028234663852886e38].map(
    Math.fround,
  ),
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** -126, 2 ** -149, -(2 ** -149)],
];

/** What a GPU is held to: the claim; NaN and infinities as they are, subnormal inputs as themselves or 0. */
export const gpuProblems = (what: string, got: readonly number[], samples: readonly Sample[]): string[] =>
  samples.flatMap(({ values, wanted, error = 0 }, at) =>
    isRightOnGpu(got[at] as number, wanted) ||
    Math.abs((got[at] as number) - wanted) <= error ||
    isRightForZero(got[at] as number, values, samples)
      ? []
      : [`${what} at ${JSON.stringify(values)}: ${got[at]}, should be ${wanted}`],
  );

/** Whether it is what the function gives at 0, where the input is subnormal. */
const isRightForZero = (got: number, values: Sample["values"], samples: readonly Sample[]): boolean =>
  Math.abs(values.x as number) < 2 ** -126 &&
  samples.some(
    (sample) =>
      Object.entries(sample.values).every(([name, value]) =>
        name === "x" ? value === 0 : value === values[name],
      ) && isRightOnGpu(got, sample.wanted),
  );

export const isRightOnGpu = (got: number, wanted: number): boolean => isWithin(targets.shader, got, wanted);
