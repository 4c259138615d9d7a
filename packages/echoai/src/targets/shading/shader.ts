import {
  type ApproximationOptions,
  approximate,
  expand,
} from "../../expression/approximations/approximate.ts";
import { total } from "../../expression/approximations/total.ts";
import { checkExpression } from "../../expression/checkExpression.ts";
import { describe } from "../../expression/describe.ts";
import {
  collect,
  constant,
  type Expression,
  equal,
  rewrite,
  select,
  simplify,
  substitute,
  type Variable,
} from "../../expression/index.ts";
import { largestFloat32 } from "../../expression/range.ts";
import { isConstantFormula, separate, slotIndex, uniformity } from "../../expression/uniform.ts";
import { saturate } from "../../lowering/saturate.ts";
import type { ShaderLanguage } from "./language.ts";
import { writeStatements } from "./statements.ts";

export interface ShaderOptions {
  /** The function's name; default "activation". */
  readonly name?: string | undefined;
  /** The variables in the order of the function's arguments; default: inputs, then parameters, as the formula first has them. */
  readonly variables?: readonly string[] | undefined;
  /** Numbers that take the place of variables. */
  readonly values?: Readonly<Record<string, number>> | undefined;
}

/**
 * A formula as a function that needs nothing around it.
 * @throws TypeError for what is no expression; or a value that is no number; RangeError for a name that the language does not allow,
 * `variables` that leave one of the formula's out, or a value for what neither of the two has
 */
export function writeShader(
  owner: string,
  formula: Expression,
  { name = "activation", variables, values = {} }: ShaderOptions,
  language: ShaderLanguage,
): string {
  checkExpression(owner, formula);
  checkName(owner, "name", name);
  if (language.reserved.has(name))
    throw new RangeError(`${owner}: name must not be a word of the language, got "${name}"`);
  const own = variablesOf([formula]);
  checkValues(owner, values, [...own.map((node) => node.name), ...(variables ?? [])]);
  const given = new Map(
    own
      .filter((node) => Object.hasOwn(values, node.name))
      .map((node) => [node as Expression, constant(values[node.name] as number)]),
  );
  const fixed = simplify(substitute(formula, given));
  const names = variablesOf([fixed]).map((node) => node.name);
  const missing = names.find((variable) => variables !== undefined && !variables.includes(variable));
  if (missing !== undefined)
    throw new RangeError(`${owner}: variables must have "${missing}", got "${variables?.join()}"`);
  const order = variables ?? names;
  for (const variable of order) checkName(owner, "a variable's name", variable);
  return writeFunction({ name, formula: fixed, variables: order, numbers: [] }, language).text;
}

function checkValues(
  owner: string,
  values: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name))
      throw new RangeError(
        `${owner}: values has ${JSON.stringify(name)}; the formula has ${known.join(", ") || "no variable"}`,
      );
    if (typeof value !== "number")
      throw new TypeError(`${owner}: the value of ${name} must be a number, got ${describe(value)}`);
  }
}

function checkName(owner: string, what: string, name: string): void {
  if (!/^[a-zA-Z][a-zA-Z0-9]*(_[a-zA-Z0-9]+)*$/.test(name))
    throw new RangeError(`${owner}: ${what} must be letters, digits and single underscores, got "${name}"`);
}

/** Inputs first, each group in the order in which the formulas have them. */
export const variablesOf = (formulas: readonly Expression[]): readonly Variable[] =>
  collect(formulas)
    .filter((node): node is Variable => node.kind === "input" || node.kind === "parameter")
    .sort((a, b) => Number(a.kind === "parameter") - Number(b.kind === "parameter"));

export interface ShaderTask {
  readonly name: string;
  readonly formula: Expression;
  /** The variables that are arguments, in their order. */
  readonly variables: readonly string[];
  /** The variables that have one value for all elements; what is made of them alone is computed before, in float64. */
  readonly numbers: readonly string[];
}

/** A function whose arguments are the variables and then the values of `slots`, formulas of the numbers. */
export interface ShaderFunction {
  readonly text: string;
  readonly slots: readonly Expression[];
}

export function writeFunction(task: ShaderTask, language: ShaderLanguage): ShaderFunction {
  const { name, variables, numbers } = task;
  const formula = saturate(task.formula, largestFloat32);
  const isUniform = uniformity((variable) => variables.includes(variable));
  const arithmetic = toArithmetic(formula, numbers.length > 0 ? isUniform : isConstantFormula);
  const { formulas, slots } = separate([arithmetic], isUniform);
  const nameOf = (variable: string): string => {
    const slot = slotIndex(variable);
    if (slot !== undefined) return `slot${slot}`;
    return language.reserved.has(variable) || /^(t|slot)\d+$/.test(variable) ? `${variable}_` : variable;
  };
  const used = new Set(variablesOf([formula]).map((node) => node.name));
  const statements = [
    ...variables
      .filter((variable) => used.has(variable))
      .map((variable) => language.returnNaN(nameOf(variable))),
    ...writeStatements(withConditions(formulas[0] as Expression), nameOf, language),
  ];
  const parameters = [...variables.map(nameOf), ...slots.map((_, index) => `slot${index}`)];
  return { text: language.function(name, parameters, statements), slots };
}

/** For arguments that are numbers: functions look for NaN before they start. */
function toArithmetic(formula: Expression, isUniform: (node: Expression) => boolean): Expression {
  const options: ApproximationOptions = { format: "single", reach: "all", isUniform, own: total };
  const expanded = expand([formula], options);
  const number = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, nan: false };
  const domains = new Map(
    variablesOf(expanded.outputs)
      .filter((node) => !isUniform(node))
      .map((node) => [node as Expression, number]),
  );
  return approximate(expanded, options, domains).outputs[0] as Expression;
}

/** A condition that is the same for all elements has become a number, 1 or 0. */
const withConditions = (formula: Expression): Expression =>
  rewrite(formula, (node) =>
    node.kind === "application" && node.operation === "select" ? chosen(node, ...node.operands) : node,
  );

function chosen(node: Expression, condition: Expression, a: Expression, b: Expression): Expression {
  if (condition.kind === "constant") return condition.value === 1 ? a : b;
  return condition.kind === "application" ? node : select(equal(condition, 1), a, b);
}
