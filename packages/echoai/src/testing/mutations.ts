/** A generator of numbers below `limit`, the same for the same seed (mulberry32). */
export function randomIntegers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((((t ^ (t >>> 14)) >>> 0) * limit) / 2 ** 32) | 0;
  };
}

/** A file with something wrong: bytes changed, left out, doubled, moved, or all from somewhere on cut off. */
export function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(changed.length);
    const length = 1 + random(random(8) === 0 ? 200 : 8);
    const other = random(changed.length);
    const [head, tail] = [changed.subarray(0, at), changed.subarray(at + length)];
    const part = changed.subarray(other, other + length);
    switch (random(7)) {
      case 0:
        changed[at] = random(256);
        break;
      case 1:
        changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
        break;
      case 2:
        changed = concatenate(head, tail);
        break;
      case 3:
        changed = concatenate(head, part, changed.subarray(at));
        break;
      case 4:
        changed.copyWithin(at, other, other + length);
        break;
      case 5:
        changed.fill(random(2) === 0 ? 0xff : 0, at, at + length);
        break;
      default:
        changed = random(4) === 0 ? head.slice() : changed;
    }
    if (changed.length === 0) return changed;
  }
  return changed;
}

const concatenate = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
