// The elementary functions, by other methods than the library's, whose results they judge.
import {
  absolute,
  add,
  type Big,
  div,
  fromNumber,
  isLess,
  mul,
  nearestInteger,
  neg,
  one,
  rounded,
  scaled,
  sign,
  sizeOf,
  sqrt,
  sub,
  toNumber,
  zero,
} from "./numbers.ts";

type BigFunction = (a: Big, bits: number) => Big;

export const exp: BigFunction = (a, bits) => {
  const { lessOne, k } = exponentials(a, bits);
  return scaled(add(lessOne, one), k);
};

export const expm1: BigFunction = (a, bits) => {
  const { lessOne, k } = exponentials(a, bits);
  return k === 0n ? lessOne : sub(scaled(add(lessOne, one), k), one);
};

/** The integer nearest below a 2^places. */
const toFixed = ([fraction, exponent]: Big, places: bigint): bigint =>
  exponent + places >= 0n ? fraction << (exponent + places) : fraction >> -(exponent + places);

/** The size of arguments beyond which e^a is taken for an integer power of two. */
const largest = 2200n;

/** e^r - 1 and k with a = k ln 2 + r, by the Taylor series, of an argument made small by halving. */
function exponentials(a: Big, bits: number): { lessOne: Big; k: bigint } {
  const size = sizeOf(a);
  if (a[0] === 0n) return { lessOne: zero, k: 0n };
  if (size > largest) return { lessOne: zero, k: sign(a[0]) << largest };
  const halvings = size < -20n ? 0 : 8;
  const precision = bits + 40;
  const further = precision + 20 + Math.max(0, Number(size));
  const k = size < -1n ? 0n : nearestInteger(div(a, ln2(further), further));
  const r = scaled(k === 0n ? a : sub(a, mul([k, 0n], ln2(further), further)), -halvings);
  // As integers, with places enough for a small r to keep its digits.
  const places = BigInt(precision + 40) - (sizeOf(r) < 0n ? sizeOf(r) : 0n);
  const fixed = toFixed(r, places);
  let term = fixed;
  let whole = fixed;
  for (let n = 2n; term !== 0n && term !== -1n; n++) {
    term = ((term * fixed) >> places) / n;
    whole += term;
  }
  let sum = rounded([whole, -places], precision);
  for (let n = 0; n < halvings; n++) sum = rounded(mul(sum, add(sum, [2n, 0n]), precision), precision);
  return { lessOne: sum, k };
}

/** By Newton's method from float64, which doubles the digits. The error is absolute. Of 0 it is a number beyond all others. */
export const log: BigFunction = (a, bits) => {
  if (a[0] < 0n) throw new RangeError("multiprecision: a logarithm of a negative number");
  if (a[0] === 0n) return [-1n, 1n << largest];
  const shift = sizeOf(a);
  const mantissa = scaled(a, -shift);
  const further = bits + 40;
  let y = fromNumber(Math.log(toNumber(mantissa)));
  for (let digits = 40; digits < further; digits *= 2) {
    const enough = Math.min(further, 2 * digits + 40);
    const e = exp(y, enough);
    y = rounded(add(y, div(sub(mantissa, e), e, enough)), enough);
  }
  const whole = further + Number(sizeOf([shift, 0n]));
  return add(y, mul([shift, 0n], ln2(whole), whole));
};

/** 2 artanh(a / (2 + a)), which keeps the digits of a small a. */
export const log1p: BigFunction = (a, bits) => {
  if (sizeOf(a) > -8n) return log(add(one, a), bits);
  const s = div(a, add(a, [2n, 0n]), bits + 20);
  return scaled(oddSeries(s, bits, 1n), 1);
};

export const tanh: BigFunction = (a, bits) => {
  const m = expm1(scaled(a, 1), bits);
  return div(m, add(m, [2n, 0n]), bits);
};

export const sigmoid: BigFunction = (a, bits) => div(one, add(one, exp(neg(a), bits)), bits);

export const softplus: BigFunction = (a, bits) => {
  const tail = log1p(exp(neg(absolute(a)), bits), bits);
  return a[0] > 0n ? add(a, tail) : tail;
};

export const sin: BigFunction = (a, bits) => quarterTurns(a, 0n, bits);

export const cos: BigFunction = (a, bits) => quarterTurns(a, 1n, bits);

/** The sine of a + turns pi/2. */
function quarterTurns(a: Big, turns: bigint, bits: number): Big {
  if (sizeOf(a) > largest) throw new RangeError("multiprecision: an angle beyond 2^2200");
  const further = bits + 40 + Math.max(0, Number(sizeOf(a)));
  const quarter = scaled(pi(further), -1);
  const k = nearestInteger(div(a, quarter, further));
  const r = sub(a, mul([k, 0n], quarter, further));
  const turn = (k + turns) & 3n;
  const isCosine = (turn & 1n) === 1n;
  // r - r^3/3! + ... or 1 - r^2/2! + ...
  const square = neg(mul(r, r, further));
  let term = isCosine ? one : r;
  let sum = term;
  for (
    let n = isCosine ? 1n : 2n;
    term[0] !== 0n && sizeOf(term) > sizeOf(sum) - BigInt(bits + 20);
    n += 2n
  ) {
    term = div(mul(term, square, further), [n * (n + 1n), 0n], further);
    sum = rounded(add(sum, term), further);
  }
  return turn < 2n ? sum : neg(sum);
}

