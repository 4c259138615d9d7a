// Binary floating point with as many bits as one likes, in BigInt.

/**
 * A fraction times a power of two.
 *
 * @typedef {readonly [fraction: bigint, exponent: bigint]} Big
 */

/** @type {Big} */
export const zero = [0n, 0n];
/** @type {Big} */
export const one = [1n, 0n];

/**
 * @param {number} value an infinite one is taken for the power of two that float32 has first no place for
 * @returns {Big}
 */
export function fromNumber(value) {
  if (!Number.isFinite(value)) return [sign(value), 128n];
  double[0] = value;
  const [low, high] = /** @type {[number, number]} */ ([...words]);
  const field = (high >>> 20) & 0x7ff;
  const fraction = (BigInt((high & 0xfffff) | (field > 0 ? 0x100000 : 0)) << 32n) | BigInt(low);
  return reduced([value < 0 ? -fraction : fraction, BigInt(Math.max(field, 1) - 1075)]);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

/**
 * Without zeros at its end, so that exact sums stay short.
 *
 * @param {Big} a
 * @returns {Big}
 */
function reduced([fraction, exponent]) {
  if (fraction === 0n) return zero;
  const zeros = length(fraction & -fraction) - 1;
  return [fraction >> BigInt(zeros), exponent + BigInt(zeros)];
}

/** @param {Big} a */
export function toFloat32([fraction, exponent]) {
  if (fraction === 0n) return 0;
  const size = exponent + BigInt(length(fraction));
  if (size < -200n || size > 200n) return Number(sign(fraction)) * (size < 0n ? 0 : Number.POSITIVE_INFINITY);
  const quantum = Math.max(-149, Number(size) - 24);
  const shift = quantum - Number(exponent);
  const rest = shift <= 0 ? fraction << BigInt(-shift) : nearestEven(fraction, shift);
  return Math.fround(Number(rest) * 2 ** quantum);
}

/**
 * @param {bigint} fraction
 * @param {number} shift
 */
function nearestEven(fraction, shift) {
  const down = fraction >> BigInt(shift);
  const rest = 2n * (fraction - (down << BigInt(shift)));
  const unit = 1n << BigInt(shift);
  return rest > unit || (rest === unit && (down & 1n) === 1n) ? down + 1n : down;
}

/**
 * Of 60 bits, where float64 has them.
 *
 * @param {Big} a
 */
export function toNumber(a) {
  const [fraction, exponent] = rounded(a, 60);
  return Number(fraction) * 2 ** Number(exponent);
}

/**
 * The decimal of so many significant digits; "inf", "-inf" or "0.0" of what is beyond float64's exponents.
 *
 * @param {Big} a
 * @param {number} digits
 */
export function toDecimal([fraction, exponent], digits) {
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

/**
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 */
export function rounded([fraction, exponent], bits) {
  const excess = length(fraction) - bits;
  return excess <= 0 ? [fraction, exponent] : [fraction >> BigInt(excess), exponent + BigInt(excess)];
}

/** @param {bigint} fraction */
function length(fraction) {
  const size = fraction < 0n ? -fraction : fraction;
  if (size < 0x100000000n) return 32 - Math.clz32(Number(size));
  const digits = size.toString(16);
  return 4 * (digits.length - 1) + 32 - Math.clz32(Number.parseInt(/** @type {string} */ (digits[0]), 16));
}

/**
 * The power of two above.
 *
 * @type {(a: Big) => bigint}
 */
export const sizeOf = ([fraction, exponent]) => exponent + BigInt(length(fraction));

/** @param {bigint | number} value */
export const sign = (value) => (value > 0 ? 1n : value < 0 ? -1n : 0n);

/** @type {(a: Big) => Big} */
export const neg = ([fraction, exponent]) => [-fraction, exponent];
/** @type {(a: Big) => Big} */
export const absolute = ([fraction, exponent]) => [fraction < 0n ? -fraction : fraction, exponent];
/** @type {(a: Big, k: number | bigint) => Big} */
export const scaled = ([fraction, exponent], k) => [fraction, exponent + BigInt(k)];

/**
 * Exact, unless one is too small to matter to any float32: then only its sign counts.
 *
 * @param {Big} a
 * @param {Big} b
 * @returns {Big}
 */
export function add(a, b) {
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

/** @type {(a: Big, b: Big) => Big} */
export const sub = (a, b) => add(a, neg(b));
/** @type {(a: Big, b: Big) => boolean} */
export const isLess = (a, b) => sub(a, b)[0] < 0n;
/** @type {(a: Big, b: Big, bits: number) => Big} */
export const mul = (a, b, bits) => rounded([a[0] * b[0], a[1] + b[1]], bits);

/**
 * @param {Big} a
 * @param {Big} b
 * @param {number} bits
 * @returns {Big}
 * @throws RangeError where b is 0
 */
export function div(a, b, bits) {
  if (b[0] === 0n) throw new RangeError("multiprecision: a division by 0");
  const shift = bits + length(b[0]);
  return rounded([(a[0] << BigInt(shift)) / b[0], a[1] - BigInt(shift) - b[1]], bits);
}

/**
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 * @throws RangeError below 0
 */
export function sqrt([fraction, exponent], bits) {
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

/**
 * The nearest integer.
 *
 * @type {(a: Big) => bigint}
 */
export const nearestInteger = ([fraction, exponent]) =>
  exponent >= 0n ? fraction << exponent : ((fraction >> (-exponent - 1n)) + 1n) >> 1n;
