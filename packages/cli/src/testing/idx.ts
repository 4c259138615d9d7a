/** The bytes of an IDX file of unsigned bytes: dimensions and values. */
export function idx(dimensions: readonly number[], values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * dimensions.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x0800 + dimensions.length);
  for (const [index, size] of dimensions.entries()) view.setUint32(4 + 4 * index, size);
  bytes.set(values, 4 + 4 * dimensions.length);
  return bytes;
}

/** `count` images of 4 x 4 pixels, each as bright as its label, and the labels 0, 1, 0, 1 ... */
export function idxPair(count: number): { images: Uint8Array; labels: Uint8Array } {
  const labels = Array.from({ length: count }, (_, index) => index % 2);
  const pixels = labels.flatMap((label) => Array.from({ length: 16 }, (_, pixel) => 100 * label + pixel));
  return { images: idx([count, 4, 4], pixels), labels: idx([count], labels) };
}
