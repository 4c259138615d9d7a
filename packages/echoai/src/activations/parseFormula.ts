import { describe } from "../expression/describe.ts";
import { constant, type Expression, input, parameter, substitute } from "../expression/index.ts";
import {
  type Callee,
  constants,
  keyOf,
  keywords,
  languageCallees,
  limits,
  readFormula,
  type Scope,
} from "../expression/text/index.ts";
import * as catalogue from "./catalogue.ts";
import type { Definition } from "./define.ts";
import { contains, describeDomain } from "./domain.ts";
import { checkOptions } from "./options.ts";

/** The names that a formula may use beside `x`. */
export interface FormulaNames {
  /** A list of names, or an object that has them as keys, such as the `parameters` of a description. */
  readonly parameters?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly inputs?: readonly string[];
}

/**
 * Reads a formula from text: `parseFormula("x * sigmoid(beta * x)", { parameters: ["beta"] })`. docs/formulas.md has the grammar.
 *
 * Gives an expression, as the builders of `echoai/expression` do: it can be differentiated, written in every notation and
 * language, put into a larger expression, or be the `formula` of a description. A function of the catalogue in the text becomes
 * its formula. The text may come from anybody: it is read, and never run.
 * @throws FormulaError, with the place in the text, for what is no formula, uses an undeclared name, or is too large; TypeError or
 * RangeError for names that no formula could use
 */
export function parseFormula(text: string, names: FormulaNames = {}): Expression {
  const { parameters = [], inputs = [] } = checkOptions("parseFormula", names, ["parameters", "inputs"]);
  if (typeof text !== "string")
    throw new TypeError(`parseFormula: the formula must be a string, got ${describe(text)}`);
  const scope = scopeOf(
    "parseFormula",
    Array.isArray(parameters) ? parameters : Object.keys(parameters),
    inputs,
  );
  return readFormula(text, scope);
}

/** How functions of the catalogue stand in a formula: as the literature writes them, or as they are computed. */
export type Form = "formula" | "stable";

/**
 * What a formula with these names may speak of.
 * @throws TypeError or RangeError for names that no formula could use
 */
export function scopeOf(
  owner: string,
  parameters: readonly string[],
  inputs: readonly string[],
  form: Form = "formula",
): Scope {
  const declared = [...parameters, ...inputs];
  if (declared.length > limits.variables)
    throw new RangeError(
      `${owner}: at most ${limits.variables} parameters and inputs, got ${declared.length}`,
    );
  declared.forEach((name, index) => {
    checkName(owner, name);
    if (declared.indexOf(name) < index) throw new TypeError(`${owner}: "${name}" is declared twice`);
  });
  return {
    owner,
    variables: new Map([
      ["x", input("x")],
      ...parameters.map((name) => [name, parameter(name)] as const),
      ...inputs.map((name) => [name, input(name)] as const),
    ]),
    callees: calleesOf(form),
  };
}

function checkName(owner: string, name: unknown): void {
  if (typeof name !== "string" || !/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(name))
    throw new TypeError(`${owner}: a name must be letters and digits, got ${describe(name)}`);
  if (name.length > limits.name)
    throw new RangeError(`${owner}: a name may have ${limits.name} characters, got ${name.length}`);
  if (name === "x" || keywords.has(name) || constants.has(name) || languageCallees().has(keyOf(name)))
    throw new RangeError(`${owner}: "${name}" means something else in formulas; choose another name`);
}

const known = /* @__PURE__ */ new Map<Form, ReadonlyMap<string, Callee>>();

/** The operations and the functions of the catalogue; where two have a name, the operation, and names before aliases. */
function calleesOf(form: Form): ReadonlyMap<string, Callee> {
  const found = known.get(form);
  if (found !== undefined) return found;
  const callees = new Map(languageCallees());
  const definitions: readonly Definition[] = Object.values(catalogue);
  const add = (name: string, definition: Definition) => {
    const key = keyOf(name);
    if (!callees.has(key)) callees.set(key, calleeOf(definition, form));
  };
  for (const definition of definitions) add(definition.name, definition);
  for (const definition of definitions)
    for (const name of [definition.title, ...definition.aliases]) add(name, definition);
  known.set(form, callees);
  return callees;
}

const calleeOf = (definition: Definition, form: Form): Callee => {
  const { name, inputs, parameters } = definition;
  const variables = [...["x", ...inputs].map(input), ...Object.keys(parameters).map(parameter)];
  return {
    name,
    operands: [
      ...["x", ...inputs].map((each) => ({ name: each })),
      ...Object.entries(parameters).map(([each, { default: value, domain }]) => ({
        name: each,
        default: value,
        refuses: (given: number) => (contains(domain, given) ? undefined : describeDomain(domain)),
      })),
    ],
    apply: (operands) =>
      substitute(
        definition[form],
        new Map(variables.map((variable, index) => [variable, operands[index] ?? constant(Number.NaN)])),
      ),
  };
};
