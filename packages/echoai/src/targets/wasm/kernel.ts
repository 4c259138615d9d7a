import { type Expression, evaluate, fold } from "../../expression/index.ts";
import type { Kernel, NumericTarget, Operand, Operands, Precision, Result } from "../target.ts";
import { type Arena, scratch } from "./arena.ts";
import { blockMultiple, type Compiled, compiler, preciseBlock, slotAddresses } from "./compile.ts";
import { arenaOf, scratchArena } from "./memory.ts";
import { addTerms, stage } from "./staging.ts";
import type { UniformValues } from "./uniform.ts";

/** Kernels of WebAssembly SIMD; operands and results are float32. Call it only where `support()` is not "none". */
export const wasm: NumericTarget = (outputs) => {
  const compilers = new Map<string, (values: UniformValues) => Compiled>();
  const names = variableNames(outputs);
  const compilerFor = (varying: readonly string[]) => {
    const key = varying.join();
    const known = compilers.get(key) ?? compiler(outputs, new Set(varying));
    compilers.set(key, known);
    return known;
  };

  return {
    evaluate: (values) => outputs.map((output) => evaluate(output, values)),

    run(length, operands, results, { precision = "fast", part: [from, to] = [0, length] } = {}) {
      const varying: string[] = [];
      const uniform: Record<string, number> = {};
      for (const name of names) {
        const operand = operands[name];
        if (operand === undefined) throw new RangeError(`wasm target: no operand "${name}"`);
        if (operand.values.length === 1) uniform[name] = operand.values[0] as number;
        else varying.push(name);
      }
      const compiled = compilerFor(varying)(uniform);
      runCompiled({ compiled, outputs, uniform, operands, results, precision, length }, from, to);
    },
  } satisfies Kernel;
};

const variableNames = (outputs: readonly Expression[]): readonly string[] => {
  const names = new Set<string>();
  fold(outputs, (node) => {
    if (node.kind === "input" || node.kind === "parameter") names.add(node.name);
  });
  return [...names];
};

interface Call {
  readonly compiled: Compiled;
  readonly outputs: readonly Expression[];
  readonly uniform: UniformValues;
  readonly operands: Operands;
  readonly results: readonly Result[];
  readonly precision: Precision;
  readonly length: number;
}

function runCompiled(call: Call, from: number, to: number): void {
  const { compiled, uniform, operands, results, length } = call;
  const reads = compiled.reads.map((name) => operands[name] as Operand);
  const arena =
    [...reads, ...results].map(({ values }) => residence(values)).find((found) => found !== undefined) ??
    scratchArena();
  const isResident = [
    ...reads.map(
      ({ values, repeat }) => residence(values) === arena && repeat === 1 && values.length === length,
    ),
    ...results.map(({ kind, values }) => kind === "each" && residence(values) === arena),
  ];
  const arrays = [...reads, ...results].map(({ values }) => values);
  const capacity = chunkCapacity(arrays.length, reads, length);
  const chunk = isResident.every(Boolean) ? to - from : capacity;
  compiled.slots.forEach((slot, index) => {
    const value = evaluate(slot, uniform);
    arena.doubles[slotAddresses.double / 8 + index] = value;
    arena.floats[slotAddresses.single / 4 + index] = value;
  });

  /** Runs over some elements; what is not resident goes through the scratch blocks. */
  const pass = (at: number, count: number, resident: readonly boolean[]): void => {
    const places = arrays.map((values, index) =>
      resident[index] ? (values as Float32Array).byteOffset / 4 + at : scratch.begin / 4 + index * capacity,
    );
    const padded = Math.ceil(count / compiled.block) * compiled.block;
    reads.forEach((read, index) => {
      const place = places[index] as number;
      if (resident[index]) return;
      stage(arena.floats, place, read, at, count);
      arena.floats.fill(arena.floats[place + count - 1] as number, place + count, place + padded);
    });
    runBlocks(call, arena, places, padded);
    results.forEach((result, index) => {
      const place = places[reads.length + index] as number;
      if (result.kind === "sum") addTerms(arena, place, result, at, count);
      else if (!resident[reads.length + index])
        result.values.set(arena.floats.subarray(place, place + count), at);
    });
  };

  const isNone = isResident.map(() => false);
  for (let at = from; at < to; at += chunk) {
    const count = Math.min(chunk, to - at);
    const whole = isResident.includes(true) ? count - (count % compiled.block) : count;
    if (whole > 0) pass(at, whole, isResident);
    if (whole < count) pass(at + whole, count - whole, isNone);
  }
}

const residence = (values: ArrayLike<number>): Arena | undefined =>
  values instanceof Float32Array ? arenaOf(values) : undefined;

/** Elements of a scratch block: whole blocks of any kernel and, so that it need not be staged anew, of a repeated operand. */
function chunkCapacity(count: number, reads: readonly Operand[], length: number): number {
  const most = Math.min(16384, (scratch.end - scratch.begin) / 4 / count);
  const period = Math.max(
    ...reads.map(({ values, repeat }) => (values.length < length ? values.length * repeat : 1)),
  );
  return period * blockMultiple <= most
    ? most - (most % (period * blockMultiple))
    : most - (most % blockMultiple);
}

type Run = (...pointersAndEnd: readonly number[]) => number;

/** Runs over whole blocks at given places, in floats; a block that no kernel takes is computed here. */
function runBlocks(call: Call, arena: Arena, places: readonly number[], count: number): void {
  const { fast, precise } = functionsOf(call.compiled, arena);
  const { block } = call.compiled;
  const first = places[call.compiled.reads.length] as number;
  for (let at = 0; at < count; ) {
    const isFast = call.precision === "fast" && at % block === 0;
    const until = isFast || call.precision === "precise" ? count : Math.ceil(at / block) * block;
    const pointers = places.map((place) => 4 * (place + at));
    const stop = (isFast ? fast : precise)(...pointers, 4 * (first + until)) >>> 0;
    at = stop / 4 - first;
    if (at === until) continue;
    for (let index = at; index < at + preciseBlock; index++) computeOne(call, arena, places, index);
    at += preciseBlock;
  }
}

function computeOne(
  { compiled, outputs, uniform }: Call,
  arena: Arena,
  places: readonly number[],
  index: number,
): void {
  const values = { ...uniform };
  compiled.reads.forEach((name, read) => {
    values[name] = arena.floats[(places[read] as number) + index] as number;
  });
  const computed = outputs.map((output) => evaluate(output, values));
  computed.forEach((value, output) => {
    arena.floats[(places[compiled.reads.length + output] as number) + index] = value;
  });
}

const instances = /* @__PURE__ */ new WeakMap<Compiled, WeakMap<Arena, { fast: Run; precise: Run }>>();

function functionsOf(compiled: Compiled, arena: Arena): { readonly fast: Run; readonly precise: Run } {
  const byArena = instances.get(compiled) ?? new WeakMap<Arena, { fast: Run; precise: Run }>();
  instances.set(compiled, byArena);
  const known = byArena.get(arena);
  if (known !== undefined) return known;
  const { exports } = new WebAssembly.Instance(compiled.module, { memory: { memory: arena.memory } });
  const precise = exports.precise as Run;
  const made = { precise, fast: (exports.fast as Run | undefined) ?? precise };
  byArena.set(arena, made);
  return made;
}
