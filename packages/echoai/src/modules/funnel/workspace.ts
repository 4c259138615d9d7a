import { type Arena, scratch } from "../../targets/wasm/arena.ts";
import { encodeModule } from "../../targets/wasm/encoder.ts";
import { arenaOf, scratchArena } from "../../targets/wasm/memory.ts";
import { doubleRoutines } from "./double.ts";
import { fused } from "./fused.ts";
import { places } from "./places.ts";

const routines = () => ({ fused: fused(), ...doubleRoutines() });

type Kernel = (...addresses: readonly number[]) => number;
type Kernels = Readonly<Record<keyof ReturnType<typeof routines>, Kernel>>;

/** The kernel memory that a call works in: arrays that lie in it are read and written in place, others strip by strip. */
export interface Workspace {
  readonly arena: Arena;
  readonly kernels: Kernels;
  /** A sum that the last kernel left. */
  sum(index: number): number;
  /** Sets aside bytes of scratch; gives the address. */
  take(bytes: number): number;
  /** Reads up to `most` neighbouring elements at a time: gives the address where they stand. */
  reader(values: Float32Array, most: number): (from: number, count: number) => number;
  /** Writes up to `most` neighbouring elements at a time: gives the address where they are to stand before `done`. */
  writer(values: Float32Array, most: number): Writer;
}

export interface Writer {
  at(from: number): number;
  done(from: number, count: number): void;
}

/** How many rows of a strip are worked on at a time, each taking some bytes of scratch; less than 1 if not even one fits. */
export const rowsThatFit = (width: number, bytesPerRow: number): number =>
  Math.floor((scratch.end - firstFree(width) - slack) / bytesPerRow);

const firstFree = (width: number) => places.zeros + 8 * width;
/** For what is rounded up. */
const slack = 1024;

export function openWorkspace(width: number, arrays: readonly Float32Array[]): Workspace {
  const arena = arrays.map(arenaOf).find((found) => found !== undefined) ?? scratchArena();
  const kernels = kernelsOf(arena);
  let next: number = firstFree(width);
  const take = (bytes: number) => {
    const address = Math.ceil(next / 16) * 16;
    next = address + bytes;
    return address;
  };
  arena.floats.fill(0, places.zeros / 4, next / 4);

  return {
    arena,
    take,
    kernels,
    sum(index) {
      const place = places.sums / 8 + 2 * index;
      return (arena.doubles[place] as number) + (arena.doubles[place + 1] as number);
    },
    reader(values, most) {
      if (arenaOf(values) === arena) return (from) => values.byteOffset + 4 * from;
      const address = take(4 * most);
      return (from, count) => {
        arena.floats.set(values.subarray(from, from + count), address / 4);
        return address;
      };
    },
    writer(values, most) {
      if (arenaOf(values) === arena) return { at: (from) => values.byteOffset + 4 * from, done: () => {} };
      const address = take(4 * most);
      return {
        at: () => address,
        done: (from, count) => values.set(arena.floats.subarray(address / 4, address / 4 + count), from),
      };
    },
  };
}

const instances = /* @__PURE__ */ new WeakMap<Arena, Kernels>();
let module: WebAssembly.Module | undefined;

function kernelsOf(arena: Arena): Kernels {
  const known = instances.get(arena);
  if (known !== undefined) return known;
  module ??= new WebAssembly.Module(
    encodeModule(Object.entries(routines()).map(([name, made]) => ({ name, ...made }))),
  );
  const { exports } = new WebAssembly.Instance(module, { memory: { memory: arena.memory } });
  const kernels = exports as Kernels;
  instances.set(arena, kernels);
  return kernels;
}
