/** The same uniform numbers in 0..1 for the same seed (mulberry32). @param {number} seed */
export function uniform(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Normal numbers around 0, by Box and Muller's method.
 * @param {number} length @param {{ seed: number, deviation: number }} options
 */
export function normalValues(length, { seed, deviation }) {
  const draw = uniform(seed);
  const values = new Float32Array(length);
  for (let index = 0; index < length; index++) {
    const radius = Math.sqrt(-2 * Math.log(1 - draw()));
    values[index] = deviation * radius * Math.cos(2 * Math.PI * draw());
  }
  return values;
}

/** The items in a random order (Fisher and Yates). @template Item @param {readonly Item[]} items @param {() => number} draw */
export function shuffled(items, draw) {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [/** @type {Item} */ (order[other]), /** @type {Item} */ (order[last])];
  }
  return order;
}
