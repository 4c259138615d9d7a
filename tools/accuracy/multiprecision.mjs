// Formulas in as many bits as it takes, in floating point with BigInt: what decides between two float32 numbers. By other methods
// than the library's, whose results it judges.
/** @typedef {import("echoai/expression").Expression} Expression */

/**
 * A fraction times a power of two.
 *
 * @typedef {readonly [fraction: bigint, exponent: number]} Big
 */

/**
 * The float32 number nearest to the formula's value, of two the even one.
 *
 * @param {Expression} formula
 * @param {Readonly<Record<string, number>>} values finite
 * @throws Error where 4096 bits do not tell
 */
export function nearestFloat32(formula, values) {
  let before = evaluate(formula, values, 128);
  for (let bits = 256; bits <= 4096; bits *= 2) {
    const value = evaluate(formula, values, bits);
    // The error of the one before; that of the value itself is far smaller. None means that both are exact.
    const error = absolute(sub(value, before));
    const nearest = toFloat32(value);
    if (toFloat32(sub(value, error)) === nearest && toFloat32(add(value, error)) === nearest) return nearest;
    before = value;
  }
  throw new Error(`4096 bits do not tell how to round at ${JSON.stringify(values)}`);
}

/**
 * The value, with a relative error of about 2^-bits, more where something cancels.
 *
 * @param {Expression} formula
 * @param {Readonly<Record<string, number>>} values
 * @param {number} bits
 * @returns {Big}
 */
export function evaluate(formula, values, bits) {
  /** @type {Map<Expression, Big>} */
  const known = new Map();
  /** @type {(node: Expression) => Big} */
  const valueAt = (node) => {
    const value = known.get(node) ?? compute(node);
    known.set(node, value);
    return value;
  };
  /** @type {(node: Expression) => Big} */
  const compute = (node) => {
    if (node.kind === "constant") return fromNumber(node.value);
    if (node.kind !== "application") return fromNumber(/** @type {number} */ (values[node.name]));
    const { operation, operands } = node;
    const [a, b, c] = /** @type {[Expression, Expression, Expression]} */ (operands);
    // What is not taken may have no value.
    if (operation === "select") return valueAt(valueAt(a)[0] === 0n ? c : b);
    const row = rows[operation];
    if (row === undefined) throw new RangeError(`multiprecision: there is no "${operation}"`);
    return row(bits, valueAt(a), b && valueAt(b));
  };
  return valueAt(formula);
}

/** @type {Readonly<Record<string, (bits: number, a: Big, b: Big) => Big>>} */
const rows = {
  neg: (_, a) => neg(a),
  abs: (_, a) => absolute(a),
  sign: (_, [fraction]) => [sign(fraction), 0],
  exp: (bits, a) => exp(a, bits),
  expm1: (bits, a) => sub(exp(a, bits), one),
  log: (bits, a) => log(a, bits),
  log1p: (bits, a) => log(add(one, a), bits),
  sqrt: (bits, a) => sqrt(a, bits),
  tanh: (bits, a) => {
    const e = exp(twice(a), bits);
    return div(sub(e, one), add(e, one), bits);
  },
  sigmoid: (bits, a) => sigmoid(a, bits),
  softplus: (bits, a) => log(add(one, exp(a, bits)), bits),
  erf: (bits, a) => erf(a, bits),
  erfc: (bits, a) => sub(one, erf(a, bits)),
  add: (bits, a, b) => rounded(add(a, b), bits),
  sub: (bits, a, b) => rounded(sub(a, b), bits),
  mul: (bits, a, b) => mul(a, b, bits),
  div: (bits, a, b) => div(a, b, bits),
  pow: (bits, a, b) => exp(mul(b, log(a, bits), bits), bits),
  min: (_, a, b) => (isLess(b, a) ? b : a),
  max: (_, a, b) => (isLess(a, b) ? b : a),
  less: (_, a, b) => (isLess(a, b) ? one : zero),
  lessEqual: (_, a, b) => (isLess(b, a) ? zero : one),
  equal: (_, a, b) => (sub(a, b)[0] === 0n ? one : zero),
};

/** @type {Big} */
const zero = [0n, 0];
/** @type {Big} */
const one = [1n, 0];

