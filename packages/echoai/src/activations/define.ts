import { constant, type Expression, input, type Operand, parameter } from "../expression/index.ts";
import { anyNumber, type Domain } from "./domain.ts";
import { mapValues } from "./mapValues.ts";
import type { Noise } from "./noise.ts";

/**
 * What says that a formula is the function's: `paper`, read there or seen in two independent sources; `library`, agrees with values
 * that a named library's code gave; `survey`, two readings of a survey (arXiv 2402.09092) agree.
 */
export type Evidence = "paper" | "library" | "survey";

/** Where a function comes from. */
export interface Paper {
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  /** Identifier without prefix, such as "1908.08681". */
  readonly arxiv?: string;
  readonly doi?: string;
  /** Journal, conference or publisher, where there is neither of the two. */
  readonly venue?: string;
}

export interface Parameter {
  readonly default: number;
  readonly domain: Domain;
  /** Whether the literature learns it along with the network's weights. */
  readonly trainable: boolean;
  readonly summary: string;
}

/**
 * Several parameters under one name. Its entries, such as a0, a1, a2 of a, are parameters of the definition like any other: what is
 * computed, shown and measured knows them alone. Where values come in and gradients go out, the vector stands for them.
 */
export interface Vectors<Name extends string = string> {
  /** The names of the entries. */
  readonly entries: Readonly<Record<Name, readonly string[]>>;
  /**
   * The values by the names of parameters: those of a vector given to its entries. A number is every entry's, an array has one for each.
   * @param split takes what is neither apart, into as many parts as there are entries; default: float arrays
   * @throws RangeError for an array of another length, or a vector given together with an entry of it
   */
  spread(
    owner: string,
    given: Readonly<Record<string, unknown>>,
    split?: (name: string, value: unknown, count: number) => readonly unknown[],
  ): Readonly<Record<string, unknown>>;
  /** The names, a vector's replaced by those of its entries. */
  expanded(names: readonly string[]): readonly string[];
}

/** A point at which the slope jumps, and the slope that the function declares there. */
export interface Kink {
  readonly at: Expression;
  readonly slope: Expression;
}

/** An activation function as a value: what it is, where it comes from, and its formula. `define` makes it. */
export interface Definition<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = string,
> {
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly paper: Paper;
  /** Undefined for a function of one's own. */
  readonly evidence?: Evidence | undefined;
  /** The entries of vectors among them. */
  readonly parameters: Readonly<Record<Name, Parameter>>;
  /** Parameters of several numbers; undefined where there are none. */
  readonly vectors?: Vectors<VectorName> | undefined;
  /** Inputs beside `x` that have a value for each element; empty for nearly all. */
  readonly inputs: readonly Input[];
  /** As the literature writes it. */
  readonly formula: Expression;
  /** What is computed: the same function without overflow and cancellation. */
  readonly stable: Expression;
  /** Derivatives, by variable, whose derived form would cancel or overflow. */
  readonly stableDerivatives: Readonly<Record<string, Expression>>;
  /** The other derivatives, where they were found from the formula; what is undefined is the stable form's. */
  readonly derivativeIn?: ((variable: string) => Expression | undefined) | undefined;
  readonly kinks: readonly Kink[];
  /** Declared derivatives that are not the formula's, by variable; among `stableDerivatives`, too. Undefined where there are none. */
  readonly surrogates?: Readonly<Record<string, Surrogate>> | undefined;
  /** The noise of a function that is random in training; undefined for nearly all. */
  readonly random?: Randomness | undefined;
  /** What makes the forms of an activation take more than parameters that are numbers; undefined for nearly all. */
  readonly around?:
    | (<Forms extends object>(forms: Forms, definition: Definition, create: CreateForms<Forms>) => Forms)
    | undefined;
}

/** Makes the forms of an activation from a definition and what is computed of it. */
export type CreateForms<Forms extends object> = (
  definition: Definition,
  derived: { readonly value: Expression; readonly gradient: Readonly<Record<string, Expression>> },
) => Forms;

/** What is random in training; the definition itself is what is computed in evaluation. */
export interface Randomness {
  readonly noise: Noise;
  /** What is computed in training. It has an input of each noise's name, which takes standard numbers of the distribution's kind. */
  readonly training: Definition;
}

/** A formula that stands in a derivative's place in training, and is not the derivative. */
export interface Surrogate<Formula = Expression> {
  /** What the literature calls it. */
  readonly name: string;
  readonly formula: Formula;
}

