import { type Block, createBlocks } from "./blocks.ts";

/**
 * A WebAssembly memory that never grows, since growing detaches the arrays that were handed out: first the places that kernels
 * work in, then what is allocated.
 */
export interface Arena {
  readonly memory: WebAssembly.Memory;
  readonly floats: Float32Array<ArrayBuffer>;
  readonly doubles: Float64Array<ArrayBuffer>;
  /** Undefined if nothing is free that is large enough. */
  allocate(bytes: number): Block | undefined;
  free(block: Block): void;
  isEmpty(): boolean;
}

const pageBytes = 65536;

/** Where the scratch blocks begin, after the slots, and where they end. */
export const scratch = { begin: 8192, end: 8192 + 256 * 1024 } as const;

export function createArena(bytes: number): Arena {
  const pages = Math.ceil((scratch.end + bytes) / pageBytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const blocks = createBlocks(scratch.end, pages * pageBytes - scratch.end);

  return {
    memory,
    floats: new Float32Array(memory.buffer),
    doubles: new Float64Array(memory.buffer),
    allocate: (wanted) => blocks.take(Math.max(alignment, Math.ceil(wanted / alignment) * alignment)),
    free: blocks.free,
    isEmpty: blocks.isAllFree,
  };
}

/** A cache line. */
const alignment = 64;
