/** The distance of two numbers in units in the last place: how many float64 numbers lie between, plus one. */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY;
  const distance = ordinal(a) - ordinal(b);
  return Number(distance < 0n ? -distance : distance);
}

/** Position of a number among all float64 numbers; both zeros have 0. */
function ordinal(value: number): bigint {
  const bits = new BigInt64Array(Float64Array.of(value).buffer)[0] as bigint;
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

/** The distance of float32 numbers of this size from one another. */
export function float32Spacing(value: number): number {
  const exponent = Math.floor(Math.log2(Math.max(Math.abs(value), 2 ** -126)));
  return 2 ** (Math.min(exponent, 127) - 23);
}

/**
 * Whether a float32 is as near to a value as the SIMD engine states: 16 units in the last place, which it keeps at all
 * parameters, or 3e-7 absolute, for slopes near a root.
 */
export function isNearFloat32(got: number, wanted: number): boolean {
  const rounded = Math.fround(wanted);
  if (Object.is(got, rounded)) return true;
  const error = Math.abs(got - wanted);
  return error <= 16 * float32Spacing(wanted) || error <= 3e-7;
}

/** Numbers that break careless code: signed zeros, subnormals, the ends of both float types, where exp and squares overflow. */
export const hardNumbers: readonly number[] = [
  0, 5e-324, 1.401298464324817e-45, 1.1754943508222875e-38, 2.2250738585072014e-308, 1e-8, 0.5, 1, 1.5, 2, 20,
  44.5, 88.8, 89, 104, 709.8, 745.2, 1e4, 1.9e19, 3.4028234663852886e38, 1.5e154, 1.7976931348623157e308,
].flatMap((value) => [value, -value]);
