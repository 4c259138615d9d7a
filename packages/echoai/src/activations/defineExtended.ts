import { describe } from "../expression/describe.ts";
import type { Expression, Operand } from "../expression/index.ts";
import type { Definition, Description, Formula, Surrogate } from "./define.ts";
import { checkHead, checkVariables, defineChecked, describedFields } from "./defineChecked.ts";
import { mapValues } from "./mapValues.ts";
import { checkOptions, isPlain } from "./options.ts";
import { readVectors, type VectorDescriptions, withVectors } from "./vectors.ts";

/** A formula of a description that may have vectors: an array of expressions for each. */
type Extended<Name extends string, VectorName extends string, Result = Operand> = Formula<
  NoInfer<Name>,
  Result,
  NoInfer<VectorName>
>;

/**
 * What `defineExtended` takes: a description, and what few functions have.
 * @typeParam Text in what else than functions formulas may be written
 */
export interface ExtendedDescription<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = string,
  Text extends string = never,
> extends Omit<Description<Name, Input>, "formula" | "stable" | "stableDerivatives" | "kinks"> {
  /** Parameters of several numbers: arrays of expressions in the formulas. */
  readonly vectors?: VectorDescriptions<VectorName>;
  readonly formula: Extended<Name | Input, VectorName> | Text;
  /** Default: the formula. */
  readonly stable?: Extended<Name | Input, VectorName> | Text;
  readonly stableDerivatives?: {
    readonly [V in NoInfer<Name | Input> | "x"]?: Extended<Name | Input, VectorName> | Text;
  };
  /**
   * Declared derivatives that are not the formula's, by variable, with what the literature calls them. `derivative`, `backward` and all
   * that trains have them in the derivatives' place.
   */
  readonly surrogates?: {
    readonly [V in NoInfer<Name | Input> | "x"]?: Surrogate<Extended<Name | Input, VectorName> | Text>;
  };
  readonly kinks?:
    | Extended<Name | Input, VectorName, readonly KinkOf<Operand>[]>
    | ([Text] extends [never] ? never : readonly KinkOf<Text | number>[]);
}

interface KinkOf<Written> {
  readonly at: Written;
  readonly slope: Written;
}

/**
 * Makes a definition as `define` does, of a function that may have parameters of several numbers, and surrogate gradients.
 * @throws TypeError or RangeError as `define` does, for a vector that is none, a name that is declared twice, or a surrogate without a
 * name
 */
export function defineExtended<
  const Name extends string = never,
  const Input extends string = never,
  const VectorName extends string = never,
>(
  description: ExtendedDescription<Name, Input, VectorName>,
  caller = "defineExtended",
): Definition<Name, Input, VectorName> {
  const { vectors, surrogates, ...rest } = checkOptions(caller, description, extendedFields);
  const isExtended = (vectors ?? surrogates) !== undefined;
  return (
    isExtended
      ? extend(description as ExtendedDescription, caller)
      : defineChecked(rest as never, { owner: caller })
  ) as Definition<Name, Input, VectorName>;
}

export const extendedFields: readonly (keyof ExtendedDescription)[] = [
  ...describedFields,
  "vectors",
  "surrogates",
];

function extend(
  { vectors: declared = {}, surrogates = {}, ...rest }: ExtendedDescription,
  caller: string,
): Definition {
  checkHead(caller, rest);
  const { name: owner, parameters = {}, inputs = [] } = rest;
  const { vectors, parameters: entries, variables } = readVectors(owner, declared);
  refuseTwice(owner, ["x", ...[parameters, variables, entries].flatMap(Object.keys), ...inputs]);
  checkSurrogates(owner, surrogates, ["x", ...[parameters, entries].flatMap(Object.keys), ...inputs]);
  const complete = <Given>(formula: Given) => withVariables(formula, variables);
  const { formula, stable, stableDerivatives = {}, kinks } = rest;
  const described = {
    ...rest,
    parameters: { ...parameters, ...entries },
    formula: complete(formula),
    ...(stable && { stable: complete(stable) }),
    ...(kinks && { kinks: complete(kinks) }),
    stableDerivatives: mapValues(
      { ...stableDerivatives, ...mapValues(surrogates as AnySurrogates, ({ formula }) => formula) },
      complete,
    ),
  } as Description;
  const defined: Definition = defineChecked(described, {
    owner: caller,
    surrogates: Object.keys(surrogates),
  });
  const definition: Definition = {
    ...defined,
    ...(Object.keys(variables).length > 0 && {
      vectors,
      around: (forms, own) => withVectors(own, vectors, forms),
    }),
    ...(Object.keys(surrogates).length > 0 && {
      surrogates: Object.freeze(
        mapValues(surrogates as AnySurrogates, ({ name }, variable) =>
          Object.freeze({ name, formula: defined.stableDerivatives[variable] as Expression }),
        ),
      ),
    }),
  };
  return Object.freeze(definition);
}

type AnySurrogates = Readonly<Record<string, Surrogate<unknown>>>;

type AnyFormula = (x: Expression, variables: object) => unknown;

/** A formula that finds further variables among the others, which say what there is where it asks for one that there is not. */
function withVariables<Given>(formula: Given, further: Readonly<Record<string, unknown>>): Given {
  if (typeof formula !== "function") return formula;
  const made: AnyFormula = (x, variables) =>
    formula(
      x,
      new Proxy(variables, {
        get: (known, key) => (Object.hasOwn(further, key) ? further[key as string] : Reflect.get(known, key)),
      }),
    );
  return made as Given;
}

function refuseTwice(owner: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`${owner}: "${twice}" is declared twice`);
}

function checkSurrogates(owner: string, given: object, declared: readonly string[]): void {
  if (!isPlain(given)) throw new TypeError(`${owner}: surrogates must be an object, got ${describe(given)}`);
  checkVariables(owner, "surrogates", given, declared);
  for (const [variable, surrogate] of Object.entries(given)) {
    const where = `surrogates.${variable}`;
    if (!isPlain(surrogate))
      throw new TypeError(
        `${owner}: ${where} must be an object with name and formula, got ${describe(surrogate)}`,
      );
    const { name } = checkOptions<Partial<Surrogate>>(`${owner}: ${where}`, surrogate, ["name", "formula"]);
    if (typeof name !== "string" || name === "")
      throw new TypeError(`${owner}: the surrogate in ${variable} must have a name, got ${describe(name)}`);
  }
}
