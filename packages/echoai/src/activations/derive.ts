import { analyse } from "./analyse.ts";
import type { Definition } from "./define.ts";
import { assemble, type Derived } from "./derived.ts";
import { isGated, multiply } from "./gated.ts";

/** The formulas derived from a definition; made once for each. */
export function derive(definition: Definition): Derived {
  const derived = cache.get(definition) ?? make(definition);
  cache.set(definition, derived);
  return derived;
}

const make = (definition: Definition): Derived =>
  isGated(definition) ? multiply(definition, derive) : assemble(complete(definition), analyse(definition));

/** The definition with all its derivatives, each found when it is asked for. */
function complete(definition: Definition): Definition {
  const { derivativeIn, stableDerivatives, parameters, inputs } = definition;
  if (derivativeIn === undefined) return definition;
  const found = ["x", ...Object.keys(parameters), ...inputs].map((variable) => [
    variable,
    { get: () => stableDerivatives[variable] ?? derivativeIn(variable), enumerable: true },
  ]);
  return { ...definition, stableDerivatives: Object.defineProperties({}, Object.fromEntries(found)) };
}

const cache = /* @__PURE__ */ new WeakMap<Definition, Derived>();
