import { evaluate } from "../../expression/index.ts";
import type { Arena } from "./arena.ts";
import type { Call } from "./call.ts";
import { type Compiled, preciseBlock } from "./compile.ts";

/**
 * Runs over whole blocks at given places of an arena, in floats: of what is read, then of what is written. Returns how many
 * elements it did: of what is compiled last all, since what float64 lanes can't do either is computed here.
 */
export function runBlocks(
  call: Call,
  compiled: Compiled,
  arena: Arena,
  places: readonly number[],
  count: number,
): number {
  const { fast, precise } = functionsOf(compiled, arena);
  const first = places[compiled.reads.length] as number;
  let at = 0;
  while (at < count) {
    const isFast = call.precision === "fast" && fast !== undefined && at % compiled.block === 0;
    const run = isFast ? fast : precise;
    if (run === undefined) return at;
    const isRestOfBlock = !isFast && call.precision === "fast" && fast !== undefined;
    const until = isRestOfBlock ? Math.ceil(at / compiled.block) * compiled.block : count;
    const pointers = places.map((place) => 4 * (place + at));
    const stop = run(...pointers, 4 * (first + until)) >>> 0;
    at = stop / 4 - first;
    if (at === until) continue;
    if (!compiled.isLast) return at;
    const end = at - (at % preciseBlock) + preciseBlock;
    for (; at < end; at++) computeOne(call, compiled, arena, places, at);
  }
  return at;
}

function computeOne(
  { outputs, uniform, operands }: Call,
  { reads }: Compiled,
  { floats }: Arena,
  places: readonly number[],
  index: number,
): void {
  // What the kernel does not read has no influence; it only needs a value.
  const values = Object.fromEntries(Object.keys(operands).map((name) => [name, 0]));
  Object.assign(values, uniform);
  reads.forEach((name, read) => {
    values[name] = floats[(places[read] as number) + index] as number;
  });
  const computed = outputs.map((output) => evaluate(output, values));
  computed.forEach((value, output) => {
    floats[(places[reads.length + output] as number) + index] = value;
  });
}

type Run = (...pointersAndEnd: readonly number[]) => number;

interface Functions {
  readonly fast: Run | undefined;
  readonly precise: Run | undefined;
}

const instances = /* @__PURE__ */ new WeakMap<Compiled, WeakMap<Arena, Functions>>();

function functionsOf(compiled: Compiled, arena: Arena): Functions {
  const byArena = instances.get(compiled) ?? new WeakMap<Arena, Functions>();
  instances.set(compiled, byArena);
  const known = byArena.get(arena);
  if (known !== undefined) return known;
  const { exports } = new WebAssembly.Instance(compiled.module, { memory: { memory: arena.memory } });
  const made = { fast: exports.fast as Run | undefined, precise: exports.precise as Run | undefined };
  byArena.set(arena, made);
  return made;
}
