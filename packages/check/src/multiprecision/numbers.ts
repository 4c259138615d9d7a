// Binary floating point with as many bits as one likes, in BigInt.

/** A fraction times a power of two. */
export type Big = readonly [fraction: bigint, exponent: bigint];

export const zero: Big = [0n, 0n];
export const one: Big = [1n, 0n];

/** @param value an infinite one is taken for the power of two that float32 has first no place for */
export function fromNumber(value: number): Big {
  if (!Number.isFinite(value)) return [sign(value), 128n];
  double[0] = value;
  const [low, high] = [...words] as [number, number];
  const field = (high >>> 20) & 0x7ff;
  const fraction = (BigInt((high & 0xfffff) | (field > 0 ? 0x100000 : 0)) << 32n) | BigInt(low);
  return reduced([value < 0 ? -fraction : fraction, BigInt(Math.max(field, 1) - 1075)]);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/** Without zeros at its end, so that exact sums stay short. */
function reduced([fraction, exponent]: Big): Big {
  if (fraction === 0n) return zero;
  const zeros = length(fraction & -fraction) - 1;
  return [fraction >> BigInt(zeros), exponent + BigInt(zeros)];
}

export function toFloat32([fraction, exponent]: Big): number {
  if (fraction === 0n) return 0;
  const size = exponent + BigInt(length(fraction));
  if (size < -200n || size > 200n) return Number(sign(fraction)) * (size < 0n ? 0 : Number.POSITIVE_INFINITY);
  const quantum = Math.max(-149, Number(size) - 24);
  const shift = quantum - Number(exponent);
  const rest = shift <= 0 ? fraction << BigInt(-shift) : nearestEven(fraction, shift);
  return Math.fround(Number(rest) * 2 ** quantum);
}

function nearestEven(fraction: bigint, shift: number): bigint {
  const down = fraction >> BigInt(shift);
  const rest = 2n * (fraction - (down << BigInt(shift)));
  const unit = 1n << BigInt(shift);
  return rest > unit || (rest === unit && (down & 1n) === 1n) ? down + 1n : down;
}

/** Of 60 bits, where float64 has them; 0 or an infinity beyond its exponents. */
export function toNumber(a: Big): number {
  const size = sizeOf(a);
  if (a[0] === 0n || size < -1080n) return 0;
  if (size > 1030n) return a[0] < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [fraction, exponent] = rounded(a, 60);
  // In two steps: a power below the least float64 may belong to a number that is none.
  return Number(fraction) * 2 ** Math.ceil(Number(exponent) / 2) * 2 ** Math.floor(Number(exponent) / 2);
}

/** The decimal of so many significant digits; "inf", "-inf" or "0.0" of what is beyond float64's exponents. */
export function toDecimal([fraction, exponent]: Big, digits: number): string {
  const size = fraction < 0n ? -fraction : fraction;
  const above = exponent + BigInt(length(fraction));
  if (above > 1024n) return fraction < 0n ? "-inf" : "inf";
  if (fraction === 0n || above < -1075n) return "0.0";
  let power = Math.floor((Number(exponent) + length(size)) * Math.log10(2)) - digits;
  const scaled = () => {
    const [up, down] = [exponent > 0n ? exponent : 0n, exponent < 0n ? -exponent : 0n];
    const [upTen, downTen] = power < 0 ? [-power, 0] : [0, power];
    const divisor = (10n ** BigInt(downTen)) << down;
    return ((size << up) * 10n ** BigInt(upTen) * 2n + divisor) / (2n * divisor);
  };
  let whole = scaled();
  while (`${whole}`.length > digits) {
    power += `${whole}`.length - digits;
    whole = scaled();
  }
  const [first, ...others] = `${whole}`;
  const rest = others.join("").replace(/0+$/, "") || "0";
  const tens = power + others.length;
  return `${fraction < 0n ? "-" : ""}${first}.${rest}${tens === 0 ? "" : `e${tens > 0 ? "+" : ""}${tens}`}`;
}

export function rounded([fraction, exponent]: Big, bits: number): Big {
  const excess = length(fraction) - bits;
  return excess <= 0 ? [fraction, exponent] : [fraction >> BigInt(excess), exponent + BigInt(excess)];
}

function length(fraction: bigint): number {
  const size = fraction < 0n ? -fraction : fraction;
  if (size < 0x100000000n) return 32 - Math.clz32(Number(size));
  const digits = size.toString(16);
  return 4 * (digits.length - 1) + 32 - Math.clz32(Number.parseInt(digits[0] as string, 16));
}

/** The power of two above. */
export const sizeOf: (a: Big) => bigint = ([fraction, exponent]) => exponent + BigInt(length(fraction));

export const sign = (value: bigint | number): bigint => (value > 0 ? 1n : value < 0 ? -1n : 0n);

export const neg: (a: Big) => Big = ([fraction, exponent]) => [-fraction, exponent];
export const absolute: (a: Big) => Big = ([fraction, exponent]) => [
  fraction < 0n ? -fraction : fraction,
  exponent,
];
export const scaled: (a: Big, k: number | bigint) => Big = ([fraction, exponent], k) => [
  fraction,
  exponent + BigInt(k),
];

/** Exact, unless one is too small to matter to any float32: then only its sign counts. */
export function add(a: Big, b: Big): Big {
  if (a[0] === 0n) return b;
  if (b[0] === 0n) return a;
  const [large, small] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
  const farthestEnd = sizeOf(large) - farthest;
  const end = large[1] < farthestEnd ? large[1] : farthestEnd;
  const [fraction, exponent] = sizeOf(small) < end ? [sign(small[0]), end - 1n] : small;
  const least = large[1] < exponent ? large[1] : exponent;
  return [(large[0] << (large[1] - least)) + (fraction << (exponent - least)), least];
}

/** Bits that are kept of a sum: more than the precision ever is. */
const farthest = 8192n;

export const sub: (a: Big, b: Big) => Big = (a, b) => add(a, neg(b));
export const isLess: (a: Big, b: Big) => boolean = (a, b) => sub(a, b)[0] < 0n;
export const mul: (a: Big, b: Big, bits: number) => Big = (a, b, bits) =>
  rounded([a[0] * b[0], a[1] + b[1]], bits);

/** @throws RangeError where b is 0 */
export const div = (a: Big, b: Big, bits: number): Big => quotient(a, b, bits).value;

/**
 * Rounded to so many bits, and whether that changed it.
 *
 * @throws RangeError where b is 0
 */
export function quotient(a: Big, b: Big, bits: number): { readonly value: Big; readonly isExact: boolean } {
  if (b[0] === 0n) throw new RangeError("multiprecision: a division by 0");
  const shift = bits + length(b[0]);
  const shifted = a[0] << BigInt(shift);
  const whole: Big = [shifted / b[0], a[1] - BigInt(shift) - b[1]];
  const value = rounded(whole, bits);
  const isExact = whole[0] * b[0] === shifted && value[0] << (value[1] - whole[1]) === whole[0];
  return { value: isExact ? reduced(value) : value, isExact };
}

/** @throws RangeError below 0 */
export function sqrt([fraction, exponent]: Big, bits: number): Big {
  if (fraction < 0n) throw new RangeError("multiprecision: a root of a negative number");
  const shift = 2n * BigInt(bits) + (exponent & 1n);
  const square = fraction << shift;
  if (square === 0n) return zero;
  let root = 1n << BigInt(Math.ceil(length(square) / 2));
  for (let next = root; ; root = next) {
    next = (root + square / root) >> 1n;
    if (next >= root) return rounded([root, (exponent - shift) / 2n], bits);
  }
}

/** The nearest integer. */
export const nearestInteger: (a: Big) => bigint = ([fraction, exponent]) =>
  exponent >= 0n ? fraction << exponent : ((fraction >> (-exponent - 1n)) + 1n) >> 1n;
