import { UserError } from "../errors.ts";

// The IDX format of Y. LeCun's MNIST page: a big-endian magic number (0, 0, 8 for unsigned bytes, number of dimensions),
// the size of each dimension, then the values.
const imagesMagic = 0x0803;
const labelsMagic = 0x0801;

export interface IdxImages {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads an IDX file of images. `file` names it in errors. */
export function parseIdxImages(bytes: Uint8Array, file: string): IdxImages {
  const [[count, height, width], pixels] = parse(bytes, file, imagesMagic, "images");
  return { count, height, width, pixels };
}

/** Reads an IDX file of labels. `file` names it in errors. */
export function parseIdxLabels(bytes: Uint8Array, file: string): Uint8Array {
  return parse(bytes, file, labelsMagic, "labels")[1];
}

function parse(
  bytes: Uint8Array,
  file: string,
  magic: number,
  content: "images" | "labels",
): [[number, number, number], Uint8Array] {
  const dimensions = magic & 0xff;
  const header = 4 + 4 * dimensions;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < header)
    throw new UserError(`${file}: truncated, ${bytes.length} bytes hold no IDX header`);
  const found = view.getUint32(0);
  if (found !== magic) {
    throw new UserError(
      `${file}: not an IDX file of ${content}: its magic number is ${hex(found)}, must be ${hex(magic)}`,
    );
  }
  const size = (dimension: number) => (dimension < dimensions ? view.getUint32(4 + 4 * dimension) : 1);
  const sizes: [number, number, number] = [size(0), size(1), size(2)];
  const expected = header + sizes[0] * sizes[1] * sizes[2];
  if (bytes.length < expected) {
    throw new UserError(`${file}: truncated, its header promises ${expected} bytes, it has ${bytes.length}`);
  }
  if (bytes.length > expected) {
    throw new UserError(`${file}: damaged, its header promises ${expected} bytes, it has ${bytes.length}`);
  }
  return [sizes, bytes.subarray(header)];
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
