import { nearest } from "../../expression/approximations/nearest.ts";
import { type Expression, evaluate } from "../../expression/index.ts";
import { type Range, smallestNormal } from "../../expression/range.ts";
import {
  isConstantFormula,
  lastly,
  separate,
  slotIndex,
  specialize,
  type UniformValues,
  uniformity,
} from "../../expression/uniform.ts";
import type { Precision } from "../target.ts";
import { emit, type Shape } from "./emitter.ts";
import { encodeModule } from "./encoder.ts";
import { v128 } from "./instructions.ts";
import { double, type Lanes, single } from "./lanes.ts";
import { type Lowered, lowerDouble, lowerSingle } from "./lowering.ts";
import { createProgram, type Program, type Value } from "./program.ts";
import { support } from "./support.ts";

/** Formulas as a module: functions of the pointers of `reads`, of the outputs, and the end; see `emit`. */
export interface Compiled {
  readonly module: WebAssembly.Module;
  readonly reads: readonly string[];
  /** The values that stand in the slots while a function runs. */
  readonly slots: (values: UniformValues) => readonly number[];
  /** The elements of a block. */
  readonly block: number;
  /** Whether nothing else takes what it stops at. */
  readonly isLast: boolean;
}

/**
 * What computes a call in either precision, each for what the one before stops at; undefined where it is none of float32's. Each
 * is compiled when it is first needed: a module for each outcome of the conditions on a call's uniform values.
 */
export type Compiler = Readonly<Record<Precision, readonly Stage[]>>;
export type Stage = (values: UniformValues) => Compiled | undefined;

/** Where the slots' values stand, as float64 and as float32. */
export const slotAddresses = { double: 0, single: 4096 } as const;

/** Elements that `precise` takes at a time; a block of `fast` is a multiple. */
export const preciseBlock = 8;

/** Every block's length divides it. */
export const blockMultiple = 96;

export function createCompiler(outputs: readonly Expression[], varying: ReadonlySet<string>): Compiler {
  const isGiven = uniformity((name) => varying.has(name));
  // An approximation needs up to four slots for one part; there are 512. With too many parts all variables are read as arrays.
  const isUniform = separate(outputs, isGiven).slots.length > 128 ? isConstantFormula : isGiven;
  const stage = (choose: Choice, isLast: boolean): Stage => {
    const byChoices = specialize(outputs, isUniform, (decided) =>
      choose(decided, (parts) => {
        if (parts.length === 0) return () => undefined;
        // Approximations bring in conditions of their own.
        const formulas = parts.flatMap(({ lowered }) => [...lowered.outputs, ...lowered.checks]);
        return specialize(formulas, isUniform, (final) => compile(final, parts, isUniform, isLast));
      }),
    );
    return (values) => byChoices(values)(values);
  };
  const part = (name: Part["name"], decided: readonly Expression[], isTested: boolean): Part => ({
    name,
    lowered: lowerDouble(decided, isUniform),
    isTested,
  });
  const alone =
    (partsOf: PartsOf): Choice =>
    (decided, make) =>
      make(partsOf(decided));
  const withFast =
    (partsOf: PartsOf): Choice =>
    (decided, make) =>
      bySigns(separate(decided, isUniform).slots, (ranges) => {
        const lowered = ranges && lowerSingle(decided, isUniform, ranges);
        const fast = lowered === undefined ? [] : [{ name: "fast", lowered, isTested: false } as const];
        return make([...partsOf(decided), ...fast]);
      });
  return {
    // Most data never needs float64.
    fast: [
      stage(
        withFast(() => []),
        false,
      ),
      stage(
        withFast((decided) => [part("precise", decided, false)]),
        true,
      ),
    ],
    precise: [
      stage(
        alone((decided) => [part("precise", decided, true)]),
        false,
      ),
      stage(
        alone((decided) => [part("exact", nearest(decided), false), part("precise", decided, true)]),
        true,
      ),
    ],
  };
}

/**
 * What is made for the signs that some uniform formulas have, with the ranges that follow. Where one is larger than what
 * networks use, float32 arithmetic would have to be watched at every step: there are no ranges then.
 */
