import type { Surrogate } from "../activations/define.ts";
import type { RandomDescription } from "../activations/defineRandom.ts";
import { mapValues } from "../activations/mapValues.ts";
import { isPlain } from "../activations/options.ts";
import { type Form, scopeOf } from "../activations/parseFormula.ts";
import { readVectors } from "../activations/vectors.ts";
import type { Expression, Operand } from "../expression/index.ts";
import { readFormula } from "../expression/text/index.ts";

type Written = RandomDescription<string, string, string, string, string>["formula"];
type Read = RandomDescription["formula"];

/**
 * The description with functions in place of the texts in it. They read when `define` asks for what they say, so that it has checked
 * the names by then; what is no text is left for it to check.
 */
export function describedInText<
  Name extends string,
  Input extends string,
  VectorName extends string,
  NoiseName extends string,
>(
  description: RandomDescription<Name, Input, VectorName, NoiseName, string>,
): RandomDescription<Name, Input, VectorName, NoiseName> {
  type Described = RandomDescription<Name, Input, VectorName, NoiseName>;
  if (!isPlain(description)) return description as Described;
  const described = description as RandomDescription<string, string, string, string, string>;
  const { name, formula, stable, stableDerivatives, surrogates, kinks, expectation } = described;
  const read = (field: string, text: string, form?: Form): Expression => {
    const { parameters = {}, inputs = [], vectors, noise = {} } = described;
    const entries = vectors === undefined ? {} : readVectors(name, vectors).parameters;
    const names = Object.keys({ ...parameters, ...entries });
    return readFormula(text, scopeOf(`${name}: ${field}`, names, [...inputs, ...Object.keys(noise)], form));
  };
  const written = (field: string, given: Written): Read =>
    typeof given === "string" ? () => read(field, given) : given;
  const number = (given: string | number): Operand =>
    typeof given === "string" ? read("kinks", given) : given;
  const computed = stable ?? (typeof formula === "string" ? catalogueStable(formula, read) : undefined);

  return {
    ...description,
    formula: written("formula", formula),
    ...(computed !== undefined && { stable: written("stable", computed) }),
    ...(typeof expectation === "string" && { expectation: written("expectation", expectation) }),
    ...(isPlain(stableDerivatives) && {
      stableDerivatives: mapValues(stableDerivatives as Record<string, Written>, (given, variable) =>
        written(`stableDerivatives.${variable}`, given),
      ),
    }),
    ...(isPlain(surrogates) && {
      surrogates: mapValues(surrogates as Record<string, Surrogate<Written>>, (surrogate, variable) =>
        isPlain(surrogate)
          ? { ...surrogate, formula: written(`surrogates.${variable}`, surrogate.formula) }
          : surrogate,
      ),
    }),
    ...(Array.isArray(kinks) && {
      kinks: () => kinks.map(({ at, slope }) => ({ at: number(at), slope: number(slope) })),
    }),
  } as Described;
}

/** The formula with the catalogue's functions in their stable forms, where it has any. */
function catalogueStable(
  formula: string,
  read: (field: string, text: string, form?: Form) => Expression,
): Read | undefined {
  try {
    const stable = read("formula", formula, "stable");
    return stable === read("formula", formula) ? undefined : () => stable;
  } catch {
    // What is wrong is said where the formula itself is read.
    return undefined;
  }
}
