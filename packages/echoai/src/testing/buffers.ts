/** A buffer whose length can change; the project's library of types does not know them yet. */
export interface Resizable extends ArrayBuffer {
  resize(bytes: number): void;
}

export const resizable = (bytes: number): Resizable =>
  Reflect.construct(ArrayBuffer, [bytes, { maxByteLength: bytes }]);

/** An array whose memory went elsewhere. */
export function detached(length: number): Float32Array {
  const array = new Float32Array(length);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

/** A fixed part of a buffer that shrank under it. */
export function shrunk(): Float32Array {
  const buffer = resizable(64);
  const array = new Float32Array(buffer, 8, 6);
  buffer.resize(16);
  return array;
}
