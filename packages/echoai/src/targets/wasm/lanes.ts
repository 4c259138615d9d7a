import type { Bytes } from "./encoder.ts";
import { float32, float64 } from "./encoder.ts";
import { f32x4, f64x2, type LaneInstructions, v128 } from "./instructions.ts";

/** A vector's layout and what the bits of its floats mean. */
export interface Lanes {
  readonly instructions: LaneInstructions;
  /** The bytes of a vector that has the number in each lane. */
  readonly splat: (value: number) => Bytes;
  readonly splatBits: (value: bigint) => Bytes;
  readonly fractionBits: number;
  /** Adding it rounds to an integer, whose bits are then the lowest ones of the sum. */
  readonly magic: number;
  /** The bits of sqrt(1/2). */
  readonly rootHalf: bigint;
  readonly signBit: bigint;
  /** Makes float32 of them. */
  readonly narrow: Bytes | undefined;
}

export const single: Lanes = {
  instructions: f32x4,
  splat: (value) => repeat(float32(value), 4),
  splatBits: (value) =>
    repeat([...new Uint8Array(Int32Array.of(Number(BigInt.asIntN(32, value))).buffer)], 4),
  fractionBits: 23,
  magic: 1.5 * 2 ** 23,
  rootHalf: 0x3f3504f3n,
  signBit: 1n << 31n,
  narrow: undefined,
};

export const double: Lanes = {
  instructions: f64x2,
  splat: (value) => repeat(float64(value), 2),
  splatBits: (value) => repeat([...new Uint8Array(BigInt64Array.of(BigInt.asIntN(64, value)).buffer)], 2),
  fractionBits: 52,
  magic: 1.5 * 2 ** 52,
  rootHalf: 0x3fe6a09e667f3bcdn,
  signBit: 1n << 63n,
  narrow: v128.demoteZero,
};

const repeat = (bytes: Bytes, times: number): Bytes => Array.from({ length: times }, () => bytes);
