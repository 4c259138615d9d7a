import type { Expression } from "../../expression/index.ts";
import type { UniformValues } from "../../expression/uniform.ts";
import type { Operands, Precision, Result } from "../target.ts";

/** What a kernel runs on. */
export interface Call {
  readonly outputs: readonly Expression[];
  /** The operands that are the same for all elements. */
  readonly uniform: UniformValues;
  readonly operands: Operands;
  readonly results: readonly Result[];
  readonly precision: Precision;
  readonly length: number;
}
