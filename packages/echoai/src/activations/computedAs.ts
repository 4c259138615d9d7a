import { constant, type Operand } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import type { Definition } from "./define.ts";
import { slopeIn } from "./derived.ts";
import { mapValues } from "./mapValues.ts";

/** Forms that were found from a formula: of the `value`, and of derivatives by their names. What is left out is the formula's own. */
export type StableForms = Readonly<Record<string, () => Operand>>;

/** The definition, computed in these forms; each is built when it is first asked for. */
export function computedAs<Defined extends Definition>(definition: Defined, forms: StableForms): Defined {
  const built = mapValues(forms, (form) =>
    lazily(() => {
      const made = form();
      return typeof made === "number" ? constant(made) : made;
    }),
  );
  return Object.freeze({
    ...definition,
    get stable() {
      return built.value?.() ?? definition.stable;
    },
    derivativeIn: (variable: string) => built[slopeIn(variable)]?.(),
  });
}
