import { util } from "@tensorflow/tfjs-core";

/**
 * How a tensor lies in a larger one that it is broadcast to, if its elements repeat regularly: element i of the larger one is
 * its element floor(i / repeat) % size. Undefined where they do not, as for [2, 1, 3] in [2, 5, 3].
 */
export function repeatOf(shape: readonly number[], whole: readonly number[]): number | undefined {
  const aligned = alignedTo(shape, whole);
  const first = aligned.findIndex((size) => size !== 1);
  if (first === -1) return 1;
  const last = aligned.findLastIndex((size) => size !== 1);
  const isRegular = aligned.every((size, axis) => axis < first || axis > last || size === whole[axis]);
  return isRegular ? util.sizeFromShape(whole.slice(last + 1)) : undefined;
}

/** For each element of the larger tensor the place of the smaller one's that is broadcast to it. */
export function placesIn(shape: readonly number[], whole: readonly number[]): Int32Array {
  const aligned = alignedTo(shape, whole);
  let places = new Int32Array(1);
  aligned.forEach((size, axis) => {
    const count = whole[axis] as number;
    const next = new Int32Array(places.length * count);
    for (let index = 0; index < next.length; index++) {
      const before = places[Math.floor(index / count)] as number;
      next[index] = before * size + (size === 1 ? 0 : index % count);
    }
    places = next;
  });
  return places;
}

const alignedTo = (shape: readonly number[], whole: readonly number[]): readonly number[] => [
  ...whole.slice(shape.length).map(() => 1),
  ...shape,
];
