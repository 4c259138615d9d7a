import { checkOptions } from "../activations/options.ts";
import { readVectorDefinition, type VectorFunctionLike } from "../activations/readDefinition.ts";
import { readValues } from "../activations/values.ts";
import { describe } from "../expression/describe.ts";
import { lazily } from "../expression/lazily.ts";
import { perform, planLevels } from "../expression/levels.ts";
import { checkArray } from "./activation.ts";
import { numpy as np } from "./jax.ts";
import { reductions } from "./reductions.ts";
import { stageOf } from "./stage.ts";

export interface JaxAxisOptions {
  /** The axis whose values are taken together; from the end if negative. Default -1. */
  readonly axis?: number | undefined;
}

/**
 * A function of all values along an axis on jax-js arrays, of the array's shape. Takes over its array, as jax-js functions do.
 * Parameters are numbers. Right under `jit`, `vmap` and `grad` in x; what lies between the reductions has Echo's own derivatives.
 *
 * Throws TypeError for what is no array, RangeError for an unknown parameter or option, a number outside its domain, and an axis that
 * x has not.
 */
export type JaxVectorFunction<Name extends string = string> = (
  x: np.Array,
  parameters?: { readonly [N in Name]?: number | undefined },
  options?: JaxAxisOptions,
) => np.Array;

/**
 * The jax-js function for the definition of a vector function, or for the vector function that has it.
 * @throws TypeError for what is neither
 */
export function jaxVectorFunction<Name extends string>(
  given: VectorFunctionLike<Name>,
): JaxVectorFunction<Name> {
  const definition = readVectorDefinition("jaxVectorFunction", given);
  const { name, stable } = definition;
  const plan = lazily(() => planLevels(stable.reductions, [stable.value], ["x"]));
  const read = (key: string, value: unknown): np.Array => {
    throw new TypeError(`${name}: ${key} must be a number, got ${describe(value)}`);
  };
  return (x, given = {}, options = {}) => {
    const { numbers } = readValues({ ...definition, inputs: [] }, given, { read, split: () => [] });
    const { axis = -1 } = checkOptions<JaxAxisOptions>(name, options, ["axis"]);
    const array = checkArray(name, "x", x, "a jax-js array");
    const { shape } = array;
    const place = axis < 0 ? axis + shape.length : axis;
    if (shape[place] === undefined)
      throw new RangeError(`${name}: axis must be an axis of [${shape.join(", ")}], got ${describe(axis)}`);
    if (shape.includes(0)) return array;
    const owned: np.Array[] = [];
    const keep = (made: np.Array): np.Array => {
      owned.push(made);
      return made;
    };
    const [result] = perform<np.Array>(
      plan(),
      { x: keep(np.moveaxis(array, place, -1)) },
      {
        evaluate: (formula, arrays) => {
          const { run, names } = stageOf(formula);
          const used = names.map((key) => [key, (arrays[key] as np.Array | undefined)?.ref] as const);
          return keep(
            run(Object.fromEntries(used.filter(([, value]) => value)) as Record<string, np.Array>, numbers),
          );
        },
        reduce: (kind, values) => keep(reductions[kind](values.ref)),
      },
    );
    const moved = np.moveaxis((result as np.Array).ref, -1, place);
    for (const made of owned) made.dispose();
    return moved;
  };
}
