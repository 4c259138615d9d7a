import type { FloatArray, Kernel, Operands, Result, RunOptions } from "../targets/target.ts";
import { emptyLike } from "./floats.ts";

/** An array in which runs of values and runs of gates take turns: `rows` of both, each `run` long. */
export interface Pairs {
  readonly rows: number;
  readonly run: number;
  readonly isGateFirst: boolean;
}

/** What a kernel of values `x` and gates `gate` runs on. */
export interface PairsCall extends RunOptions {
  /** Values and gates. */
  readonly x: FloatArray;
  /** An operand with an element for each pair. */
  readonly upstream?: readonly [name: string, values: FloatArray] | undefined;
  /** Operands with one element. */
  readonly others: Operands;
  /** The first outputs: one with an element for each pair, or two, which lie as values and gates do. */
  readonly out: FloatArray;
  readonly isOutPaired: boolean;
  /** The outputs after them. */
  readonly sums: readonly Result[];
}

/** Runs a kernel over all pairs: where they lie if the runs are long, else block by block in copies. */
export function runPairs(kernel: Kernel, { rows, run, isGateFirst }: Pairs, call: PairsCall): void {
  const { x, out, isOutPaired } = call;
  const [value, gate] = isGateFirst ? [run, 0] : [0, run];
  if (run >= leastRun) {
    for (let row = 0; row < rows; row++) {
      const part = (values: FloatArray, from: number) => values.subarray(from, from + run);
      const halves = (values: FloatArray) => [value, gate].map((half) => part(values, 2 * row * run + half));
      runOn(kernel, call, row * run, run, halves(x), isOutPaired ? halves(out) : [part(out, row * run)]);
    }
    return;
  }
  const most = Math.min(rows, Math.max(1, Math.floor(blockLength / run)));
  const block = () => emptyLike(x.subarray(0, most * run));
  const blocks: Blocks = [block(), block(), block(), block()];
  for (let row = 0; row < rows; row += most) {
    const count = Math.min(most, rows - row);
    const [values, gates, ...paired] = blocks.map((whole) =>
      whole.subarray(0, count * run),
    ) as unknown as Blocks;
    const from = 2 * row * run;
    gather(x, from + value, run, values);
    gather(x, from + gate, run, gates);
    const first = row * run;
    const results = isOutPaired ? paired : [out.subarray(first, first + count * run)];
    runOn(kernel, call, first, count * run, [values, gates], results);
    if (!isOutPaired) continue;
    scatter(paired[0], out, from + value, run);
    scatter(paired[1], out, from + gate, run);
  }
}

type Blocks = readonly [FloatArray, FloatArray, FloatArray, FloatArray];

function runOn(
  kernel: Kernel,
  { upstream, others, sums, precision }: PairsCall,
  from: number,
  count: number,
  pair: readonly FloatArray[],
  results: readonly FloatArray[],
): void {
  const [x, gate] = pair as [FloatArray, FloatArray];
  const given = upstream && {
    [upstream[0]]: { values: upstream[1].subarray(from, from + count), repeat: 1 },
  };
  const operands = { ...others, ...given, x: { values: x, repeat: 1 }, gate: { values: gate, repeat: 1 } };
  const each = results.map((values): Result => ({ kind: "each", values }));
  kernel.run(count, operands, [...each, ...sums], { precision });
}

/** Every other run of an array, one after the other. */
function gather(from: FloatArray, start: number, run: number, to: FloatArray): void {
  const count = to.length;
  if (run === 1) for (let at = 0; at < count; at++) to[at] = from[start + 2 * at] as number;
  else if (run < leastCopied)
    for (let at = 0, place = start; at < count; place += run)
      for (const end = at + run; at < end; at++) to[at] = from[place++] as number;
  else
    for (let at = 0, place = start; at < count; at += run, place += 2 * run)
      to.set(from.subarray(place, place + run), at);
}

/** The way back. */
function scatter(from: FloatArray, to: FloatArray, start: number, run: number): void {
  const count = from.length;
  if (run === 1) for (let at = 0; at < count; at++) to[start + 2 * at] = from[at] as number;
  else if (run < leastCopied)
    for (let at = 0, place = start; at < count; place += run)
      for (const end = at + run; at < end; at++) to[place++] = from[at] as number;
  else
    for (let at = 0, place = start; at < count; at += run, place += 2 * run)
      to.set(from.subarray(at, at + run), place);
}

/** From here on a kernel's call for each run is worth the copies that it saves. */
const leastRun = 4096;

/** Below, one by one is faster than a view of each run. */
const leastCopied = 32;

/** Elements of a block: in a core's nearest cache, all of them. */
const blockLength = 8192;
