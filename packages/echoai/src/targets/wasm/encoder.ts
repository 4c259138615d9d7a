/** The binary format of WebAssembly, as much of it as kernels need (WebAssembly Core Specification, chapter 5). */

/** A sequence of bytes, in parts and parts of parts: code is put together without copying it each time. */
export type Bytes = readonly (number | Bytes)[];

export const unsigned = (value: number): Bytes =>
  value < 128 ? [value] : [(value & 127) | 128, unsigned(value >>> 7)];

export function signed(value: number): Bytes {
  const low = value & 127;
  const rest = value >> 7;
  const isLast = rest === (low & 64 ? -1 : 0);
  return isLast ? [low] : [low | 128, signed(rest)];
}

export const float32 = (value: number): Bytes => [...new Uint8Array(Float32Array.of(value).buffer)];
export const float64 = (value: number): Bytes => [...new Uint8Array(Float64Array.of(value).buffer)];

export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof valueType;

/** A function: its parameters, its result, the types of its further locals in groups, and its code without the final `end`. */
export interface ModuleFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly result: ValueType;
  readonly locals: readonly (readonly [count: number, type: ValueType])[];
  readonly code: Bytes;
}

/** A module that imports its memory as `memory.memory` and exports all its functions; they have the numbers of their order. */
export function encodeModule(functions: readonly ModuleFunction[]): Uint8Array<ArrayBuffer> {
  const memory = [text("memory"), text("memory"), 0x02, 0x00, 0x01];
  const types = functions.map(({ parameters, result }) => [
    0x60,
    vector(parameters.map((type) => [valueType[type]])),
    vector([[valueType[result]]]),
  ]);
  const exported = functions.map(({ name }, index) => [text(name), 0x00, unsigned(index)]);
  const bodies = functions.map(({ locals, code }) =>
    sized([vector(locals.map(([count, type]) => [unsigned(count), valueType[type]])), code, 0x0b]),
  );
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, types),
      section(2, [memory]),
      section(
        3,
        functions.map((_, index) => unsigned(index)),
      ),
      section(7, exported),
      section(10, bodies),
    ]),
  );
}

const section = (id: number, items: readonly Bytes[]): Bytes => [id, sized(vector(items))];

const vector = (items: readonly Bytes[]): Bytes => [unsigned(items.length), items];

const sized = (bytes: Bytes): Bytes => {
  const whole = flat(bytes);
  return [unsigned(whole.length), whole];
};

const text = (name: string): Bytes => sized([...name].map((letter) => letter.charCodeAt(0)));

function flat(bytes: Bytes, into: number[] = []): readonly number[] {
  for (const part of bytes) {
    if (typeof part === "number") into.push(part);
    else flat(part, into);
  }
  return into;
}
