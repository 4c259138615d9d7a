import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type GivenValues, readValues } from "../activations/values.ts";
import { lower } from "../expression/approximations/lower.ts";
import { describe } from "../expression/describe.ts";
import {
  constant,
  differentiate,
  type Expression,
  equal,
  isConstant,
  max,
  min,
  parameter,
  select,
  simplify,
  substitute,
} from "../expression/index.ts";
import { largestFloat32 } from "../expression/range.ts";
import { compute } from "./compute.ts";
import { Array as ConcreteArray, jit, lax, numpy as np, tree } from "./jax.ts";
import { lowered, type Value } from "./operations.ts";

/** A value for each parameter that is not to have its default, and an array for every further input. */
export type JaxValues<Name extends string, Input extends string> = {
  readonly [N in Name]?: number | np.Array | undefined;
} & (IsRequired<Input> extends true ? { readonly [I in Input]: np.Array } : unknown);

/**
 * An activation function on jax-js arrays of any shape; parameter arrays broadcast as NumPy has it. Takes over its arrays, as
 * jax-js functions do. Right under `jit`, `vmap` and `grad`, in x, in the inputs and in parameter arrays; first and second
 * derivatives are Echo's own and finite wherever x is, third ones are 0.
 *
 * Throws TypeError for what is neither number nor array, RangeError for an unknown parameter or a number outside its domain.
 */
export type JaxActivation<Name extends string = string, Input extends string = string> = (
  x: np.Array | number,
  ...parameters: IsRequired<Input> extends true
    ? [parameters: JaxValues<Name, Input>]
    : [parameters?: JaxValues<Name, Input>]
) => np.Array;

/** Inputs that are known by name must be given. */
type IsRequired<Input extends string> = [Input] extends [never] ? false : string extends Input ? false : true;

/** The jax-js function for a definition. */
export function jaxActivation<Name extends string, Input extends string>(
  definition: Definition<Name, Input>,
): JaxActivation<Name, Input> {
  const programs = new Map<string, Program>();
  return (x, given: Readonly<Record<string, number | np.Array | undefined>> = {}) => {
    const input = typeof x === "number" ? x : checkArray(definition.name, "x", x);
    const { numbers, arrays } = readParameters(definition, given);
    const variables = mapValues({ x: asArray(input), ...arrays }, floating);
    const traced = Object.keys(variables).filter((name) => !(variables[name] instanceof ConcreteArray));
    const key = JSON.stringify([numbers, traced]);
    const program = programs.get(key) ?? createProgram(definition, numbers, traced);
    // The last used one stands last, so that the first one is the one to forget.
    programs.delete(key);
    programs.set(key, program);
    if (programs.size > keptPrograms) programs.delete([...programs.keys()][0] as string);
    return program(variables);
  };
}

/** A program takes some 20 ms to make, so that layers with a number each, or training beside testing, want one each. */
const keptPrograms = 16;

type Arrays = Readonly<Record<string, np.Array>>;
type Program = (variables: Arrays) => np.Array;

/**
 * The function with its numbers put in. jax-js can't be told a derivative, so it is given a polynomial in d = stop(v) - v, which
 * is 0, whose coefficients are Echo's derivatives: f - f' d + f'' d^2 / 2. Its own rules would differentiate the branches that
 * are not taken too, and make NaN of them.
 */
function createProgram(
  definition: Definition,
  numbers: Readonly<Record<string, number>>,
  traced: readonly string[],
): Program {
  const { value, gradient } = derive(definition);
  const known = new Map(
    Object.entries(numbers).map(([name, number]) => [parameter(name), constant(number)] as const),
  );
  const prepare = (formula: Expression) => lower(simplify(substitute(formula, known)), lowered);

  const terms: Term[] = [];
  traced.forEach((first, index) => {
    const slope = gradient[first] as Expression;
    terms.push({ factors: [first], scale: -1, coefficient: slope });
    for (const second of traced.slice(index)) {
      const scale = first === second ? 0.5 : 1;
      terms.push({ factors: [first, second], scale, coefficient: differentiate(slope, second) });
    }
  });
  const prepared = terms
    .map((term) => ({ ...term, coefficient: prepare(finite(term.coefficient)) }))
    .filter(({ coefficient }) => !isConstant(coefficient, 0));
  const outputs = [prepare(value), ...prepared.map(({ coefficient }) => coefficient)];
  // What comes out is stopped too: the derivatives that jax-js would take of the formulas are dropped then, not computed, and
  // can't make it search without end for a split of a second derivative into kernels.
  const run = jit((variables: Arrays) =>
    compute(outputs, variables).map((value) => lax.stopGradient(asArray(value))),
  );
  if (traced.length === 0) return (variables) => run(variables)[0] as np.Array;

  return (variables) => {
    const stopped = mapValues(variables, (array) => lax.stopGradient(array.ref));
    const [y, ...coefficients] = run(stopped) as [np.Array, ...np.Array[]];
    const differences = mapValues(variables, (array, name) =>
      traced.includes(name) ? difference(array) : array,
    );
    const result = prepared.reduce((sum, { factors, scale }, index) => {
      const take = (product: np.Array, name: string) => product.mul((differences[name] as np.Array).ref);
      return sum.add(factors.reduce(take, (coefficients[index] as np.Array).mul(scale)));
    }, y);
    tree.dispose(differences);
    return result;
  };
}

interface Term {
  readonly factors: readonly string[];
  readonly scale: number;
  readonly coefficient: Expression;
}

/** The coefficient, 0 where it is NaN and the largest float where it is infinite: it is multiplied by 0. */
const finite = (coefficient: Expression): Expression =>
  select(equal(coefficient, coefficient), max(-largestFloat32, min(largestFloat32, coefficient)), 0);

/**
 * stop(v) - v: 0, with the derivative -1; at an infinity 0 without one, since the clipped v is a constant there. `where` in
 * place of `clip` would leave arrays behind under an eager `grad` of `grad`.
 */
const difference = (v: np.Array): np.Array => {
  const largest = np.finfo(v.dtype).max;
  const clipped = np.clip(v, -largest, largest);
  return lax.stopGradient(clipped.ref).sub(clipped);
};

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

const asArray = (value: Value): np.Array => (typeof value === "number" ? np.array(value) : value);

const floating = (array: np.Array): np.Array =>
  array.dtype === np.float32 || array.dtype === np.float64 || array.dtype === np.float16
    ? array
    : array.astype(np.float32);

/** An array, or what stands for one under `grad`, `jit` and `vmap`; jax-js does not export the class of both. */
function checkArray(owner: string, name: string, value: unknown): np.Array {
  if (typeof value === "object" && value !== null && "dtype" in value && "ref" in value)
    return value as np.Array;
  throw new TypeError(`${owner}: ${name} must be a number or a jax-js array, got ${describe(value)}`);
}

/**
 * The parameters that are numbers, defaults included, and the arrays.
 * @throws TypeError or RangeError for an unknown name or a value that is not allowed
 */
export const readParameters = (
  definition: Definition,
  given: Readonly<Record<string, unknown>>,
): GivenValues<np.Array> =>
  readValues(definition, given, (name, value) =>
    typeof value === "number" ? np.array(value) : checkArray(definition.name, name, value),
  );
