import { describe } from "../../expression/describe.ts";
import { type Arena, createArena } from "./arena.ts";
import type { Block } from "./blocks.ts";
import { support } from "./support.ts";

/**
 * An array of zeros in the memory of Echo's kernels: they read and write it where it is, without a copy. It lives until
 * `free`; its subarrays are as fast. Where there is no WebAssembly SIMD it is an ordinary array.
 * @param length a non-negative integer
 * @throws RangeError for another length, or one that the machine has no memory for
 */
export function allocate(length: number): Float32Array<ArrayBuffer> {
  if (!Number.isInteger(length) || length < 0 || length > mostFloats) {
    throw new RangeError(
      `allocate: length must be an integer from 0 to ${mostFloats}, got ${describe(length)}`,
    );
  }
  if (support() === "none") return handOut(new Float32Array(length), undefined);
  const bytes = length * Float32Array.BYTES_PER_ELEMENT;
  for (const arena of arenas) {
    const block = arena.allocate(bytes);
    if (block !== undefined) return handOut(zeros(arena, block, length), block);
  }
  const arena = grown(bytes);
  arenas.push(arena);
  const block = arena.allocate(bytes) as Block;
  return handOut(zeros(arena, block, length), block);
}

/**
 * Gives an array of `allocate` back. It must not be used after that: its memory is handed out again.
 * @throws RangeError for any other array, and for one that was freed before
 */
export function free(array: Float32Array): void {
  if (!handedOut.has(array))
    throw new RangeError(
      `free: the array must be one that allocate returned and not freed yet, got ${describe(array)}`,
    );
  const block = handedOut.get(array);
  handedOut.delete(array);
  const arena = arenaOf(array);
  if (arena === undefined || block === undefined) return;
  arena.free(block);
  if (arena.isEmpty() && arenas.length > 1) arenas.splice(arenas.indexOf(arena), 1);
}

/** The memory that an array lies in, if it is kernel memory and the array aligned in it. */
export const arenaOf = ({ buffer }: Float32Array): Arena | undefined => byBuffer.get(buffer);

/** An arena for calls whose arrays all lie elsewhere. */
export function scratchArena(): Arena {
  scratchOnly ??= register(createArena(0));
  return scratchOnly;
}

let scratchOnly: Arena | undefined;
const arenas: Arena[] = [];
const byBuffer = /* @__PURE__ */ new WeakMap<ArrayBufferLike, Arena>();
/** Without a block where there is no kernel memory. */
const handedOut = /* @__PURE__ */ new WeakMap<Float32Array, Block | undefined>();

/** Less than 4 GiB, which addresses of 32 bits reach. */
const mostFloats = 2 ** 30 - 2 ** 17;
const leastBytes = 64 * 2 ** 20;

/** Each arena twice as large as the one before it, so that there are few: each takes a large part of the address space. */
function grown(bytes: number): Arena {
  const usual = Math.min(leastBytes * 2 ** arenas.length, 2 ** 31);
  try {
    return register(createArena(Math.max(bytes, usual)));
  } catch {
    return exactly(bytes);
  }
}

function exactly(bytes: number): Arena {
  try {
    return register(createArena(bytes));
  } catch (cause) {
    throw new RangeError(`allocate: no memory for ${bytes} bytes`, { cause });
  }
}

function register(arena: Arena): Arena {
  byBuffer.set(arena.memory.buffer, arena);
  return arena;
}

const zeros = (arena: Arena, { address }: Block, length: number): Float32Array<ArrayBuffer> =>
  new Float32Array(arena.memory.buffer, address, length).fill(0);

function handOut(array: Float32Array<ArrayBuffer>, block: Block | undefined): Float32Array<ArrayBuffer> {
  handedOut.set(array, block);
  return array;
}
