import { largestFloat32 } from "../expression/range.ts";
import { missing, readVectorFile } from "./vectors.ts";

/** Independent derivatives of one function for one set of parameters; see `vectors/README.md`. */
export interface SecondDerivatives {
  readonly params: Readonly<Record<string, number>>;
  /** In two variables, by their names, at each of `secondInputs`; undefined where float32 can't say what it is. */
  readonly second: readonly {
    readonly pair: readonly [string, string];
    readonly values: readonly (number | undefined)[];
  }[];
  /** In x, at each of `thirdInputs`. */
  readonly third: readonly (number | undefined)[];
}

interface Stored {
  readonly x: readonly number[];
  readonly smooth: readonly number[];
  readonly functions: Readonly<
    Record<
      string,
      readonly {
        readonly params: Readonly<Record<string, number>>;
        readonly second: Readonly<Record<string, readonly (string | null)[]>>;
        readonly third: readonly (string | null)[];
      }[]
    >
  >;
}

const { x, smooth, functions } = readVectorFile<Stored>("second-derivatives");

export const secondInputs = x;
export const thirdInputs = smooth;

/** @throws Error that says how to make them */
export function secondDerivativesOf(name: string): readonly SecondDerivatives[] {
  const cases = functions[name];
  if (cases === undefined) throw missing(name, "second-derivatives");
  return cases.map(({ params, second, third }) => ({
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Math.fround(value)])),
    second: Object.entries(second).map(([pair, values]) => ({
      pair: pair.split(",") as [string, string],
      values: values.map(number),
    })),
    third: third.map(number),
  }));
}

/**
 * Whether a derivative that float32 arithmetic gave is right: some roundings of its own, and of terms that cancel.
 *
 * @param terms how large the terms are; those of most functions are around 1
 */
export function isDerivative(got: number | undefined, wanted: number | undefined, terms = 1): boolean {
  if (wanted === undefined) return true;
  if (got === undefined || Number.isNaN(wanted)) return Number.isNaN(got);
  // Of a number that float32 has not, terms of either sign may be infinite.
  if (Math.abs(wanted) >= largestFloat32) return !(Math.abs(got) < largestFloat32);
  return Math.abs(got - wanted) <= 1e-5 * Math.abs(wanted) + 2e-6 * terms;
}

const number = (text: string | null): number | undefined => {
  if (text === null) return undefined;
  return text === "nan" ? Number.NaN : Number(text);
};
