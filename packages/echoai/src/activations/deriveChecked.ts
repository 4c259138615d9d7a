import { derive } from "./derive.ts";
import type { Derived } from "./derived.ts";
import { type ActivationLike, readDefinition } from "./readDefinition.ts";

/**
 * The formulas derived from a definition; made once for each.
 * @throws TypeError for what is neither an activation function nor its definition
 */
export const deriveChecked = (activation: ActivationLike): Derived =>
  derive(readDefinition("derive", activation));
