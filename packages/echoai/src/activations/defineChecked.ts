import { describe } from "../expression/describe.ts";
import { collect, type Expression, isCondition, isExpression } from "../expression/index.ts";
import { NoNumberError } from "../expression/noNumber.ts";
import { type Definition, type Description, define, type Guard } from "./define.ts";
import { anyNumber, contains, describeDomain, isDomain } from "./domain.ts";
import { checkOptions, isPlain } from "./options.ts";

/**
 * Makes the definition of an activation function and checks it.
 * @throws TypeError or RangeError, naming the function and the field: a name that is no identifier, a default outside its
 * domain, a formula that uses an undeclared name, is no expression, or has NaN elsewhere than as a branch of `select`.
 */
export function defineChecked<const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
): Definition<Name, Input, never> {
  const { name, parameters, aliases, inputs, stableDerivatives } = checkOptions(
    "define",
    description,
    fields,
  );
  checkIdentifier("define", "name", name);
  checkParameters(name, parameters ?? {});
  checkList(name, "inputs", inputs);
  for (const key of inputs ?? []) checkIdentifier(name, "input name", key);
  const declared = ["x", ...Object.keys(parameters ?? {}), ...(inputs ?? [])];
  const repeated = declared.find((key, index) => declared.indexOf(key) !== index);
  if (repeated !== undefined) throw new TypeError(`${name}: "${repeated}" is declared twice`);
  checkList(name, "aliases", aliases);
  checkVariables(name, stableDerivatives ?? {}, declared);
  const definition = define(description, guardOf(name, declared));
  checkDefinition(definition);
  return definition;
}

/**
 * Checks a finished definition, one that `define` made without checks, too.
 * @throws as `defineChecked` does
 */
export function checkDefinition({ name, parameters, inputs, kinks, ...forms }: Definition): void {
  const { formula, stable, stableDerivatives } = forms;
  checkIdentifier("define", "name", name);
  checkParameters(name, parameters);
  for (const key of inputs) checkIdentifier(name, "input name", key);
  const declared = ["x", ...Object.keys(parameters), ...inputs];
  for (const [field, written] of [
    ...Object.entries({ formula, stable }),
    ...Object.entries(stableDerivatives).map(
      ([variable, slope]) => [`stableDerivatives.${variable}`, slope] as const,
    ),
    ...kinks.flatMap(({ at, slope }) => [["kinks", at] as const, ["kinks", slope] as const]),
  ])
    checkFormula(name, field, written, declared);
  checkVariables(name, stableDerivatives, declared);
}

const fields: readonly (keyof Description)[] = [
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

const identifier = /^[a-z][a-zA-Z0-9]*$/;

function checkParameters(owner: string, given: NonNullable<Description["parameters"]>): void {
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: parameters must be an object such as { alpha: 1 }, got ${describe(given)}`,
    );
  for (const key of Reflect.ownKeys(given)) checkIdentifier(owner, "parameter name", key);
  for (const [key, entry] of Object.entries(given)) {
    const { default: value, domain = anyNumber } =
      typeof entry === "number" ? { default: entry } : (entry ?? {});
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

/** No name of what every object has, such as "constructor": values by name would have it without being given it. */
function checkIdentifier(owner: string, what: string, name: unknown): void {
  const isIdentifier = typeof name === "string" && identifier.test(name);
  if (isIdentifier && !(name in Object.prototype)) return;
  const own = isIdentifier ? " that not every object has" : "";
  throw new TypeError(`${owner}: ${what} must be a camelCase identifier${own}, got ${describe(name)}`);
}

function checkVariables(owner: string, derivatives: object, declared: readonly string[]): void {
  const other = Object.keys(derivatives).find((key) => !declared.includes(key));
  if (other !== undefined) throw undeclared(owner, "stableDerivatives", other, declared);
}

function checkList(owner: string, field: string, given: unknown): void {
  if (given === undefined || Array.isArray(given)) return;
  throw new TypeError(`${owner}: ${field} must be an array, got ${describe(given)}`);
}

const guardOf = (owner: string, declared: readonly string[]): Guard => ({
  // Asking for another one says which there are.
  variables: (known) =>
    new Proxy(known, {
      get(variables, key) {
        const found = typeof key === "string" && Object.hasOwn(variables, key) ? variables[key] : undefined;
        if (found === undefined) throw undeclared(owner, "formula", String(key), declared);
        return found;
      },
    }),
  call(field, formula, x, variables) {
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