/**
 * @param {number} value an infinite one is taken for the power of two that float32 has first no place for
 * @returns {Big}
 */
function fromNumber(value) {
  if (!Number.isFinite(value)) return [sign(value), 128];
  double[0] = value;
  const [low, high] = /** @type {[number, number]} */ ([...words]);
  const field = (high >>> 20) & 0x7ff;
  const fraction = (BigInt((high & 0xfffff) | (field > 0 ? 0x100000 : 0)) << 32n) | BigInt(low);
  return reduced([value < 0 ? -fraction : fraction, Math.max(field, 1) - 1075]);
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
  return [fraction >> BigInt(zeros), exponent + zeros];
}

/** @param {Big} a */
export function toFloat32([fraction, exponent]) {
  const quantum = Math.max(-149, exponent + length(fraction) - 24);
  const shift = quantum - exponent;
  const rest = shift <= 0 ? fraction << BigInt(-shift) : nearestEven(fraction, shift);
  return Math.fround(Number(rest) * 2 ** (Math.min(quantum, 1000) / 2) * 2 ** (Math.min(quantum, 1000) / 2));
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
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 */
function rounded([fraction, exponent], bits) {
  const excess = length(fraction) - bits;
  return excess <= 0 ? [fraction, exponent] : [fraction >> BigInt(excess), exponent + excess];
}

/** @param {bigint} fraction */
function length(fraction) {
  const size = fraction < 0n ? -fraction : fraction;
  if (size < 0x100000000n) return 32 - Math.clz32(Number(size));
  const digits = size.toString(16);
  return 4 * (digits.length - 1) + 32 - Math.clz32(Number.parseInt(/** @type {string} */ (digits[0]), 16));
}

/** @param {bigint | number} value */
const sign = (value) => (value > 0 ? 1n : value < 0 ? -1n : 0n);

/** @type {(a: Big) => Big} */
const neg = ([fraction, exponent]) => [-fraction, exponent];
/** @type {(a: Big) => Big} */
const absolute = ([fraction, exponent]) => [fraction < 0n ? -fraction : fraction, exponent];
/** @type {(a: Big) => Big} */
const twice = ([fraction, exponent]) => [fraction, exponent + 1];

/**
 * Exact, unless one is too small to matter to any float32: then only its sign counts.
 *
 * @param {Big} a
 * @param {Big} b
 * @returns {Big}
 */
function add(a, b) {
  if (a[0] === 0n) return b;
  if (b[0] === 0n) return a;
  const [large, small] = a[1] + length(a[0]) >= b[1] + length(b[0]) ? [a, b] : [b, a];
  const end = Math.min(large[1], large[1] + length(large[0]) - farthest);
  const [fraction, exponent] = small[1] + length(small[0]) < end ? [sign(small[0]), end - 1] : small;
  const least = Math.min(large[1], exponent);
  return [(large[0] << BigInt(large[1] - least)) + (fraction << BigInt(exponent - least)), least];
}

/** Bits that are kept of a sum: more than the precision ever is. */
const farthest = 8192;

/** @type {(a: Big, b: Big) => Big} */
const sub = (a, b) => add(a, neg(b));
/** @type {(a: Big, b: Big) => boolean} */
const isLess = (a, b) => sub(a, b)[0] < 0n;
/** @type {(a: Big, b: Big, bits: number) => Big} */
const mul = (a, b, bits) => rounded([a[0] * b[0], a[1] + b[1]], bits);

/** @type {(a: Big, b: Big, bits: number) => Big} */
function div(a, b, bits) {
  const shift = bits + length(b[0]);
  return rounded([(a[0] << BigInt(shift)) / b[0], a[1] - shift - b[1]], bits);
}

/** @type {(a: Big, bits: number) => Big} */
function sqrt([fraction, exponent], bits) {
  const shift = 2 * bits + (exponent & 1);
  const square = fraction << BigInt(shift);
  if (square === 0n) return zero;
  let root = 1n << BigInt(Math.ceil(length(square) / 2));
  for (let next = root; ; root = next) {
    next = (root + square / root) >> 1n;
    if (next >= root) return rounded([root, (exponent - shift) / 2], bits);
  }
}

/**
 * By the Taylor series, of an argument made small by ln 2 and by halving. Beyond 2^17, where no float32 comes, it stays at 2^16.
 *
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 */
function exp(a, bits) {
  const size = a[1] + length(a[0]);
  if (a[0] === 0n) return one;
  if (size > 17) return exp([sign(a[0]), 16], bits);
  const halvings = size < -20 ? 0 : 8;
  const precision = bits + 40;
  const k = size < -1 ? 0 : Math.round(toNumber(a) / Math.LN2);
  const rest = k === 0 ? a : sub(a, mul([BigInt(k), 0], ln2(precision), precision + 20));
  const r = /** @type {Big} */ ([rest[0], rest[1] - halvings]);
  let term = r;
  // e^r - 1, so that a small r keeps its digits.
  let sum = r;
  for (let n = 2n; term[0] !== 0n && term[1] + length(term[0]) > sum[1] + length(sum[0]) - precision; n++) {
    term = div(mul(term, r, precision), [n, 0], precision);
    sum = rounded(add(sum, term), precision);
  }
  for (let n = 0; n < halvings; n++) sum = rounded(mul(sum, add(sum, [2n, 0]), precision), precision);
  const [fraction, exponent] = add(sum, one);
  return [fraction, exponent + k];
}

/**
 * By Newton's method from float64, which doubles the digits. The error is absolute.
 *
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 */
function log(a, bits) {
  if (a[0] <= 0n) throw new RangeError("multiprecision: a logarithm of no positive number");
  const shift = length(a[0]) + a[1];
  const scaled = /** @type {Big} */ ([a[0], -length(a[0])]);
  let y = add(fromNumber(Math.log(toNumber(scaled))), mul([BigInt(shift), 0], ln2(bits + 40), bits + 40));
  for (let digits = 40; digits < bits + 40; digits *= 2) {
    const e = exp(y, bits + 40);
    y = rounded(add(y, div(sub(a, e), e, bits + 40)), bits + 40);
  }
  return y;
}

/** @type {(a: Big, bits: number) => Big} */
const sigmoid = (a, bits) => div(one, add(one, exp(neg(a), bits)), bits);

/**
 * By Kummer's series, 2/sqrt(pi) a e^-a^2 (1 + 2a^2/3 + (2a^2)^2/(3 5) + ...), whose terms are all positive.
 *
 * @param {Big} a
 * @param {number} bits
 * @returns {Big}
 */
function erf(a, bits) {
  if (a[1] + length(a[0]) > 6) return [sign(a[0]), 0];
  const square = mul(a, a, bits);
  let term = one;
  let sum = one;
  for (let n = 3n; term[0] !== 0n && term[1] + length(term[0]) > -bits; n += 2n) {
    term = div(mul(term, twice(square), bits), [n, 0], bits);
    sum = rounded(add(sum, term), bits);
  }
  const factor = div([2n, 0], sqrt(pi(bits), bits), bits);
  return mul(mul(factor, a, bits), mul(exp(neg(square), bits), sum, bits), bits);
}

/** @param {Big} a */
function toNumber(a) {
  const [fraction, exponent] = rounded(a, 60);
  return Number(fraction) * 2 ** exponent;
}

/** 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749). */
const ln2 = remembered(
  (bits) => 18n * inverse(26n, bits, 1n) - 2n * inverse(4801n, bits, 1n) + 8n * inverse(8749n, bits, 1n),
);

/** J. Machin: 16 artan(1/5) - 4 artan(1/239). */
const pi = remembered((bits) => 16n * inverse(5n, bits, -1n) - 4n * inverse(239n, bits, -1n));

/**
 * 2^bits artanh(1/n), or artan(1/n) with signs that alternate.
 *
 * @param {bigint} n
 * @param {number} bits
 * @param {bigint} alternation 1 or -1
 */
function inverse(n, bits, alternation) {
  let power = (1n << BigInt(bits)) / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (alternation * power) / (n * n);
  }
  return sum;
}

/**
 * @param {(bits: number) => bigint} compute
 * @returns {(bits: number) => Big}
 */
function remembered(compute) {
  /** @type {Map<number, Big>} */
  const known = new Map();
  return (bits) => {
    const value = known.get(bits) ?? [compute(bits + 32), -bits - 32];
    known.set(bits, value);
    return value;
  };
}
