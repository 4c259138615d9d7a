import { describe } from "../expression/describe.ts";
import type { Expression, Operand } from "../expression/index.ts";
import { type Along, type Reduced, recordReductions } from "../expression/reductions.ts";
import type { Definition, Description } from "./define.ts";
import { defineChecked } from "./defineChecked.ts";
import { checkOptions } from "./options.ts";

/**
 * A function of all values along an axis as a value: expressions of one element, and reductions along the axis between them.
 * `defineVectorFunction` makes it.
 */
export interface VectorDefinition<Name extends string = string>
  extends Pick<
    Definition<Name, never, never>,
    "name" | "title" | "aliases" | "summary" | "paper" | "evidence" | "parameters"
  > {
  /** As the literature writes it. */
  readonly formula: Reduced;
  /** What is computed: the same function without overflow and cancellation. */
  readonly stable: Reduced;
}

/** A formula of one element x, the parameters by name, and `along`, which reduces expressions along the axis. */
export type VectorFormula<Name extends string> = (
  x: Expression,
  parameters: Readonly<Record<Name, Expression>>,
  along: Along,
) => Operand;

/** What `defineVectorFunction` takes. */
export interface VectorFunctionDescription<Name extends string = string>
  extends Omit<Description<Name>, "inputs" | "formula" | "stable" | "stableDerivatives" | "kinks"> {
  readonly formula: VectorFormula<NoInfer<Name>>;
  /** Default: the formula. Its gradients are derived from it. */
  readonly stable?: VectorFormula<NoInfer<Name>>;
}

/**
 * Makes the definition of a function of all values along an axis, and checks it.
 * @throws TypeError or RangeError as `define` does
 */
export function defineVectorFunction<const Name extends string = never>(
  description: VectorFunctionDescription<Name>,
): VectorDefinition<Name> {
  const { formula, stable = formula, ...described } = checkOptions(owner, description, fields);
  const { name, title, aliases, summary, paper, evidence, parameters } = defineChecked<Name>(
    { ...(described as Description<Name, never>), formula: (x) => x },
    { owner },
  );
  const read = (field: string, given: VectorFormula<Name>): Reduced => {
    if (typeof given !== "function")
      throw new TypeError(`${name}: ${field} must be a function of x, got ${describe(given)}`);
    let recorded: ReturnType<typeof recordReductions> | undefined;
    defineChecked<Name>({
      name,
      parameters,
      formula: (x, variables) => {
        recorded = recordReductions((along) => given(x, variables, along), Object.keys(parameters));
        return x;
      },
    });
    const { reductions, value } = recorded as ReturnType<typeof recordReductions>;
    const inputs = reductions.map((reduction) => reduction.name);
    const checked = (part: Operand): Expression =>
      defineChecked({ name, parameters, inputs, formula: () => part }).formula;
    return Object.freeze({
      reductions: Object.freeze(reductions.map((one) => Object.freeze({ ...one, of: checked(one.of) }))),
      value: checked(value),
    });
  };
  return Object.freeze({
    name,
    title,
    aliases,
    summary,
    paper,
    evidence,
    parameters,
    formula: read("formula", formula),
    stable: read("stable", stable),
  });
}

/** Whether a definition is of a function of all values along an axis. */
export const isVectorFunction = (definition: object): definition is VectorDefinition =>
  "formula" in definition && "reductions" in (definition.formula as object);

const owner = "defineVectorFunction";
const fields = [
  "name",
  "title",
  "aliases",
  "summary",
  "paper",
  "evidence",
  "parameters",
  "formula",
  "stable",
] as const satisfies readonly (keyof VectorFunctionDescription)[];
