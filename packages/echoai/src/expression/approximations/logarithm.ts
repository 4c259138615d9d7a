import {
  add,
  div,
  type Expression,
  equal,
  ldexp,
  less,
  mul,
  normalizer,
  select,
  sub,
} from "../expression.ts";
import { polynomial } from "./polynomial.ts";
import { type Approximation, isWithin, type Setting } from "./setting.ts";

// ln u = ln(1 + f) - n ln 2 with 1 + f = 2^n u from sqrt(1/2) to sqrt(2), and ln(1 + f) = 2 artanh(s) with s = f / (f + 2),
// written f - s (f - s^2 R(s^2)): FreeBSD's msun has this form.

export const log: Approximation = (a, setting) => {
  const n = normalizer(a);
  return finished(a, n, sub(ldexp(a, n), 1), setting);
};

/** f is made from a, which has the digits that 1 + a has lost. */
export const log1p: Approximation = (a, setting) => {
  const u = add(1, a);
  const n = normalizer(u);
  const { low, high, nan } = setting.range;
  return finished(u, n, sub(ldexp(a, n), sub(1, ldexp(1, n))), {
    ...setting,
    range: { low: 1 + low, high: 1 + high, nan },
  });
};

/** The logarithm of u. A zero difference keeps its sign. */
function finished(u: Expression, n: Expression, f: Expression, setting: Setting): Expression {
  const { reach, coefficients, range, assume } = setting;
  const s = div(f, add(f, 2));
  const z = mul(s, s);
  const sum = sub(f, mul(s, sub(f, mul(z, polynomial(coefficients.logarithm, z)))));
  const value = sub(sum, mul(n, Math.LN2));
  if (isWithin(range, 1e-30, 1e30)) return value;
  if (reach === "ordinary") {
    // A negative number, a subnormal one, infinity and NaN have normalizers beyond.
    assume(n, -100, 100);
    return value;
  }
  const nonPositive = select(equal(u, 0), Number.NEGATIVE_INFINITY, Number.NaN);
  return select(less(0, u), select(less(u, Number.POSITIVE_INFINITY), value, u), nonPositive);
}
