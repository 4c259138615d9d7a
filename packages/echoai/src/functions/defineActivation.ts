import type { Definition } from "../activations/define.ts";
import { defineRandom, type RandomDescription } from "../activations/defineRandom.ts";
import { stabilised } from "../activations/defineStable.ts";
import { derive } from "../activations/derive.ts";
import { type Expression, fold } from "../expression/index.ts";
import { type Activation, assembleActivation } from "./activation.ts";
import { describedInText } from "./describedInText.ts";

/**
 * Makes an activation function of one's own, with everything that a built-in one has. Its formulas are functions of `x`, or text,
 * such as "x * tanh(exp(x))"; see `parseFormula` of echoai/formula.
 * @throws TypeError or RangeError for a description that does not hold together, see `defineExtended` of echoai/definitions, or a formula nested more than 250 deep;
 * FormulaError for text that is no formula
 */
export const defineActivation = <
  const Name extends string = never,
  const Input extends string = never,
  const VectorName extends string = never,
  const NoiseName extends string = never,
>(
  description: RandomDescription<Name, Input, VectorName, NoiseName, string>,
): Activation<Name, Input, VectorName> => {
  const described = describedInText(description);
  const definition = defineRandom(described, "defineActivation");
  const { name, formula, stable, stableDerivatives } = definition;
  for (const [field, written] of Object.entries({ formula, stable, ...stableDerivatives })) {
    const depth = depthOf(written);
    if (depth > deepest)
      throw new RangeError(`${name}: ${field} must be nested at most ${deepest} deep, got ${depth}`);
  }
  return createActivation(stabilised(definition, described));
};

/** Targets call themselves for the parts of a part. Published formulas are up to 30 deep. */
const deepest = 250;

const depthOf = (formula: Expression): number =>
  fold<number>([formula], (_, depths) => 1 + Math.max(0, ...depths))[0] as number;

/** The callable for a definition that `define` or another one of echoai/definitions made. */
export const createActivation = <Name extends string, Input extends string, VectorName extends string>(
  definition: Definition<Name, Input, VectorName>,
): Activation<Name, Input, VectorName> => assembleActivation(definition, derive(definition));
