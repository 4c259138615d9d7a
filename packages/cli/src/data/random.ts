/** A seeded source of random numbers: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Shuffles in place. */
  shuffle<T>(values: T[]): T[];
}

/** `stream` names what the numbers are for, so that drawing more for one purpose leaves the others alone. */
export function createRandom(seed: number, stream: string): Random {
  let state = hash(`${stream}:${seed}`);
  const uniform = (): number => {
    // mulberry32 by T. Ettinger: 32 bits of state, passes gjrand.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    // Box and Muller 1958.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    shuffle: (values) => {
      for (let last = values.length - 1; last > 0; last--) {
        const other = Math.floor(uniform() * (last + 1));
        const moved = values[last] as (typeof values)[number];
        values[last] = values[other] as (typeof values)[number];
        values[other] = moved;
      }
      return values;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) as number), 0x01000193);
  return value;
}
