// Numbers that carry their derivatives: in each variable, and of each of these in x.
import { add, type Ball, div, mul, neg } from "./ball.ts";

/** A derivative: a number, `undefined` for 0 of what does not depend on the variable, or `none` where there is none. */
export type Part = Ball | undefined | null;
export const none = null;

/** A value; its derivative in each variable, of which x is the first; and the derivative of that in x. */
export interface Jet {
  readonly value: Ball;
  readonly slopes: readonly Part[];
  readonly mixed: readonly Part[];
}

export const withoutSlope = (value: Ball, { slopes }: { readonly slopes: readonly Part[] }): Jet => ({
  value,
  slopes: slopes.map(() => undefined),
  mixed: slopes.map(() => undefined),
});

/** How parts and balls are computed with, in so many bits. */
export class JetArithmetic {
  readonly #bits: number;

  constructor(bits: number) {
    this.#bits = bits;
  }

  /** f(a), by f, f' and f'' at a; a slope that f lacks only matters where a depends on something. */
  chain(a: Jet, value: Ball, slope: Part, curvature: Part): Jet {
    const first = a.slopes[0];
    return {
      value,
      slopes: a.slopes.map((d) => this.times(slope, d)),
      mixed: a.slopes.map((d, i) =>
        this.plus(this.times(slope, a.mixed[i]), this.times(curvature, this.times(first, d))),
      ),
    };
  }

  add(a: Jet, b: Jet): Jet {
    return {
      value: add(a.value, b.value, this.#bits),
      slopes: a.slopes.map((d, i) => this.plus(d, b.slopes[i])),
      mixed: a.mixed.map((d, i) => this.plus(d, b.mixed[i])),
    };
  }

  neg(a: Jet): Jet {
    return { value: neg(a.value), slopes: a.slopes.map(negated), mixed: a.mixed.map(negated) };
  }

  mul(a: Jet, b: Jet): Jet {
    const [s, t] = [a.slopes[0], b.slopes[0]];
    return {
      value: mul(a.value, b.value, this.#bits),
      slopes: a.slopes.map((d, i) => this.plus(this.times(d, b.value), this.times(a.value, b.slopes[i]))),
      mixed: a.slopes.map((d, i) =>
        this.plus(
          this.plus(this.times(a.mixed[i], b.value), this.times(a.value, b.mixed[i])),
          this.plus(this.times(s, b.slopes[i]), this.times(d, t)),
        ),
      ),
    };
  }

  /** With y = a / b, y' = (a' - y b') / b. */
  div(a: Jet, b: Jet): Jet {
    const value = div(a.value, b.value, this.#bits);
    const over = (part: Part) =>
      part === undefined || part === none ? part : div(part, b.value, this.#bits);
    const slopes = a.slopes.map((d, i) => over(this.plus(d, negated(this.times(value, b.slopes[i])))));
    const mixed = a.mixed.map((d, i) => {
      const crossed = this.plus(this.times(slopes[0], b.slopes[i]), this.times(slopes[i], b.slopes[0]));
      return over(this.plus(d, negated(this.plus(crossed, this.times(value, b.mixed[i])))));
    });
    return { value, slopes, mixed };
  }

  times(a: Part, b: Part): Part {
    if (a === undefined || b === undefined) return undefined;
    return a === none || b === none ? none : mul(a, b, this.#bits);
  }

  plus(a: Part, b: Part): Part {
    if (a === none || b === none) return none;
    if (a === undefined || b === undefined) return a ?? b;
    return add(a, b, this.#bits);
  }
}

const negated = (part: Part): Part => (part === undefined || part === none ? part : neg(part));
