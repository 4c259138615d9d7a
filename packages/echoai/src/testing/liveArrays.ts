import { inject } from "vitest";
import { Array as JaxArray } from "../jax/jax.ts";

/** The jax-js arrays that have been made since this was imported and not freed. */
const live = new Set<object>();

// jax-js has no count of its own. Every array's constructor calls that of the class above it: put one in between that counts.
const Tracer = Object.getPrototypeOf(JaxArray) as new (...parameters: never[]) => object;
Object.setPrototypeOf(
  JaxArray,
  class extends Tracer {
    constructor(...parameters: never[]) {
      super(...parameters);
      live.add(this);
    }
  },
);
const dispose = JaxArray.prototype.dispose;
JaxArray.prototype.dispose = function (this: JaxArray) {
  dispose.call(this);
  if (this.refCount === 0) live.delete(this);
};

/** How many more arrays live after some calls than before; the first calls, which compile, do not count. */
export function leakedBy(act: () => void, calls = 20 * inject("times")): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) act();
  const before = live.size;
  for (let call = 0; call < calls; call++) act();
  return live.size - before;
}