/** By the Taylor series, of an argument made small by atan a = 2 atan(a / (1 + sqrt(1 + a^2))). */
export const atan: BigFunction = (a, bits) => {
  if (sizeOf(a) > 4n) {
    const further = bits + 40;
    const rest = atan(div(one, absolute(a), further), further);
    const magnitude = sub(scaled(pi(further), -1), rest);
    return a[0] < 0n ? neg(magnitude) : magnitude;
  }
  const halvings = sizeOf(a) < -8n ? 0 : 8;
  const further = bits + 40;
  let small = a;
  for (let n = 0; n < halvings; n++) {
    const root = sqrt(add(one, mul(small, small, further)), further);
    small = div(small, add(one, root), further);
  }
  return scaled(oddSeries(small, further, -1n), halvings);
};

/**
 * a + a^3/3 + a^5/5 + ..., or with signs that alternate.
 *
 * @param alternation 1 or -1
 */
function oddSeries(a: Big, bits: number, alternation: bigint): Big {
  const square = mul([alternation, 0n], mul(a, a, bits + 20), bits + 20);
  let power = a;
  let sum = a;
  for (let n = 3n; power[0] !== 0n && sizeOf(power) > sizeOf(sum) - BigInt(bits); n += 2n) {
    power = mul(power, square, bits + 20);
    sum = rounded(add(sum, div(power, [n, 0n], bits + 20)), bits + 20);
  }
  return sum;
}

/** By Kummer's series, 2/sqrt(pi) a e^-a^2 (1 + 2a^2/3 + (2a^2)^2/(3 5) + ...), whose terms are all positive. */
export const erf: BigFunction = (a, bits) => {
  if (sizeOf(a) > 6n) return [sign(a[0]), 0n];
  const square = mul(a, a, bits);
  // The sum is below e^(a^2).
  const places = BigInt(bits + 40);
  const fixed = toFixed(scaled(square, 1), places);
  let term = 1n << places;
  let whole = term;
  for (let n = 3n; term !== 0n; n += 2n) {
    term = ((term * fixed) >> places) / n;
    whole += term;
  }
  const sum = rounded([whole, -places], bits);
  const factor = div([2n, 0n], sqrt(pi(bits), bits), bits);
  return mul(mul(factor, a, bits), mul(exp(neg(square), bits), sum, bits), bits);
};

export function pow(a: Big, b: Big, bits: number): Big {
  const isInteger = b[1] >= 0n || b[0] % (1n << -b[1]) === 0n;
  if (a[0] === 0n && !isLess(b, zero)) return b[0] === 0n ? one : zero;
  if (a[0] > 0n) return exp(mul(b, log(a, bits), bits), bits);
  if (a[0] === 0n || !isInteger) throw new RangeError("multiprecision: a power without value");
  const magnitude = pow(neg(a), b, bits);
  return (nearestInteger(b) & 1n) === 1n ? neg(magnitude) : magnitude;
}

/** 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749). */
const ln2 = remembered(
  (bits) => 18n * inverse(26n, bits, 1n) - 2n * inverse(4801n, bits, 1n) + 8n * inverse(8749n, bits, 1n),
);

/** J. Machin: 16 artan(1/5) - 4 artan(1/239). */
export const pi = remembered((bits) => 16n * inverse(5n, bits, -1n) - 4n * inverse(239n, bits, -1n));

/**
 * 2^bits artanh(1/n), or artan(1/n) with signs that alternate.
 *
 * @param alternation 1 or -1
 */
function inverse(n: bigint, bits: number, alternation: bigint): bigint {
  let power = (1n << BigInt(bits)) / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (alternation * power) / (n * n);
  }
  return sum;
}

function remembered(compute: (bits: number) => bigint): (bits: number) => Big {
  const known = new Map<number, Big>();
  return (bits) => {
    const value = known.get(bits) ?? [compute(bits + 32), BigInt(-bits - 32)];
    known.set(bits, value);
    return value;
  };
}

/**
 * What a float64 stands for in a formula: one that is nearest to a power of two times one of these numbers for that number, since
 * its author means it.
 */
export function meant(value: number, bits: number): Big {
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const irrational = irrationals.get(Math.abs(value) / 2 ** exponent);
  if (irrational === undefined) return fromNumber(value);
  const nearest = scaled(irrational(bits), exponent);
  return value < 0 ? neg(nearest) : nearest;
}

/** Between 1 and 2. */
const irrationals = new Map(
  (
    [
      (bits) => scaled(pi(bits), -1),
      (bits) => scaled(exp(one, bits), -1),
      (bits) => scaled(ln2(bits), 1),
      (bits) => div(one, ln2(bits), bits),
      (bits) => sqrt([1n, 1n], bits),
      (bits) => div([2n, 0n], sqrt(pi(bits), bits), bits),
      (bits) => scaled(sqrt(scaled(div(one, pi(bits), bits), 1), bits), 1),
    ] satisfies ((bits: number) => Big)[]
  ).map((irrational) => [toNumber(irrational(128)), irrational]),
);
