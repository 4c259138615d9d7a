import { stabilise, stableDerivative } from "../expression/index.ts";
import type { Definition, Description } from "./define.ts";
import { defineChecked } from "./defineChecked.ts";
import { defineRandom, type RandomDescription } from "./defineRandom.ts";
import { variableRanges } from "./ranges.ts";

/**
 * Makes the definition of an activation function and checks it. Where the description has no `stable`, the form that is computed is
 * found from the formula, and so are the derivatives, with what the parameters' domains say.
 * @throws TypeError or RangeError, naming the function and the field: a name that is no identifier, a default outside its
 * domain, a formula that uses an undeclared name, is no expression, or has NaN elsewhere than as a branch of `select`.
 */
export const defineStable = <const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
): Definition<Name, Input, never> => stabilised(defineChecked(description), description);

/**
 * Makes a definition as `define` does, of a function that may have parameters of several numbers, surrogate gradients and noise.
 * @throws TypeError or RangeError as `define` does, for a vector or a noise that is none, a name that is declared twice, a surrogate without
 * a name, or a formula that is not linear in its noise and has no expectation
 */
export const defineStableExtended = <
  const Name extends string = never,
  const Input extends string = never,
  const VectorName extends string = never,
  const NoiseName extends string = never,
>(
  description: RandomDescription<Name, Input, VectorName, NoiseName>,
): Definition<Name, Input, VectorName> => stabilised(defineRandom(description), description);

/** The definition with forms that are stable, unless its description says what is computed. */
export function stabilised<Defined extends Definition>(
  definition: Defined,
  { stable }: { readonly stable?: unknown },
): Defined {
  if (stable !== undefined) return definition;
  const { formula, parameters, random } = definition;
  const ranges = [...variableRanges(definition)].filter(([name]) => Object.hasOwn(parameters, name));
  const domains = Object.fromEntries(ranges);
  return Object.freeze({
    ...definition,
    stable: stabilise(formula, { domains }),
    derivativeIn: remembered((variable) => stableDerivative(formula, variable, { domains })),
    ...(random && { random: { ...random, training: stabilised(random.training, {}) } }),
  });
}

function remembered<Value>(find: (name: string) => Value): (name: string) => Value {
  const found = new Map<string, Value>();
  return (name) => {
    const value = found.get(name) ?? find(name);
    found.set(name, value);
    return value;
  };
}
