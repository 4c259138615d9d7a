import type { Expression } from "../../expression/index.ts";
import { emit } from "./emitter.ts";
import { encodeModule } from "./encoder.ts";
import { v128 } from "./instructions.ts";
import { double, single } from "./lanes.ts";
import { type Lowered, lower } from "./lowering.ts";
import { createProgram, type Value } from "./program.ts";
import { support } from "./support.ts";
import { separate, slotIndex, specialize, type UniformValues, uniformity } from "./uniform.ts";

/** Formulas as a module with two functions of the same parameters, see `emit`: the pointers of `reads`, of the outputs, the end. */
export interface Compiled {
  readonly module: WebAssembly.Module;
  readonly reads: readonly string[];
  /** The formulas of the values that stand in the slots while a function runs. */
  readonly slots: readonly Expression[];
  /** The elements of a block. */
  readonly block: number;
}

/** Where the slots' values stand, as float64 and as float32. */
export const slotAddresses = { double: 0, single: 4096, most: 512 } as const;

/** Elements that the float64 function takes at a time; a block of the other is a multiple. */
export const preciseBlock = 8;

/** Every block's length divides it. */
export const blockMultiple = 96;

/**
 * Vectors side by side: as many as hide the latency of an instruction, as few as keep their values in registers. What was
 * fastest for the catalogue's functions on x86-64; the neighbours are a few per cent slower.
 */
const vectorsFor = (instructions: number): number =>
  instructions < 24 ? 4 : instructions < 40 ? 8 : instructions < 64 ? 6 : 4;

/** What is compiled for the values of a call's uniform variables: one module for each outcome of the conditions on them. */
export function compiler(
  outputs: readonly Expression[],
  varying: ReadonlySet<string>,
): (values: UniformValues) => Compiled {
  const isUniform = uniformity(varying);
  const byChoices = specialize(outputs, isUniform, (decided) => {
    const fast = lower(decided, "single", isUniform);
    const precise = lower(decided, "double", isUniform) as Lowered;
    const [f, p] = [fast ?? { outputs: [], checks: [] }, precise];
    const all = [...f.outputs, ...f.checks, ...p.outputs, ...p.checks];
    const sizes = [f.outputs, f.checks, p.outputs, p.checks].map((formulas) => formulas.length);
    return specialize(all, isUniform, (final) => compile(final, sizes, isUniform));
  });
  return (values) => byChoices(values)(values);
}

function compile(
  formulas: readonly Expression[],
  sizes: readonly number[],
  isUniform: (node: Expression) => boolean,
): Compiled {
  const { formulas: separated, slots } = separate(formulas, isUniform);
  const [outputs, checks, preciseOutputs, preciseChecks] = parts(separated, sizes);
  const isRelaxed = support() === "relaxed";
  const leaf = (name: string): Value => {
    const index = slotIndex(name);
    return index === undefined ? { kind: "load", name } : { kind: "slot", index };
  };
  const precise = createProgram(preciseOutputs, preciseChecks, double, leaf, isRelaxed);
  const fast = createProgram(outputs, checks, single, leaf, isRelaxed);
  const reads = [
    ...new Set(
      [...precise.values, ...fast.values].flatMap((value) => (value.kind === "load" ? [value.name] : [])),
    ),
  ];
  const vectors = vectorsFor(fast.values.filter(({ kind }) => kind === "instruction").length);
  const functions = [
    emit(precise, {
      name: "precise",
      reads,
      vectors: preciseBlock / 2,
      stride: 8,
      load: (offset) => [v128.load64Zero(offset), v128.promoteLow],
      store: (offset) => [v128.demoteZero, v128.store64Lane(offset, 0)],
      slot: (index) => v128.load64Splat(slotAddresses.double + 8 * index),
      rescue: undefined,
    }),
    emit(fast, {
      name: "fast",
      reads,
      vectors,
      stride: 16,
      load: v128.load,
      store: v128.store,
      slot: (index) => v128.load32Splat(slotAddresses.single + 4 * index),
      rescue: 0,
    }),
  ];
  const module = new WebAssembly.Module(encodeModule(functions.slice(0, outputs.length === 0 ? 1 : 2)));
  return { module, reads, slots, block: vectors * 4 };
}

function parts(formulas: readonly Expression[], sizes: readonly number[]) {
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return formulas.slice(from - size, from);
  }) as [Expression[], Expression[], Expression[], Expression[]];
}
