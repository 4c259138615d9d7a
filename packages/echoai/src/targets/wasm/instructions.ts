import { type Bytes, signed, unsigned } from "./encoder.ts";

/** Instructions by the names of the specification. */

const simd =
  (code: number) =>
  (...immediates: readonly Bytes[]): Bytes => [0xfd, unsigned(code), immediates];

/** Alignment is a hint; 0 claims none. */
const at = (offset: number): Bytes => [0, unsigned(offset)];

export const local = {
  get: (index: number): Bytes => [0x20, unsigned(index)],
  set: (index: number): Bytes => [0x21, unsigned(index)],
  tee: (index: number): Bytes => [0x22, unsigned(index)],
};

export const i32 = {
  const: (value: number): Bytes => [0x41, signed(value)],
  add: [0x6a] as Bytes,
  sub: [0x6b] as Bytes,
  ltUnsigned: [0x49] as Bytes,
  ne: [0x47] as Bytes,
};

export const control = {
  block: [0x02, 0x40] as Bytes,
  loop: [0x03, 0x40] as Bytes,
  if: [0x04, 0x40] as Bytes,
  else: [0x05] as Bytes,
  end: [0x0b] as Bytes,
  branchIf: (depth: number): Bytes => [0x0d, unsigned(depth)],
  return: [0x0f] as Bytes,
  call: (index: number): Bytes => [0x10, unsigned(index)],
  /** Of a, b, condition: a where the condition holds. */
  select: [0x1b] as Bytes,
};

export const f64 = { add: [0xa0] as Bytes, max: [0xa5] as Bytes };

export const v128 = {
  load: (offset: number) => simd(0x00)(at(offset)),
  load32Splat: (offset: number) => simd(0x09)(at(offset)),
  load64Splat: (offset: number) => simd(0x0a)(at(offset)),
  load64Zero: (offset: number) => simd(0x5d)(at(offset)),
  store: (offset: number) => simd(0x0b)(at(offset)),
  store64Lane: (offset: number, lane: number) => simd(0x5b)(at(offset), [lane]),
  const: (bytes: Bytes) => simd(0x0c)(bytes),
  and: simd(0x4e)(),
  andNot: simd(0x4f)(),
  bitselect: simd(0x52)(),
  xor: simd(0x51)(),
  i32Bitmask: simd(0xa4)(),
  i32Equal: simd(0x37)(),
  promoteLow: simd(0x5f)(),
  demoteZero: simd(0x5e)(),
  f64Lane: (lane: number) => simd(0x21)([lane]),
  load32Zero: (offset: number) => simd(0x5c)(at(offset)),
  store32Lane: (offset: number, lane: number) => simd(0x5a)(at(offset), [lane]),
  /** Sixteen of the 32 bytes of two vectors. */
  shuffle: (bytes: Bytes) => simd(0x0d)(bytes),
};

/** The instructions on the lanes of a vector, four float32 or two float64. */
export interface LaneInstructions {
  readonly sqrt: Bytes;
  readonly add: Bytes;
  readonly sub: Bytes;
  readonly mul: Bytes;
  readonly div: Bytes;
  readonly min: Bytes;
  readonly max: Bytes;
  /** b < a ? b : a and a < b ? b : a. */
  readonly pseudoMin: Bytes;
  readonly pseudoMax: Bytes;
  readonly equal: Bytes;
  readonly less: Bytes;
  readonly lessEqual: Bytes;
  /** On the bits as integers. */
  readonly addBits: Bytes;
  readonly subBits: Bytes;
  readonly shiftLeft: Bytes;
  readonly shiftRight: Bytes;
  /** a b + c and -(a b) + c, rounded once where the machine can; in the relaxed instruction set. */
  readonly multiplyAdd: Bytes;
  readonly negativeMultiplyAdd: Bytes;
  readonly laneSelect: Bytes;
}

const opcodes = (codes: Readonly<Record<keyof LaneInstructions, number>>): LaneInstructions =>
  Object.fromEntries(
    Object.entries(codes).map(([name, code]) => [name, simd(code)()]),
  ) as unknown as LaneInstructions;

export const f32x4: LaneInstructions = /* @__PURE__ */ opcodes({
  ...{ sqrt: 0xe3, add: 0xe4, sub: 0xe5, mul: 0xe6, div: 0xe7, min: 0xe8, max: 0xe9 },
  ...{ pseudoMin: 0xea, pseudoMax: 0xeb, equal: 0x41, less: 0x43, lessEqual: 0x45 },
  ...{ addBits: 0xae, subBits: 0xb1, shiftLeft: 0xab, shiftRight: 0xac },
  ...{ multiplyAdd: 0x105, negativeMultiplyAdd: 0x106, laneSelect: 0x10b },
});

export const f64x2: LaneInstructions = /* @__PURE__ */ opcodes({
  ...{ sqrt: 0xef, add: 0xf0, sub: 0xf1, mul: 0xf2, div: 0xf3, min: 0xf4, max: 0xf5 },
  ...{ pseudoMin: 0xf6, pseudoMax: 0xf7, equal: 0x47, less: 0x49, lessEqual: 0x4b },
  ...{ addBits: 0xce, subBits: 0xd1, shiftLeft: 0xcb, shiftRight: 0xcc },
  ...{ multiplyAdd: 0x107, negativeMultiplyAdd: 0x108, laneSelect: 0x10c },
});
