import { type Expression, evaluate } from "../../expression/index.ts";
import type { Operand, Precision } from "../target.ts";
import { type Arena, scratch } from "./arena.ts";
import type { Call } from "./call.ts";
import { blockMultiple, type Compiled, slotAddresses } from "./compile.ts";
import { arenaOf, scratchArena } from "./memory.ts";
import { runBlocks } from "./run.ts";
import { addTerms, stage } from "./staging.ts";

/**
 * Runs a kernel over the elements from one to another, and returns how far it came. Arrays in kernel memory are read and
 * written where they are; all others go through scratch blocks, as do terms that are summed.
 */
export function execute(call: Call, compiled: Compiled, from: number, to: number): number {
  const { operands, results, length } = call;
  const reads = compiled.reads.map((name) => operands[name] as Operand);
  const arrays = [...reads, ...results].map(({ values }) => values);
  const arena = arrays.map(residence).find((found) => found !== undefined) ?? scratchArena();
  const isResident = [
    ...reads.map(
      ({ values, repeat }) => residence(values) === arena && repeat === 1 && values.length === length,
    ),
    ...results.map(({ kind, values }) => kind === "each" && residence(values) === arena),
  ];
  const isNone = isResident.map(() => false);
  const capacity = chunkCapacity(arrays.length, reads, length);
  const chunk = isResident.every(Boolean) ? to - from : capacity;
  const precision = fillSlots(call, compiled, arena);

  const pass = (at: number, count: number, resident: readonly boolean[]): number => {
    const places = arrays.map((values, index) =>
      resident[index] ? (values as Float32Array).byteOffset / 4 + at : scratch.begin / 4 + index * capacity,
    );
    const padded = Math.ceil(count / compiled.block) * compiled.block;
    reads.forEach((read, index) => {
      if (resident[index]) return;
      const place = places[index] as number;
      stage(arena.floats, place, read, at, count);
      arena.floats.fill(arena.floats[place + count - 1] as number, place + count, place + padded);
    });
    const done = Math.min(runBlocks({ ...call, precision }, compiled, arena, places, padded), count);
    results.forEach((result, index) => {
      const place = places[reads.length + index] as number;
      if (result.kind === "sum")
        addTerms(arena, place, result, at, done, (element) => exactly(call, index, element));
      else if (!resident[reads.length + index])
        result.values.set(arena.floats.subarray(place, place + done), at);
    });
    return at + done;
  };

  let at = from;
  while (at < to) {
    const count = Math.min(chunk, to - at);
    const whole = isResident.includes(true) ? count - (count % compiled.block) : count;
    const end = at + (whole > 0 ? whole : count);
    const reached = whole > 0 ? pass(at, whole, isResident) : pass(at, count, isNone);
    at = reached;
    if (reached < end) break;
  }
  return at;
}

/** One output's value at an element, in float64. */
function exactly({ outputs, operands }: Call, output: number, element: number): number {
  const values = Object.entries(operands).map(([name, { values, repeat }]) => [
    name,
    values[Math.floor(element / repeat) % values.length] as number,
  ]);
  return evaluate(outputs[output] as Expression, Object.fromEntries(values));
}

/** Returns the precision that the slots' values allow. */
function fillSlots({ uniform, precision }: Call, { slots }: Compiled, arena: Arena): Precision {
  let isOrdinary = true;
  slots(uniform).forEach((value, index) => {
    arena.doubles[slotAddresses.double / 8 + index] = value;
    arena.floats[slotAddresses.single / 4 + index] = value;
    const magnitude = Math.abs(value);
    isOrdinary &&= value === 0 || (magnitude > 1e-37 && magnitude < 1e38);
  });
  return isOrdinary ? precision : "precise";
}

const residence = (values: ArrayLike<number>): Arena | undefined =>
  values instanceof Float32Array ? arenaOf(values) : undefined;

/** Elements of a scratch block: whole blocks of any kernel and, so that it need not be staged anew, of a repeated operand. */
function chunkCapacity(count: number, reads: readonly Operand[], length: number): number {
  const most = Math.min(16384, (scratch.end - scratch.begin) / 4 / count);
  const periods = reads.map(({ values, repeat }) => (values.length < length ? values.length * repeat : 1));
  const unit = Math.max(1, ...periods) * blockMultiple;
  return unit <= most ? most - (most % unit) : most - (most % blockMultiple);
}
