import { differentiate, type Expression, simplify } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { type Completion, complete } from "./completion.ts";
import type { Definition } from "./define.ts";

/** What every target computes of a definition. */
export interface Derived {
  readonly value: Expression;
  /** The derivative in `x`, in every parameter and in every further input, by name; each made when it is first asked for. */
  readonly gradient: Readonly<Record<string, Expression>>;
}

/** The formulas of a definition, each with its completion. */
export function assemble(
  definition: Definition,
  completionOf: (form: string, computed: Expression) => Completion | undefined,
): Derived {
  const { stableDerivatives, derivativeIn, parameters, inputs } = definition;
  const finished = (form: string, formula: () => Expression) =>
    lazily(() => {
      const computed = simplify(formula());
      return complete(computed, completionOf(form, computed));
    });
  const gradient: Record<string, Expression> = {};
  for (const name of ["x", ...Object.keys(parameters), ...inputs]) {
    const get = finished(
      slopeIn(name),
      () => stableDerivatives[name] ?? derivativeIn?.(name) ?? differentiate(definition.stable, name),
    );
    Object.defineProperty(gradient, name, { get, enumerable: true });
  }
  const value = finished("value", () => definition.stable);
  return {
    get value() {
      return value();
    },
    gradient,
  };
}

/** The name of a derivative. No parameter or input can have it: theirs are camelCase identifiers. */
export const slopeIn = (variable: string): string => `d_${variable}`;
