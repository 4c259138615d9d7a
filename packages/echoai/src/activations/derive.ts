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
  isGated(definition) ? multiply(definition, derive) : assemble(definition, analyse(definition));

const cache = /* @__PURE__ */ new WeakMap<Definition, Derived>();
