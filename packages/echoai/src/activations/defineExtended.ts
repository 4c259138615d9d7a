import type { Expression, Operand } from "../expression/index.ts";
import { type Definition, type Description, define, type Formula } from "./define.ts";
import { mapValues } from "./mapValues.ts";
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
  readonly kinks?:
    | Extended<Name | Input, VectorName, readonly KinkOf<Operand>[]>
    | ([Text] extends [never] ? never : readonly KinkOf<Text | number>[]);
}

interface KinkOf<Written> {
  readonly at: Written;
  readonly slope: Written;
}

/**
 * Makes a definition as `define` does, of a function that may have parameters of several numbers.
 * @throws TypeError or RangeError as `define` does, and for a vector that is none, or a name that is declared twice
 */
export function defineExtended<
  const Name extends string = never,
  const Input extends string = never,
  const VectorName extends string = never,
>(description: ExtendedDescription<Name, Input, VectorName>): Definition<Name, Input, VectorName> {
  // What is no description `define` knows to say.
  if (description?.vectors === undefined)
    return define(description as Description<Name, Input>) as Definition<Name, Input, VectorName>;
  const { vectors: given, ...rest } = description;
  const { name: owner, parameters = {}, inputs = [] } = rest;
  const { vectors, parameters: entries, variables } = readVectors(owner, given);
  const names = [
    ...Object.keys({ x: 0, ...parameters }),
    ...Object.keys(variables),
    ...Object.keys(entries),
    ...inputs,
  ];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`${owner}: "${twice}" is declared twice`);
  const withArrays = <Given>(formula: Given): Given =>
    typeof formula === "function"
      ? (((x, scalars) => formula(x, and(scalars, variables))) as AnyFormula as Given)
      : formula;
  const { formula, stable, stableDerivatives = {}, kinks } = rest;
  const definition = define({
    ...rest,
    parameters: { ...parameters, ...entries },
    formula: withArrays(formula),
    ...(stable && { stable: withArrays(stable) }),
    ...(kinks && { kinks: withArrays(kinks) }),
    stableDerivatives: mapValues(stableDerivatives, withArrays),
  } as Description<Name, Input>);
  return Object.freeze({
    ...definition,
    vectors,
    around: (forms) => withVectors({ ...definition, vectors }, vectors, forms),
  } satisfies Definition) as Definition<Name, Input, VectorName>;
}

type AnyFormula = (x: Expression, variables: object) => unknown;

/** The variables with the vectors; what is neither is asked of the variables, which say what there is. */
const and = (scalars: object, arrays: Readonly<Record<string, unknown>>): object =>
  new Proxy(scalars, {
    get: (known, key) => (Object.hasOwn(arrays, key) ? arrays[key as string] : Reflect.get(known, key)),
  });
