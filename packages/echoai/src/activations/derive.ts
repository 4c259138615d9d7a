import { differentiate, type Expression, simplify } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import type { Range } from "../expression/range.ts";
import { complete } from "./complete.ts";
import type { Definition } from "./define.ts";
import { rangeOf } from "./domain.ts";

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
  const { formula, stable, stableDerivatives, parameters, inputs } = definition;
  const ranges = new Map<string, Range>([
    ...Object.entries(parameters).map(([name, { domain }]) => [name, rangeOf(domain)] as const),
    ...inputs.map((name) => [name, anyInput] as const),
  ]);
  const finish = (computed: Expression, literature: Expression) =>
    complete(simplify(computed), simplify(literature), ["x", ...inputs], ranges);
  const finishDerivative = (name: string) => {
    const declared = stableDerivatives[name];
    return finish(declared ?? differentiate(stable, name), declared ?? differentiate(formula, name));
  };
  const gradient: Record<string, Expression> = {};
  for (const name of ["x", ...ranges.keys()]) {
    const get = lazily(() => finishDerivative(name));
    Object.defineProperty(gradient, name, { get, enumerable: true });
  }
  const value = lazily(() => finish(stable, formula));
  const derived: Derived = {
    get value() {
      return value();
    },
    gradient,
  };
  cache.set(definition, derived);
  return derived;
}

/** What NaN gives is seen to apart from the limits. */
const anyInput: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, nan: false };

const cache = /* @__PURE__ */ new WeakMap<Definition, Derived>();
