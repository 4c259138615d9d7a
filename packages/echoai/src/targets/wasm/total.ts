import type { Arena } from "./arena.ts";
import { encodeModule, type ModuleFunction } from "./encoder.ts";
import { control, f64, f64x2, i32, local, v128 } from "./instructions.ts";

type Total = (address: number, end: number) => number;

/** The sum, in float64, of `count` floats of an arena from the place `from` on. */
export function total(arena: Arena, from: number, count: number): number {
  const whole = from + count - (count % floatsPerStep);
  let sum = totalOf(arena)(from * 4, whole * 4);
  for (let index = whole; index < from + count; index++) sum += arena.floats[index] as number;
  return sum;
}

const totals = /* @__PURE__ */ new WeakMap<Arena, Total>();
let module: WebAssembly.Module | undefined;

function totalOf(arena: Arena): Total {
  const known = totals.get(arena);
  if (known !== undefined) return known;
  module ??= new WebAssembly.Module(encodeModule([totalFunction()]));
  const instance = new WebAssembly.Instance(module, { memory: { memory: arena.memory } });
  const made = instance.exports.total as Total;
  totals.set(arena, made);
  return made;
}

const accumulators = 4;
const floatsPerStep = 2 * accumulators;

/** Four pairs of float64, so that no addition waits for the one before. */
function totalFunction(): ModuleFunction {
  const [address, end] = [0, 1];
  const sums = Array.from({ length: accumulators }, (_, index) => 2 + index);
  const isBeforeEnd = [local.get(address), local.get(end), i32.ltUnsigned];
  const step = sums.map((sum, index) => [
    [local.get(sum), local.get(address), v128.load64Zero(8 * index)],
    [v128.promoteLow, f64x2.add, local.set(sum)],
  ]);
  const advance = [local.get(address), i32.const(4 * floatsPerStep), i32.add, local.set(address)];
  const again = [advance, isBeforeEnd, control.branchIf(0), control.end];
  const lanes = sums.flatMap((sum) => [0, 1].map((lane) => [local.get(sum), v128.f64Lane(lane)]));
  const sum = lanes.map((lane, index) => (index === 0 ? lane : [lane, f64.add]));
  return {
    name: "total",
    parameters: ["i32", "i32"],
    result: "f64",
    locals: [[accumulators, "v128"]],
    code: [isBeforeEnd, control.if, control.loop, step, again, control.end, sum],
  };
}
