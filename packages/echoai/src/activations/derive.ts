import {
  differentiate,
  type Expression,
  equal,
  evaluate,
  input,
  select,
  simplify,
  substitute,
} from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { largestFloat32 } from "../expression/range.ts";
import type { Definition } from "./define.ts";

/** What every target computes of a definition. */
export interface Derived {
  readonly value: Expression;
  /** The derivative in `x`, in every parameter and in every further input, by name; each made when it is first asked for. */
  readonly gradient: Readonly<Record<string, Expression>>;
}

/** The formulas derived from a definition; made once for each. */
export function derive(definition: Definition): Derived {
  const known = cache.get(definition);
  if (known !== undefined) return known;
  const { stable, stableDerivatives, parameters, inputs } = definition;
  const finish = (formula: Expression) => complete(formula, definition);
  const derivative = (variable: string) => stableDerivatives[variable] ?? differentiate(stable, variable);
  const variables = ["x", ...Object.keys(parameters), ...inputs];
  const gradient: Record<string, Expression> = {};
  for (const name of variables) {
    const get = lazily(() => finish(simplify(derivative(name))));
    Object.defineProperty(gradient, name, { get, enumerable: true });
  }
  const value = lazily(() => finish(simplify(stable)));
  const derived: Derived = {
    get value() {
      return value();
    },
    gradient,
  };
  cache.set(definition, derived);
  return derived;
}

const cache = /* @__PURE__ */ new WeakMap<Definition, Derived>();

/**
 * The formula with what IEEE arithmetic leaves open: at an infinity where it would be 0 times infinity it takes its limit, the
 * value at the largest float32, and NaN gives NaN also where the formula forgets x (a constant branch). A formula that needs
 * neither stays as it is.
 */
function complete(formula: Expression, { parameters, inputs }: Definition): Expression {
  const x = input("x");
  const values: Record<string, number> = Object.fromEntries([
    ...Object.entries(parameters).map(([name, { default: value }]) => [name, value] as const),
    ...inputs.map((name) => [name, 0] as const),
  ]);
  const isNaNAt = (value: number) => Number.isNaN(evaluate(formula, { ...values, x: value }));

  const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].filter(isNaNAt);
  const bounded = ends.reduce<Expression>(
    (kept, end) => select(equal(x, end), Math.sign(end) * largestFloat32, kept),
    x,
  );
  const limited = substitute(formula, new Map([[x, bounded]]));
  return isNaNAt(Number.NaN) ? limited : select(equal(x, x), limited, x);
}
