import { describe } from "../expression/describe.ts";
import { collect, type Expression, isCondition, isExpression } from "../expression/index.ts";
import { NoNumberError } from "../expression/noNumber.ts";
import { checkEntry, checkWords } from "./checkWords.ts";
import { type Definition, type Description, define, type Guard, type Parameter } from "./define.ts";
import { anyNumber, contains, describeDomain, isDomain } from "./domain.ts";
import { checkOptions, isPlain } from "./options.ts";

/** Whose description it is, in errors. */
export interface Caller {
  /** The function that was called. */
  readonly owner: string;
  /** The variables whose derivatives in `stableDerivatives` were given as surrogates. */
  readonly surrogates?: readonly string[];
}

/**
 * Makes the definition of an activation function and checks it.
 * @throws TypeError or RangeError, naming the function and the field: a name that is no identifier, a default outside its
 * domain, a formula that uses an undeclared name, is no expression, or has NaN elsewhere than as a branch of `select`.
 */
export function defineChecked<const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
  { owner, surrogates = [] }: Caller = { owner: "define" },
): Definition<Name, Input, never> {
  checkHead(owner, checkOptions(owner, description, describedFields));
  const { name, parameters, inputs, stableDerivatives } = description;
  const declared = ["x", ...Object.keys(parameters ?? {}), ...(inputs ?? [])];
  const repeated = declared.find((key, index) => declared.indexOf(key) !== index);
  if (repeated !== undefined) throw new TypeError(`${name}: "${repeated}" is declared twice`);
  checkVariables(name, "stableDerivatives", stableDerivatives ?? {}, declared);
  const surrogateFields = new Map(
    surrogates.map((variable) => [derivativeIn(variable), `surrogates.${variable}`]),
  );
  const fieldOf = (field: string) => surrogateFields.get(field) ?? field;
  const definition = define(description, guardOf(name, declared, fieldOf));
  checkDefinition(definition, fieldOf);
  return definition;
}

/**
 * Checks what a description says beside its formulas.
 * @throws as `defineChecked` does
 */
export function checkHead(
  owner: string,
  { name, parameters = {}, inputs = [], stableDerivatives = {}, ...words }: Described,
): void {
  checkIdentifier(owner, "name", name);
  checkWords(name, words);
  checkParameters(name, parameters);
  checkList(name, "inputs", inputs);
  for (const key of inputs) checkIdentifier(name, "input name", key);
  if (!isPlain(stableDerivatives))
    throw new TypeError(`${name}: stableDerivatives must be an object, got ${describe(stableDerivatives)}`);
}

type Described = Omit<Description, "formula" | "stable" | "stableDerivatives" | "kinks"> & {
  readonly stableDerivatives?: unknown;
};

/**
 * Checks a finished definition, one that `define` made without checks, too.
 * @param fieldOf what a field is called in errors
 * @throws as `defineChecked` does
 */
export function checkDefinition(
  { name, parameters, inputs, kinks, ...forms }: Definition,
  fieldOf: (field: string) => string = (field) => field,
): void {
  const { formula, stable, stableDerivatives } = forms;
  checkIdentifier("define", "name", name);
  checkParameters(name, parameters);
  for (const key of inputs) checkIdentifier(name, "input name", key);
  const declared = ["x", ...Object.keys(parameters), ...inputs];
  for (const [field, written] of [
    ...Object.entries({ formula, stable }),
    ...Object.entries(stableDerivatives).map(([variable, slope]) => [derivativeIn(variable), slope] as const),
    ...kinks.flatMap(({ at, slope }) => [["kinks", at] as const, ["kinks", slope] as const]),
  ])
    checkFormula(name, fieldOf(field), written, declared);
  checkVariables(name, "stableDerivatives", stableDerivatives, declared);
}

/** What a description may have. */
export const describedFields: readonly (keyof Description)[] = [
  "name",
  "title",
  "aliases",
  "summary",
  "paper",
  "evidence",
  "parameters",
  "inputs",
  "formula",
  "stable",
  "stableDerivatives",
  "kinks",
];

/** As `define` calls it. */
const derivativeIn = (variable: string): string => `stableDerivatives.${variable}`;

const identifier = /^[a-z][a-zA-Z0-9]*$/;

function checkParameters(owner: string, given: NonNullable<Description["parameters"]>): void {
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: parameters must be an object such as { alpha: 1 }, got ${describe(given)}`,
    );
  for (const key of Reflect.ownKeys(given)) checkIdentifier(owner, "parameter name", key);
  for (const [key, entry] of Object.entries(given)) {
    const { default: value, domain = anyNumber }: Partial<Parameter> =
      typeof entry === "number" ? { default: entry } : checkEntry(owner, key, entry, numberEntry);
    if (!isDomain(domain))
      throw new TypeError(
        `${owner}: the domain of ${key} must be one such as positive of echoai/definitions, got ${describe(domain)}`,
      );
    if (value === undefined || !contains(domain, value)) {
      const allowed = describeDomain(domain);
      throw new RangeError(`${owner}: the default of ${key} must be ${allowed}, got ${describe(value)}`);
    }
  }
}

const numberEntry = {
  short: "a number",
  example: "{ default: 1 }",
  fields: ["default", "domain", "trainable", "summary"] satisfies (keyof Parameter)[],
};

/** No name of what every object has, such as "constructor": values by name would have it without being given it. */
function checkIdentifier(owner: string, what: string, name: unknown): void {
  const isIdentifier = typeof name === "string" && identifier.test(name);
  if (isIdentifier && !(name in Object.prototype)) return;
  const own = isIdentifier ? " that not every object has" : "";
  throw new TypeError(`${owner}: ${what} must be a camelCase identifier${own}, got ${describe(name)}`);
}

/** @throws RangeError for a derivative in what is no variable */
export function checkVariables(
  owner: string,
  field: string,
  derivatives: object,
  declared: readonly string[],
): void {
  const other = Object.keys(derivatives).find((key) => !declared.includes(key));
  if (other !== undefined) throw undeclared(owner, field, other, declared);
}

function checkList(owner: string, field: string, given: unknown): void {
  if (given === undefined || Array.isArray(given)) return;
  throw new TypeError(`${owner}: ${field} must be an array, got ${describe(given)}`);
}

const guardOf = (owner: string, declared: readonly string[], fieldOf: (field: string) => string): Guard => ({
  // Asking for another one says which there are.
  variables: (known) =>
    new Proxy(known, {
      get(variables, key) {
        const found = typeof key === "string" && Object.hasOwn(variables, key) ? variables[key] : undefined;
        if (found === undefined) throw undeclared(owner, "formula", String(key), declared);
        return found;
      },
    }),
  call(called, formula, x, variables) {
    const field = fieldOf(called);
    if (typeof formula !== "function")
      throw new TypeError(`${owner}: ${field} must be a function of x, got ${describe(formula)}`);
    try {
      const result = formula(x, variables);
      if (field === "kinks") checkList(owner, field, result);
      return result;
    } catch (error) {
      throw error instanceof NoNumberError ? new TypeError(`${owner}: ${field}: ${error.message}`) : error;
    }
  },
});

function checkFormula(owner: string, field: string, formula: unknown, declared: readonly string[]): void {
  if (!isExpression(formula) || isCondition(formula)) {
    throw new TypeError(
      `${owner}: ${field} must return an expression, got ${isCondition(formula) ? "a comparison" : describe(formula)}`,
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
