/** Uniform numbers in [0, 1), the same for the same seed (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers, the same for the same seed: the method of Box and Muller. */
export function normal(seed: number): () => number {
  const next = uniform(seed);
  // 1 - u is never 0.
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Standard Gumbel numbers, the same for the same seed. */
export function gumbel(seed: number): () => number {
  const next = uniform(seed);
  // The middle of each step, as an end of the interval would be infinite.
  return () => -Math.log(-Math.log(next() + 2 ** -33));
}
