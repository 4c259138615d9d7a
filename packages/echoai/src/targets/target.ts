import type { Expression } from "../expression/index.ts";

export type FloatArray = Float32Array | Float64Array;

/** The values of one variable of a call: element i has `values[floor(i / repeat) % values.length]`. */
export interface Operand {
  readonly values: ArrayLike<number>;
  readonly repeat: number;
}

/**
 * Where one output of a call goes: to each element its own place, or summed over the elements that share one, in the
 * order of an operand with the same `repeat`.
 */
export type Result =
  | { readonly kind: "each"; readonly values: FloatArray }
  | { readonly kind: "sum"; readonly values: Float64Array; readonly repeat: number };

export type Operands = Readonly<Record<string, Operand>>;

export interface RunOptions {
  /** What a target may trade for speed, if it has something to trade. Default "fast". */
  readonly precision?: Precision | undefined;
  /** The part of the elements to compute: from the first, default 0, up to and without the second, default `length`. */
  readonly part?: readonly [from: number, to: number] | undefined;
}

/** Whether float32 arithmetic will do, or each result is to be the nearest float32. */
export type Precision = "fast" | "precise";

/** Formulas made into something that runs: what a target for numbers gives. */
export interface Kernel {
  /**
   * Computes the outputs for `length` elements. An output may be one of the operands' own arrays, at the same place.
   * @param operands by the name of the variable
   * @param results in the order of the outputs
   */
  run(length: number, operands: Operands, results: readonly Result[], options?: RunOptions): void;

  /** The outputs for one element, in float64. */
  evaluate(values: Readonly<Record<string, number>>): readonly number[];
}

/** A target for numbers: `outputs` are computed together, each subexpression that they share once. */
export type NumericTarget = (outputs: readonly Expression[]) => Kernel;

/** A target for people. */
export type NotationTarget = (formula: Expression) => string;
