/**
 * A WebAssembly memory that never grows, since growing detaches the arrays that were handed out: first the places that kernels
 * work in, then what is allocated.
 */
export interface Arena {
  readonly memory: WebAssembly.Memory;
  readonly floats: Float32Array<ArrayBuffer>;
  readonly doubles: Float64Array<ArrayBuffer>;
  /** First fit; undefined if nothing is free that is large enough. */
  allocate(bytes: number): number | undefined;
  free(address: number): void;
  isEmpty(): boolean;
}

const pageBytes = 65536;

/** Where the scratch blocks begin, after the slots, and where they end. */
export const scratch = { begin: 8192, end: 8192 + 256 * 1024 } as const;

export function createArena(bytes: number): Arena {
  const pages = Math.ceil((scratch.end + bytes) / pageBytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const used = new Map<number, number>();
  let gaps: readonly Gap[] = [{ address: scratch.end, bytes: pages * pageBytes - scratch.end }];

  return {
    memory,
    floats: new Float32Array(memory.buffer),
    doubles: new Float64Array(memory.buffer),
    allocate(wanted) {
      const size = Math.max(alignment, Math.ceil(wanted / alignment) * alignment);
      const gap = gaps.find(({ bytes }) => bytes >= size);
      if (gap === undefined) return undefined;
      const rest = { address: gap.address + size, bytes: gap.bytes - size };
      gaps = gaps.flatMap((other) => (other !== gap ? [other] : rest.bytes > 0 ? [rest] : []));
      used.set(gap.address, size);
      return gap.address;
    },
    free(address) {
      const bytes = used.get(address) as number;
      used.delete(address);
      gaps = merged([...gaps, { address, bytes }]);
    },
    isEmpty: () => used.size === 0,
  };
}

interface Gap {
  readonly address: number;
  readonly bytes: number;
}

/** A cache line. */
const alignment = 64;

/** In order, and neighbours as one. */
function merged(gaps: readonly Gap[]): readonly Gap[] {
  const result: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => a.address - b.address)) {
    const last = result.at(-1);
    if (last !== undefined && last.address + last.bytes === gap.address) {
      result[result.length - 1] = { address: last.address, bytes: last.bytes + gap.bytes };
    } else result.push(gap);
  }
  return result;
}
