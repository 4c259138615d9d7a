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

/** Numbers that break careless code: signed zeros, subnormals, the ends of both float types, where exp and squares overflow. */
export const hardNumbers: readonly number[] = [
  0, 5e-324, 1.401298464324817e-45, 1.1754943508222875e-38, 2.2250738585072014e-308, 1e-8, 0.5, 1, 1.5, 2, 20,
  44.5, 88.8, 89, 104, 709.8, 745.2, 1e4, 1.9e19, 3.4028234663852886e38, 1.5e154, 1.7976931348623157e308,
].flatMap((value) => [value, -value]);
