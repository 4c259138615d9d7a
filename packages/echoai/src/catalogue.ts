import type { Activation } from "./functions/activation.ts";
import * as functions from "./functions/catalogue.ts";
import type { GatedFunction } from "./functions/gated.ts";
import * as gatedFunctions from "./functions/gatedCatalogue.ts";
import * as vectorFunctions from "./functions/vectorCatalogue.ts";
import type { VectorFunction } from "./functions/vectorFunction.ts";

export { families } from "./families.ts";
export { namesOf, type Peer, type PeerName, peers, peersOf } from "./peers.ts";

/** All activation functions that Echo has, by name. Whoever imports it pays for all of them. */
// Asked for by a string, what a function takes is only known at run time, where each call checks it: hence the cast.
export const catalogue = /* @__PURE__ */ Object.freeze({ ...functions }) as unknown as Readonly<
  Record<string, Activation>
>;

/** All gated functions that Echo has, by name. */
export const gatedCatalogue = /* @__PURE__ */ Object.freeze({ ...gatedFunctions }) as unknown as Readonly<
  Record<string, GatedFunction>
>;

/** All functions of the values along an axis that Echo has, by name. */
export const vectorCatalogue = /* @__PURE__ */ Object.freeze({ ...vectorFunctions }) as unknown as Readonly<
  Record<string, VectorFunction>
>;
