import { analyse } from "./analyse.ts";
import type { Definition } from "./define.ts";
import { assemble, type Derived } from "./derived.ts";

/** The formulas derived from a definition; made once for each. */
export function derive(definition: Definition): Derived {
  const derived = cache.get(definition) ?? assemble(definition, analyse(definition));
  cache.set(definition, derived);
  return derived;
}

const cache = /* @__PURE__ */ new WeakMap<Definition, Derived>();