/** A formula as it is written down: from `x` and the other variables by name. */
export type Formula<Name extends string, Result = Operand, VectorName extends string = never> = (
  x: Expression,
  variables: Readonly<Record<Name, Expression>> & Readonly<Record<VectorName, readonly Expression[]>>,
) => Result;

/** What `define` takes. */
export interface Description<Name extends string = string, Input extends string = string> {
  /** A camelCase identifier. */
  readonly name: string;
  /** Default: the name. */
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly paper?: Paper;
  readonly evidence?: Evidence;
  /** A number is a parameter with that default, any finite value allowed, not trainable. */
  readonly parameters?: Readonly<Record<Name, number | (Pick<Parameter, "default"> & Partial<Parameter>)>>;
  readonly inputs?: readonly Input[];
  readonly formula: Formula<NoInfer<Name | Input>>;
  /** Default: the formula. */
  readonly stable?: Formula<NoInfer<Name | Input>>;
  readonly stableDerivatives?: {
    readonly [V in NoInfer<Name | Input> | "x"]?: Formula<NoInfer<Name | Input>>;
  };
  readonly kinks?: Formula<
    NoInfer<Name | Input>,
    readonly { readonly at: Operand; readonly slope: Operand }[]
  >;
}

/** What looks after a description that may be wrong; `defineChecked` has one. */
export interface Guard {
  /** The variables that formulas get, by name. */
  readonly variables: (declared: Variables) => Variables;
  /** What a function of the description gives for a field. */
  readonly call: <Result>(
    field: string,
    formula: AnyFormula<Result>,
    x: Expression,
    variables: Variables,
  ) => Result;
}

type Variables = Readonly<Record<string, Expression>>;
type AnyFormula<Result> = (x: Expression, variables: Variables) => Result;

/**
 * Makes the definition of an activation function that Echo itself describes: what is wrong with such a description the compiler and a
 * test of the catalogue find, so that who imports a function need not carry the checks. See `defineChecked`.
 */
export function define<const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
  guard: Guard = trusting,
): Definition<Name, Input, never> {
  const { name, aliases = [], inputs = [], kinks = () => [], stableDerivatives = {} } = description;
  const parameters = readParameters(description.parameters ?? {});
  const x = input("x");
  const variables = guard.variables({
    ...mapValues(parameters, (_, key) => parameter(key)),
    ...Object.fromEntries(inputs.map((key) => [key, input(key)])),
  });
  const call = <Result>(field: string, formula: Formula<Name | Input, Result>): Result =>
    guard.call(field, formula as AnyFormula<Result>, x, variables);
  const build = (field: string, formula: Formula<Name | Input>) => written(call(field, formula));
  const formula = build("formula", description.formula);

  return Object.freeze({
    name,
    title: description.title ?? name,
    aliases: Object.freeze([...aliases]),
    summary: description.summary ?? "",
    paper: Object.freeze({ ...(description.paper ?? unpublished) }),
    evidence: description.evidence,
    parameters: Object.freeze(parameters) as Readonly<Record<Name, Parameter>>,
    inputs: Object.freeze([...inputs]),
    formula,
    stable: description.stable === undefined ? formula : build("stable", description.stable),
    stableDerivatives: Object.freeze(
      mapValues(stableDerivatives as Record<string, Formula<Name | Input>>, (derivative, variable) =>
        build(`stableDerivatives.${variable}`, derivative),
      ),
    ),
    kinks: Object.freeze(
      call("kinks", kinks).map(({ at, slope }) => Object.freeze({ at: written(at), slope: written(slope) })),
    ),
  });
}

const trusting: Guard = {
  variables: (declared) => declared,
  call: (_, formula, x, variables) => formula(x, variables),
};

const written = (formula: Operand): Expression => (typeof formula === "number" ? constant(formula) : formula);

const unpublished: Paper = { authors: "", title: "", year: 0 };

const readParameters = (given: NonNullable<Description["parameters"]>): Record<string, Parameter> =>
  mapValues(given, (entry) => {
    const parts: Partial<Parameter> = typeof entry === "number" ? { default: entry } : entry;
    const { default: value = Number.NaN, domain = anyNumber, trainable = false, summary = "" } = parts;
    return Object.freeze({ default: value, domain: Object.freeze({ ...domain }), trainable, summary });
  });
