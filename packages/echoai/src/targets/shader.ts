import {
  type Approximable,
  approximate,
  expand,
  type Task,
} from "../expression/approximations/approximate.ts";
import { total } from "../expression/approximations/total.ts";
import {
  type Application,
  collect,
  constant,
  type Expression,
  equal,
  mul,
  type Operation,
  parameter,
  rewrite,
  select,
  simplify,
  sub,
  substitute,
  type Variable,
} from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { match } from "../expression/pattern.ts";
import { largestFloat32 } from "../expression/range.ts";
import { separate, uniformity } from "./uniform.ts";

// What shading languages have in common. Their own exponentials, logarithms and comparisons promise little: WGSL lets an
// implementation assume that there is no NaN and no infinity, tanh(89) may be NaN and tanh(1e-6) wrong by 1 %. So formulas
// become arithmetic, in Echo's approximations, and what depends on a number's kind is asked of its bits.

/** What is left of a formula: arithmetic, comparisons, choices, and integers in floats. */
export type ShaderOperation = Exclude<Operation, Approximable>;

/** How a language writes what a formula is made of; operands are names, numbers or calls, in brackets where they need them. */
export interface ShaderLanguage {
  readonly operations: Readonly<Record<ShaderOperation, (a: string, b: string, c: string) => string>>;
  /** Names that no variable may have. */
  readonly reserved: ReadonlySet<string>;
  /** A function of floats that gives a float; `statements` are without indentation. */
  readonly function: (name: string, parameters: readonly string[], statements: readonly string[]) => string;
  readonly declare: (name: string, value: string) => string;
  /** A truth value that is kept. */
  readonly declareCondition: (name: string, value: string) => string;
  /** Makes the infinity and the NaN that `operations` and `number` name, from bits that no compiler takes for constants. */
  readonly specials: readonly string[];
  /** Gives back a variable that is NaN. */
  readonly returnNaN: (name: string) => string;
  readonly return: (value: string) => string;
  /** Whether a float has the bits of an infinity: of the negative one, or of the positive one. */
  readonly isInfinity: (a: string, isNegative: boolean) => string;
  readonly isNumber: (a: string) => string;
  /** The first 12 bits of a float's digits. */
  readonly truncate: (a: string) => string;
}

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
 * @throws RangeError for a name that the language does not allow, or `variables` that leave one of the formula's out
 */
export function writeShader(
  owner: string,
  formula: Expression,
  { name = "activation", variables, values = {} }: ShaderOptions,
  language: ShaderLanguage,
): string {
  checkName(owner, "name", name);
  if (language.reserved.has(name))
    throw new RangeError(`${owner}: name must not be a word of the language, got "${name}"`);
  const given = new Map(
    variablesOf([formula])
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
  const { name, formula, variables, numbers } = task;
  const isUniform = uniformity(new Set(variables));
  const lowered = lower(formula, numbers.length > 0 ? isUniform : isConstant);
  const { formulas, slots } = separate([lowered], isUniform);
  const written = (variable: string) =>
    language.reserved.has(variable) || /^t\d+$|^slot\d+$/.test(variable) ? `${variable}_` : variable;
  const used = new Set(variablesOf([formula]).map((node) => node.name));
  const statements = [
    ...variables
      .filter((variable) => used.has(variable))
      .map((variable) => language.returnNaN(written(variable))),
    ...writeStatements(withConditions(formulas[0] as Expression), written, language),
  ];
  const parameters = [...variables.map(written), ...slots.map((_, index) => `slot${index}`)];
  return { text: language.function(name, parameters, statements), slots };
}

const isConstant = (node: Expression): boolean =>
  node.kind === "application" ? node.operands.every(isConstant) : node.kind === "constant";

/** In arithmetic, for arguments that are numbers: functions look for NaN before they start. */
function lower(formula: Expression, isUniform: (node: Expression) => boolean): Expression {
  const task: Task = { precision: "single", reach: "all", isUniform, own: total };
  const expanded = expand([formula], task);
  const number = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, nan: false };
  const domains = new Map(
    variablesOf(expanded.outputs)
      .filter((node) => !isUniform(node))
      .map((node) => [node as Expression, number]),
  );
  return approximate(expanded, task, domains).outputs[0] as Expression;
}

/** A condition that is the same for all elements has become a number, 1 or 0. */
const withConditions = (formula: Expression): Expression =>
  rewrite(formula, (node) => {
    if (node.kind !== "application" || node.operation !== "select") return node;
    const [condition, a, b] = node.operands as readonly [Expression, Expression, Expression];
    if (condition.kind === "constant") return condition.value === 1 ? a : b;
    return condition.kind === "application" ? node : select(equal(condition, 1), a, b);
  });

const isComparison = ({ operation }: Application) =>
  operation === "less" || operation === "lessEqual" || operation === "equal";

