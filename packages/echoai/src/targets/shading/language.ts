import type { Approximable } from "../../expression/approximations/approximate.ts";
import type { Operation } from "../../expression/index.ts";

// What shading languages have in common. Their own exponentials, logarithms and comparisons promise little: WGSL lets an
// implementation assume that there is no NaN and no infinity, tanh(89) may be NaN and tanh(1e-6) wrong by 1 %. So formulas
// become arithmetic, in Echo's approximations, and what depends on a number's kind is asked of its bits.

/** What is left of a formula: arithmetic, comparisons, choices, and integers in floats. */
export type ShaderOperation = Exclude<Operation, Approximable>;

/** How a language writes what a formula is made of; operands are names, numbers or calls, in brackets where they need them. */
export interface ShaderLanguage {
  readonly operations: Readonly<Record<ShaderOperation, (a: string, b: string, c: string) => string>>;
  /** Names that no variable may have. */
  readonly reserved: ReadonlySet<string>;
  /** A function of floats that gives a float; `statements` are without indentation. */
  readonly function: (name: string, parameters: readonly string[], statements: readonly string[]) => string;
  readonly declare: (name: string, value: string) => string;
  /** A truth value that is kept. */
  readonly declareCondition: (name: string, value: string) => string;
  /** Makes the infinity and the NaN that `operations` and `number` name, from bits that no compiler takes for constants. */
  readonly specials: readonly string[];
  /** Gives back a variable that is NaN. */
  readonly returnNaN: (name: string) => string;
  readonly return: (value: string) => string;
  /** Whether a float has the bits of an infinity: of the negative one, or of the positive one. */
  readonly isInfinity: (a: string, isNegative: boolean) => string;
  readonly isNumber: (a: string) => string;
  /** The first 12 bits of a float's digits. */
  readonly truncate: (a: string) => string;
}
