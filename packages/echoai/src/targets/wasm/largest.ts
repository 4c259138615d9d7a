import type { Arena } from "./arena.ts";
import { encodeModule, type ModuleFunction } from "./encoder.ts";
import { control, f32x4, f64, f64x2, i32, local, v128 } from "./instructions.ts";

type Largest = (address: number, end: number) => number;

/** The largest of `count` floats of an arena from the place `from` on, at least one; NaN if one is. */
export function largest(arena: Arena, from: number, count: number): number {
  const whole = from + count - (count % floatsPerStep);
  let found = whole > from ? largestOf(arena)(from * 4, whole * 4) : Number.NEGATIVE_INFINITY;
  for (let index = whole; index < from + count; index++)
    found = Math.max(found, arena.floats[index] as number);
  return found;
}

const functions = /* @__PURE__ */ new WeakMap<Arena, Largest>();
let module: WebAssembly.Module | undefined;

function largestOf(arena: Arena): Largest {
  const known = functions.get(arena);
  if (known !== undefined) return known;
  module ??= new WebAssembly.Module(encodeModule([largestFunction()]));
  const instance = new WebAssembly.Instance(module, { memory: { memory: arena.memory } });
  const made = instance.exports.largest as Largest;
  functions.set(arena, made);
  return made;
}

const vectors = 4;
const floatsPerStep = 4 * vectors;

/** Four vectors of floats, so that no comparison waits for the one before. */
function largestFunction(): ModuleFunction {
  const [address, end] = [0, 1];
  const found = Array.from({ length: vectors }, (_, index) => 2 + index);
  const start = found.map((each, index) => [local.get(address), v128.load(16 * index), local.set(each)]);
  const step = found.map((each, index) => [
    [local.get(each), local.get(address), v128.load(16 * index)],
    [f32x4.max, local.set(each)],
  ]);
  const advance = [local.get(address), i32.const(4 * floatsPerStep), i32.add, local.set(address)];
  const again = [advance, local.get(address), local.get(end), i32.ltUnsigned, control.branchIf(0)];
  const [first = 0, ...others] = found;
  const one = [local.get(first), others.map((each) => [local.get(each), f32x4.max]), local.set(first)];
  const highLanes = [...[8, 9, 10, 11, 12, 13, 14, 15], ...[0, 1, 2, 3, 4, 5, 6, 7]];
  const high = [local.get(first), local.get(first), v128.shuffle(highLanes), v128.promoteLow];
  const pair = [local.get(first), v128.promoteLow, high, f64x2.max, local.set(first)];
  const lanes = [0, 1].map((lane) => [local.get(first), v128.f64Lane(lane)]);
  return {
    name: "largest",
    parameters: ["i32", "i32"],
    result: "f64",
    locals: [[vectors, "v128"]],
    code: [start, control.loop, step, again, control.end, one, pair, lanes, f64.max],
  };
}
