import type { Definition } from "../activations/define.ts";
import type { Derived } from "../activations/derived.ts";
import { mapValues } from "../activations/mapValues.ts";
import {
  abs,
  collect,
  constant,
  differentiate,
  type Expression,
  equal,
  input,
  isConstant,
  max,
  min,
  parameter,
  select,
  simplify,
  substitute,
} from "../expression/index.ts";
import { compute } from "./compute.ts";
import { jit, lax, numpy as np, tree } from "./jax.ts";
import { prepare, type Value } from "./operations.ts";

export type Arrays = Readonly<Record<string, np.Array>>;

/** What a program computes. */
export interface Source extends Pick<Definition, "parameters"> {
  derive(): Derived;
}

/** What a program is made for. */
export interface Purpose {
  /** The values of the parameters that are numbers. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The variables that it may be differentiated in. */
  readonly traced: readonly string[];
  /** Up to which order that is right. */
  readonly order: number;
  /** Whether orders beyond may be asked for: they have infinities. */
  readonly open: boolean;
  /** Of the floats that it computes in. */
  readonly largest: number;
}

/** A function of arrays by name, which it takes over. */
export type Program = (variables: Arrays) => np.Array;

/**
 * jax-js can't be told a derivative, so it is given a polynomial in d = v - stop(v), which is 0, whose coefficients are Echo's
 * derivatives: f + d (f' + d (f''/2 + ...)). Its own rules would differentiate the branches that are not taken too, and make NaN
 * of them.
 */
export function createProgram(source: Source, purpose: Purpose): Program {
  const { formulas, terms, ends, poles } = plan(source, purpose);
  const prepared = formulas.map((formula) => prepare(formula, purpose.largest));
  // What comes out is stopped too: the derivatives that jax-js would take of the formulas are dropped then, not computed, and
  // can't make it search without end for a split of a second derivative into kernels.
  const run = jit((variables: Arrays) =>
    compute(prepared, variables).map((value) => lax.stopGradient(asArray(value))),
  );
  if (purpose.traced.length === 0) return (variables) => run(variables)[0] as np.Array;

  return (variables) => {
    const outputs = run(mapValues(variables, (array) => lax.stopGradient(array.ref)));
    const output = (index: number) => outputs[index] as np.Array;
    const differences = Object.fromEntries(
      purpose.traced.map((name) => [name, difference((variables[name] as np.Array).ref)]),
    );
    const add = (value: np.Array, { name, index, scale, next }: Term): np.Array =>
      value.add((differences[name] as np.Array).ref.mul(next.reduce(add, output(index).mul(scale))));
    const value = ends.reduce((value, { name, index }) => {
      const slope = output(index);
      return np.where(slope.ref.notEqual(0), slope.mul((variables[name] as np.Array).ref), value);
    }, output(0));
    const undefinedAt = (value: np.Array, { name, index }: Place): np.Array =>
      value.add(withoutDerivative((differences[name] as np.Array).ref, output(index)));
    const result = poles.reduce(undefinedAt, terms.reduce(add, value));
    tree.dispose(variables);
    if (purpose.open) return result.add(beyond(differences, purpose));
    tree.dispose(differences);
    return result;
  };
}

/** What a formula says of a variable. */
interface Place {
  readonly name: string;
  /** Of the formula. */
  readonly index: number;
}

/** A coefficient of the polynomial, which the variable's difference is multiplied by, and those of which it is a part. */
interface Term extends Place {
  readonly scale: number;
  readonly next: readonly Term[];
}

/** The formulas to compute, the function's first, and what becomes of the others. */
function plan(source: Source, { numbers, traced, order, largest }: Purpose) {
  const known = new Map(
    Object.entries(numbers).map(([name, number]) => [parameter(name), constant(number)] as const),
  );
  const settled = (formula: Expression) => simplify(substitute(formula, known));
  const { value, gradient } = source.derive();
  const f = settled(value);
  const slopes = traced.map((name) => ({ name, slope: settled(gradient[name] as Expression) }));
  const formulas = [f];

  /** Since it is multiplied by 0: the largest float where it is infinite, and NaN only where the function is. */
  const bounded = (c: Expression): Expression =>
    select(equal(c, c), max(-largest, min(largest, c)), select(equal(f, f), 0, c));

  /** @param factors the names of the variables, this one last, in the order of `traced` */
  const term = (derivative: Expression, factors: readonly string[], before = 1): readonly Term[] => {
    if (isConstant(derivative, 0)) return [];
    const name = factors.at(-1) as string;
    const index = formulas.push(simplify(bounded(derivative))) - 1;
    // 1 / n! for n equal factors.
    const scale = before / factors.filter((factor) => factor === name).length;
    const following = factors.length < order ? traced.slice(traced.indexOf(name)) : [];
    const next = following.flatMap((other) =>
      term(differentiate(derivative, other), [...factors, other], scale),
    );
    return [{ name, index, scale, next }];
  };
  const terms = slopes.flatMap(({ name, slope }) => term(slope, [name]));

  // At an infinity the function is slope v if it is infinite too, and d has no derivative there.
  const isInfinite = (formula: Expression) => equal(abs(formula), Number.POSITIVE_INFINITY);
  const ends = slopes
    .filter(({ name, slope }) => !Object.hasOwn(source.parameters, name) && !isConstant(slope, 0))
    .map(({ name, slope }) => {
      const atEnd = select(isInfinite(input(name)), select(isInfinite(f), slope, 0), 0);
      return { name, index: formulas.push(atEnd) - 1 };
    });
  // Where the slope alone is NaN, it can't be a coefficient.
  const poles = slopes
    .filter(({ slope }) => collect([slope]).some((node) => isConstant(node, Number.NaN)))
    .map(({ name, slope }) => {
      const atPole = select(isInfinite(f), select(equal(slope, slope), 0, 1), 0);
      return { name, index: formulas.push(atPole) - 1 };
    });
  return { formulas, terms, ends, poles };
}

/**
 * v - stop(v): 0, with the derivative 1; at an infinity 0 without one, since the clipped v is a constant there. `where` in place
 * of `clip` would leave arrays behind under an eager `grad` of `grad`.
 */
const difference = (v: np.Array): np.Array => {
  const largest = np.finfo(v.dtype).max;
  const clipped = np.clip(v, -largest, largest);
  return clipped.ref.sub(lax.stopGradient(clipped));
};

/** 0, with the derivative NaN where the mask is 1: the root of d^2, which has infinity times 0 there. */
function withoutDerivative(difference: np.Array, mask: np.Array): np.Array {
  const isMasked = mask.ref.notEqual(0);
  const square = difference.ref.mul(difference);
  return np
    .sqrt(np.where(isMasked, square, 1))
    .add(mask)
    .sub(1);
}

/**
 * 0, with infinite derivatives from the first order that the polynomial lacks on: m^2 s^n e^s, where s is the sum of the
 * differences, n that order and m^2 beyond all floats. One m is the first factor and one, within the exponential, where jax-js does
 * not see a constant to put beside it, the last: either meets a 0 before the other, forwards and backwards.
 */
function beyond(differences: Arrays, { order, largest }: Purpose): np.Array {
  const m = largest ** 0.75;
  const s = Object.values(differences).reduce((sum, difference) => sum.add(difference));
  const powers = Array.from({ length: order }, () => s.ref);
  return powers.reduce((product, power) => product.mul(power), s.ref.mul(m)).mul(np.exp(s.add(Math.log(m))));
}

export const asArray = (value: Value): np.Array => (typeof value === "number" ? np.array(value) : value);
