// The elementary functions of balls. Each bounds its own error, and what the argument's error makes of it.
import {
  atan as atanOf,
  type Big,
  cos as cosOf,
  erf as erfOf,
  expm1 as expm1Of,
  exp as expOf,
  log1p as log1pOf,
  log as logOf,
  pi,
  sigmoid as sigmoidOf,
  sin as sinOf,
  sizeOf,
  softplus as softplusOf,
  sqrt as sqrtOf,
  tanh as tanhOf,
  zero,
} from "../multiprecision/index.ts";
import {
  add,
  type Ball,
  ball,
  div,
  exact,
  Imprecise,
  isZero,
  larger,
  max,
  mul,
  signOf,
  sub,
} from "./ball.ts";

type BallFunction = (a: Ball, bits: number) => Ball;

export const one = exact([1n, 0n]);
export const two = exact([2n, 0n]);
export const half = exact([1n, -1n]);

/** Bits that a function of `multiprecision/` may lose. */
const lost = 8n;

/**
 * A function with a relative error, or one relative to 1 (`scale` 0), whose slope is below 2^slope.
 *
 * @param fixed what it is at 0, exactly
 */
const lifted =
  (
    compute: (a: Big, bits: number) => Big,
    slope: (y: Big, a: Big) => bigint,
    { fixed = zero, isAbsolute = (_: Big) => false }: { fixed?: Big; isAbsolute?: (a: Big) => boolean } = {},
  ): BallFunction =>
  (a, bits) => {
    if (isZero(a)) return exact(fixed);
    const y = compute(a.value, bits);
    const size = isAbsolute(a.value) ? max(sizeOf(y), 0n) : sizeOf(y);
    const own = size - BigInt(bits) + lost;
    return ball(y, larger(own, a.error === undefined ? undefined : slope(y, a.value) + a.error), bits);
  };

/** Where an argument lies certainly: beyond 2^power on one side of 0, or neither. */
const sideBeyond = ({ value, error }: Ball, power: bigint): -1 | 0 | 1 => {
  if (sizeOf(value) <= power || (error !== undefined && error > sizeOf(value) - 3n)) return 0;
  return value[0] < 0n ? -1 : 1;
};

/** The size of arguments whose exponentials have exponents too long to compute with. */
const farthest = 2200n;

/** Below e^-(2^2199): nothing that is multiplied with it makes a float of it. */
const nothing: Ball = { value: zero, error: -(1n << 2199n) };
const nearly = (value: bigint): Ball => ({ value: [value, 0n], error: nothing.error });

/**
 * A function made of e^a: known far out on both sides, and without a bound where the argument is not known to within 1/2.
 *
 * @param above undefined where it grows out of reach
 */
const exponential =
  (below: Ball, above: ((a: Ball) => Ball) | undefined, inner: BallFunction): BallFunction =>
  (a, bits) => {
    const side = sideBeyond(a, farthest);
    if (side < 0) return below;
    if (side > 0 && above !== undefined) return above(a);
    if (side > 0 || (a.error !== undefined && a.error > -2n)) throw new Imprecise();
    return inner(a, bits);
  };

export const exp: BallFunction = exponential(
  nothing,
  undefined,
  lifted(expOf, (y) => sizeOf(y) + 1n, { fixed: [1n, 0n] }),
);

export const expm1: BallFunction = exponential(
  nearly(-1n),
  undefined,
  lifted(expm1Of, (y) => max(sizeOf(y), 0n) + 2n),
);

export const sigmoid: BallFunction = exponential(
  nothing,
  () => nearly(1n),
  lifted(sigmoidOf, (y) => sizeOf(y) + 1n, { fixed: [1n, -1n] }),
);

export const softplus: BallFunction = exponential(
  nothing,
  ({ value, error }) => ({ value, error: larger(error, nothing.error) }),
  (a, bits) =>
    isZero(a) ? log(two, bits) : lifted(softplusOf, (y) => (sizeOf(y) < 0n ? sizeOf(y) + 1n : 0n))(a, bits),
);

export const tanh: BallFunction = (a, bits) => {
  const side = sideBeyond(a, farthest);
  return side === 0 ? lifted(tanhOf, () => 0n)(a, bits) : nearly(BigInt(side));
};

export const atan: BallFunction = lifted(atanOf, () => 0n);

const periodic =
  (inner: BallFunction): BallFunction =>
  (a, bits) => {
    if (sideBeyond(a, farthest) !== 0) throw new Imprecise();
    return inner(a, bits);
  };

export const sin: BallFunction = periodic(lifted(sinOf, () => 0n, { isAbsolute: (a) => sizeOf(a) >= 0n }));
export const cos: BallFunction = periodic(
  lifted(cosOf, () => 0n, { fixed: [1n, 0n], isAbsolute: () => true }),
);

/** From 64 on within e^-4096 of 1. */
export const erf: BallFunction = (a, bits) => {
  const side = sideBeyond(a, 7n);
  return side === 0 ? lifted(erfOf, () => 1n)(a, bits) : { value: [BigInt(side), 0n], error: -5900n };
};

export const erfc: BallFunction = (a, bits) => sub(one, erf(a, bits), bits);

/** @throws Imprecise where the argument may be 0 */
export const log: BallFunction = (a, bits) => {
  apartFromZero(a);
  if (a.error === undefined && a.value[0] === 1n && a.value[1] === 0n) return exact(zero);
  return lifted(logOf, (_, b) => 2n - sizeOf(b), { isAbsolute: () => true })(a, bits);
};

export const log1p: BallFunction = (a, bits) => {
  const whole = add(one, a, bits);
  apartFromZero(whole);
  return lifted(log1pOf, () => 2n - sizeOf(whole.value))(a, bits);
};

export const sqrt: BallFunction = (a, bits) => {
  if (isZero(a)) return a;
  apartFromZero(a);
  const root = sqrtOf(a.value, bits);
  const isExact =
    a.error === undefined && sub(mul(exact(root), exact(root), 4 * bits), a, 4 * bits).value[0] === 0n;
  if (isExact) return exact(root);
  return lifted(sqrtOf, (y) => 1n - sizeOf(y))(a, bits);
};

function apartFromZero(a: Ball): void {
  signOf(a);
  if (a.error !== undefined && a.error > sizeOf(a.value) - 3n) throw new Imprecise();
}

/** 2/sqrt(pi). */
export const gaussianFactor = (bits: number): Ball => {
  const circle = ball(pi(bits), 2n - BigInt(bits), bits);
  return div(two, sqrt(circle, bits), bits);
};
