import { type Activation, defineActivation } from "echoai";
import { messageOf, UserError } from "./errors.ts";

/** A formula as the command line takes it: "x * tanh(exp(x))", "a * x; a = 0.1", "golu = x * exp(-exp(-x))". */
export interface WrittenFormula {
  readonly name: string | undefined;
  readonly formula: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Whether a text can't be the name of a function: it has an operator, a bracket, or is x. */
export const isFormula = (text: string): boolean =>
  /[^\p{Letter}\p{Nd}\s_-]/u.test(text) || /^\s*-*x\s*$/.test(text);

/** @throws UserError for what is no assignment after the semicolon. */
export function readWritten(text: string): WrittenFormula {
  const [, name, rest = text] = /^\s*([a-wyz]|[a-z][a-zA-Z0-9]+)\s*=(?![=<>])(.*)$/s.exec(text) ?? [];
  const end = firstOutsideBraces(rest, ";");
  const formula = rest.slice(0, end).trim();
  const given = rest
    .slice(end + 1)
    .split(/[,;]/)
    .filter((assignment) => assignment.trim() !== "");
  const parameters = given.map((assignment) => {
    const [, key, value = ""] = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S+)\s*$/.exec(assignment) ?? [];
    if (key !== undefined && Number.isFinite(Number(value))) return [key, Number(value)] as const;
    throw new UserError(
      `a parameter of a formula must be given as NAME = NUMBER after a semicolon, got "${assignment.trim()}"`,
    );
  });
  const twice = parameters.find(([key], index) => parameters.findIndex(([other]) => other === key) < index);
  if (twice !== undefined) throw new UserError(`the parameter "${twice[0]}" of a formula is given twice`);
  return { name, formula, parameters: Object.fromEntries(parameters) };
}

/**
 * The activation of a written formula, titled by its text.
 * @throws UserError with the place in the text for what is no formula.
 */
export function activationOf({ formula, parameters }: WrittenFormula, name: string): Activation {
  try {
    return defineActivation({ name, title: formula, formula, parameters });
  } catch (error) {
    const message = messageOf(error).replace(`${name}: formula: `, "").replace(`${name}: `, "");
    const isMissing = /^unknown name "([a-zA-Z][a-zA-Z0-9]*)"/.exec(message)?.[1];
    const advice = isMissing ? `; a parameter has its value after a semicolon: ; ${isMissing} = 1` : "";
    throw new UserError(`formula: ${message}${advice}`, { cause: error });
  }
}

/** Choices are written in braces, with semicolons between their cases. */
function firstOutsideBraces(text: string, wanted: string): number {
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    if (letter === wanted && depth === 0) return index;
  }
  return text.length;
}
