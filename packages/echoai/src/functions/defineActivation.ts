import { type Definition, type Description, define } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type Activation, assembleActivation } from "./activation.ts";

/**
 * Makes an activation function of one's own, with everything that a built-in one has.
 * @throws TypeError or RangeError for a description that does not hold together; see `define`.
 */
export const defineActivation = <const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
): Activation<Name, Input> => createActivation(define(description));

/** The callable for a definition. */
export const createActivation = <Name extends string, Input extends string>(
  definition: Definition<Name, Input>,
): Activation<Name, Input> => assembleActivation(definition, derive(definition));
