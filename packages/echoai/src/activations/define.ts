import { describe } from "../expression/describe.ts";
import {
  collect,
  constant,
  type Expression,
  input,
  isCondition,
  isExpression,
  type Operand,
  parameter,
} from "../expression/index.ts";
import { NoNumberError } from "../expression/noNumber.ts";
import { anyNumber, contains, type Domain, describeDomain, isDomain } from "./domain.ts";
import { mapValues } from "./mapValues.ts";
import { checkOptions, isPlain } from "./options.ts";

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
  /** How the other derivatives are found; without it they are the stable form's. */
  readonly derivativeIn?: ((variable: string) => Expression) | undefined;
  readonly kinks: readonly Kink[];
  /** Declared derivatives that are not the formula's, by variable; among `stableDerivatives`, too. Undefined where there are none. */
  readonly surrogates?: Readonly<Record<string, Surrogate>> | undefined;
  /** What makes the forms of an activation take more than parameters that are numbers; undefined for nearly all. */
  readonly around?: (<Forms extends object>(forms: Forms) => Forms) | undefined;
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

/**
 * Makes the definition of an activation function and checks it.
 * @throws TypeError or RangeError, naming the function and the field: a name that is no identifier, a default outside its
 * domain, a formula that uses an undeclared name, is no expression, or has NaN elsewhere than as a branch of `select`.
 */
export function define<const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
): Definition<Name, Input, never> {
  const { name, stableDerivatives = {} } = checkOptions("define", description, fields);
  checkIdentifier("define", "name", name);
  const parameters = readParameters(name, description.parameters ?? {});
  const inputs = listOf(name, "inputs", description.inputs ?? []);
  for (const key of inputs) checkIdentifier(name, "input name", key);
  const declared = ["x", ...Object.keys(parameters), ...inputs];
  const repeated = declared.find((key, index) => declared.indexOf(key) !== index);
  if (repeated !== undefined) throw new TypeError(`${name}: "${repeated}" is declared twice`);

  const x = input("x");
  const variables = variablesOf(name, Object.keys(parameters), inputs) as Record<Name | Input, Expression>;
  const checked = (field: string, formula: Operand): Expression =>
    checkFormula(name, field, formula, declared);
  const call = <Result>(field: string, formula: Formula<Name | Input, Result>): Result => {
    if (typeof formula !== "function")
      throw new TypeError(`${name}: ${field} must be a function of x, got ${describe(formula)}`);
    try {
      return formula(x, variables);
    } catch (error) {
      throw error instanceof NoNumberError ? new TypeError(`${name}: ${field}: ${error.message}`) : error;
    }
  };
  const build = (field: string, formula: Formula<Name | Input>) => checked(field, call(field, formula));
  const formula = build("formula", description.formula);

  return Object.freeze({
    name,
    title: description.title ?? name,
    aliases: listOf(name, "aliases", description.aliases ?? []),
    summary: description.summary ?? "",
    paper: Object.freeze({ ...(description.paper ?? unpublished) }),
    parameters: Object.freeze(parameters) as Readonly<Record<Name, Parameter>>,
    inputs,
    formula,
    stable: description.stable === undefined ? formula : build("stable", description.stable),
    stableDerivatives: Object.freeze(
      mapValues(stableDerivatives as Record<string, Formula<Name | Input>>, (derivative, variable) => {
        if (!declared.includes(variable)) throw undeclared(name, "stableDerivatives", variable, declared);
        return build(`stableDerivatives.${variable}`, derivative);
      }),
    ),
    kinks: Object.freeze(
      listOf(name, "kinks", call("kinks", description.kinks ?? (() => []))).map(({ at, slope }) =>
        Object.freeze({ at: checked("kinks", at), slope: checked("kinks", slope) }),
      ),
    ),
  });
}

const fields: readonly (keyof Description)[] = [
  "name",
  "title",
  "aliases",
  "summary",
  "paper",
  "parameters",
  "inputs",
  "formula",
  "stable",
  "stableDerivatives",
  "kinks",
];