function bySigns<Made>(
  formulas: readonly Expression[],
  make: (ranges: ReadonlyMap<Expression, Range> | undefined) => (values: UniformValues) => Made,
): (values: UniformValues) => Made {
  const variants = new Map<string, (values: UniformValues) => Made>();
  return lastly((values) => {
    const signs = formulas.map((formula) => {
      const value = evaluate(formula, values);
      return Math.abs(value) <= largestUsual ? Math.sign(value) : Number.NaN;
    });
    const key = signs.join();
    const rangeOf = (sign: number): Range => ({
      low: sign < 0 ? -largestUsual : sign * smallestNormal,
      high: sign > 0 ? largestUsual : sign * smallestNormal,
      nan: false,
    });
    const made =
      variants.get(key) ??
      make(
        signs.some(Number.isNaN)
          ? undefined
          : new Map(formulas.map((formula, index) => [formula, rangeOf(signs[index] as number)])),
      );
    variants.set(key, made);
    return made(values);
  });
}

const largestUsual = 4096;

type PartsOf = (decided: readonly Expression[]) => readonly Part[];
/** Has the stage for some parts made, or those for the parts that a call's values choose. */
type Choice = (decided: readonly Expression[], make: (parts: readonly Part[]) => Stage) => Stage;

/** A function to be: one that does not do a block has the one before it do it. */
interface Part {
  readonly name: "exact" | "precise" | "fast";
  readonly lowered: Lowered;
  readonly isTested: boolean;
}

/** @param formulas the outputs and checks of the parts, in their order, as they are for certain uniform values */
function compile(
  formulas: readonly Expression[],
  parts: readonly Part[],
  isUniform: (node: Expression) => boolean,
  isLast: boolean,
): Compiled {
  const { formulas: separated, slots } = separate(formulas, isUniform);
  const isRelaxed = support() === "relaxed";
  let from = 0;
  const take = (count: number) => {
    from += count;
    return separated.slice(from - count, from);
  };
  const programs = parts.map(({ name, lowered, isTested }) => {
    const outputs = take(lowered.outputs.length);
    return createProgram(outputs, take(lowered.checks.length), lanes[name], leaf, isRelaxed, isTested);
  });
  const reads = [...new Set(programs.flatMap(readNames))];
  const shapes = parts.map(({ name }, index) => ({
    ...shapeOf[name](programs[index] as Program),
    name,
    reads,
  }));
  const functions = shapes.map((shape, index) =>
    emit(programs[index] as Program, { ...shape, rescue: index > 0 ? index - 1 : undefined }),
  );
  return {
    module: new WebAssembly.Module(encodeModule(functions)),
    reads,
    slots: lastly((values) => slots.map((slot) => evaluate(slot, values))),
    block: Math.max(...shapes.map(({ vectors, stride }) => (vectors * stride) / 4)),
    isLast,
  };
}

const leaf = (name: string): Value => {
  const index = slotIndex(name);
  return index === undefined ? { kind: "load", name } : { kind: "slot", index };
};

const readNames = ({ values }: Program): readonly string[] =>
  values.flatMap((value) => (value.kind === "load" ? [value.name] : []));

const lanes: Readonly<Record<Part["name"], Lanes>> = { exact: double, precise: double, fast: single };

const shapeOf: Readonly<
  Record<Part["name"], (program: Program) => Omit<Shape, "name" | "reads" | "rescue">>
> = {
  // Without functions it is short, and often run: many slopes have ties.
  exact: ({ values }) => doubles(values.length < 256 ? preciseBlock / 2 : 1),
  precise: () => doubles(preciseBlock / 2),
  fast: (program) => ({
    vectors: vectorsFor(program.values.filter(({ kind }) => kind === "instruction").length),
    stride: 16,
    load: v128.load,
    store: v128.store,
    slot: (index) => v128.load32Splat(slotAddresses.single + 4 * index),
  }),
};

const doubles = (vectors: number): Omit<Shape, "name" | "reads" | "rescue"> => ({
  vectors,
  stride: 8,
  load: (offset) => [v128.load64Zero(offset), v128.promoteLow],
  store: (offset) => v128.store64Lane(offset, 0),
  slot: (index) => v128.load64Splat(slotAddresses.double + 8 * index),
});

/**
 * Vectors side by side: as many as hide the latency of an instruction, as few as keep their values in registers. What was
 * fastest for the catalogue's functions on x86-64; the neighbours are a few per cent slower.
 */
const vectorsFor = (instructions: number): number =>
  instructions < 24 ? 4 : instructions < 40 ? 8 : instructions < 64 ? 6 : 4;