/** A piece of text, and whether it holds together in any place. */
interface Piece {
  readonly text: string;
  readonly isAtom: boolean;
}

/** Longer pieces are named, so that lines stay readable. */
const longest = 60;

function writeStatements(
  root: Expression,
  written: (variable: string) => string,
  language: ShaderLanguage,
): readonly string[] {
  const uses = new Map<Expression, number>();
  const count = (node: Expression, times: number): void => {
    const isNew = !uses.has(node);
    uses.set(node, (uses.get(node) ?? 0) + times);
    if (!isNew || node.kind !== "application") return;
    const spelling = spell(node, language);
    for (const operand of spelling.operands) count(operand, spelling.isRepeating ? 2 : 1);
  };
  count(root, 1);

  const pieces = new Map<Expression, Piece>();
  const statements: string[] = [];
  let needsSpecials = false;
  const create = (node: Expression): Piece => {
    if (node.kind === "constant") {
      needsSpecials ||= !Number.isFinite(Math.fround(node.value));
      return number(Math.fround(node.value));
    }
    if (node.kind !== "application") return { text: nameOf(node.name, written), isAtom: true };
    needsSpecials ||= node.operation === "sqrt";
    const { operands, write } = spell(node, language);
    const text = write(...(operands.map(textOf) as [string, string, string]));
    const isShort = text.length <= longest && uses.get(node) === 1;
    if (isShort || node === root) return { text, isAtom: isCall(text) };
    const name = `t${statements.length}`;
    statements.push((isComparison(node) ? language.declareCondition : language.declare)(name, text));
    return { text: name, isAtom: true };
  };
  const pieceOf = (node: Expression): Piece => {
    const piece = pieces.get(node) ?? create(node);
    pieces.set(node, piece);
    return piece;
  };
  const textOf = (node: Expression): string => {
    const { text, isAtom } = pieceOf(node);
    return isAtom ? text : `(${text})`;
  };
  const result = language.return(pieceOf(root).text);
  return [...(needsSpecials ? language.specials : []), ...statements, result];
}

interface Spelling {
  /** What is written: not always all operands. */
  readonly operands: readonly Expression[];
  readonly write: (a: string, b: string, c: string) => string;
  /** Whether an operand is written twice. */
  readonly isRepeating: boolean;
}

const repeating: ReadonlySet<Operation> = /* @__PURE__ */ new Set(["ldexp", "min", "max", "sqrt"]);

function spell(node: Application, language: ShaderLanguage): Spelling {
  const [a, b] = node.operands as readonly [Expression, Expression];
  const bits = (operand: Expression, write: (a: string) => string): Spelling => ({
    operands: [operand],
    write,
    isRepeating: false,
  });
  // Compilers may take for granted that these hold, or don't.
  if (node.operation === "equal") {
    if (a === b) return bits(a, language.isNumber);
    for (const [infinite, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (infinite.kind === "constant" && Math.abs(infinite.value) === Number.POSITIVE_INFINITY)
        return bits(other, (text) => language.isInfinity(text, infinite.value < 0));
  }
  // And that this is its operand.
  const split = match(dekkersSplit(), node)?.get(splitOperand());
  if (split !== undefined) return bits(split, language.truncate);
  return {
    operands: node.operands,
    write: language.operations[node.operation as ShaderOperation],
    isRepeating: repeating.has(node.operation),
  };
}

const splitOperand = /* @__PURE__ */ lazily(() => parameter("u"));
const dekkersSplit = /* @__PURE__ */ lazily(() => {
  const shifted = mul(splitOperand(), 4097);
  return sub(shifted, sub(shifted, splitOperand()));
});

const nameOf = (variable: string, written: (variable: string) => string): string =>
  variable.startsWith("slot ") ? variable.replace(" ", "") : written(variable);

function number(value: number): Piece {
  if (Number.isNaN(value)) return { text: "nan", isAtom: true };
  const isNegative = value < 0 || Object.is(value, -0);
  const magnitude = Math.abs(value) === Number.POSITIVE_INFINITY ? "infinity" : literal(Math.abs(value));
  return { text: isNegative ? `-${magnitude}` : magnitude, isAtom: !isNegative };
}

/** The shortest decimal that is nearest to the float32, and not above the largest. */
function literal(value: number): string {
  if (value === largestFloat32) return "3.4028234e+38";
  const digits = [6, 7, 8].find((count) => Math.fround(Number(value.toPrecision(count))) === value) ?? 9;
  const text = String(Number(value.toPrecision(digits)));
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Whether a text is one call, such as `abs(x)`. */
function isCall(text: string): boolean {
  if (!/^\w+(<\w+>)?\(/.test(text)) return false;
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === ")" && depth === 0) return index === text.length - 1;
  }
  return false;
}