const identifier = /^[a-z][a-zA-Z0-9]*$/;

const unpublished: Paper = { authors: "", title: "", year: 0 };

function readParameters(
  owner: string,
  given: NonNullable<Description["parameters"]>,
): Record<string, Parameter> {
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: parameters must be an object such as { alpha: 1 }, got ${describe(given)}`,
    );
  for (const key of Reflect.ownKeys(given)) checkIdentifier(owner, "parameter name", key);
  return mapValues(given, (entry, key) => {
    const written: Partial<Parameter> = typeof entry === "number" ? { default: entry } : (entry ?? {});
    const { default: value, domain = anyNumber, trainable = false, summary = "" } = written;
    if (!isDomain(domain))
      throw new TypeError(
        `${owner}: the domain of ${key} must be one such as positive of echoai/definitions, got ${describe(domain)}`,
      );
    if (value === undefined || !contains(domain, value)) {
      const allowed = describeDomain(domain);
      throw new RangeError(`${owner}: the default of ${key} must be ${allowed}, got ${describe(value)}`);
    }
    return Object.freeze({ default: value, domain: Object.freeze({ ...domain }), trainable, summary });
  });
}

/** No name of what every object has, such as "constructor": values by name would have it without being given it. */
function checkIdentifier(owner: string, what: string, name: unknown): void {
  const isIdentifier = typeof name === "string" && identifier.test(name);
  if (isIdentifier && !(name in Object.prototype)) return;
  const own = isIdentifier ? " that not every object has" : "";
  throw new TypeError(`${owner}: ${what} must be a camelCase identifier${own}, got ${describe(name)}`);
}

function listOf<Item>(owner: string, field: string, given: readonly Item[]): readonly Item[] {
  if (Array.isArray(given)) return Object.freeze([...given]);
  throw new TypeError(`${owner}: ${field} must be an array, got ${describe(given)}`);
}

/** The variables by name; asking for another one says which there are. */
const variablesOf = (owner: string, parameters: readonly string[], inputs: readonly string[]) =>
  new Proxy(
    Object.fromEntries([
      ...parameters.map((key) => [key, parameter(key)] as const),
      ...inputs.map((key) => [key, input(key)] as const),
    ]),
    {
      get(variables, key) {
        const found = typeof key === "string" && Object.hasOwn(variables, key) ? variables[key] : undefined;
        if (found === undefined)
          throw undeclared(owner, "formula", String(key), ["x", ...parameters, ...inputs]);
        return found;
      },
    },
  );

function checkFormula(owner: string, field: string, given: Operand, declared: readonly string[]): Expression {
  const formula = typeof given === "number" ? constant(given) : given;
  if (!isExpression(formula) || isCondition(formula)) {
    throw new TypeError(
      `${owner}: ${field} must return an expression, got ${isCondition(formula) ? "a comparison" : describe(given)}`,
    );
  }
  if (isNaNConstant(formula)) throw isNaNAt(owner, field);
  for (const node of collect([formula])) {
    if ((node.kind === "input" || node.kind === "parameter") && !declared.includes(node.name)) {
      throw undeclared(owner, field, node.name, declared);
    }
    if (node.kind === "application" && node.operation !== "select" && node.operands.some(isNaNConstant))
      throw isNaNAt(owner, `${field}, in ${node.operation},`);
  }
  return formula;
}

const isNaNConstant = (node: Expression): boolean => node.kind === "constant" && Number.isNaN(node.value);

const isNaNAt = (owner: string, where: string) =>
  new TypeError(
    `${owner}: ${where} must be made by the functions of echoai/expression, got NaN, which only a branch of select may be`,
  );

const undeclared = (owner: string, field: string, used: string, declared: readonly string[]) =>
  new RangeError(
    `${owner}: ${field} uses the undeclared name "${used}"; declared are ${declared.join(", ")}`,
  );
