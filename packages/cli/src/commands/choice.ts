import { type Activation, isActivation, type VectorFunction } from "echoai";
import { parameter } from "echoai/expression";
import { toText } from "echoai/text";
import { messageOf, UserError } from "../errors.ts";
import type { Curve } from "../plotting/view.ts";

export type Parameters = Readonly<Record<string, number>>;

/** An activation with the values that the command line gives its parameters. */
export interface Choice {
  readonly activation: Activation;
  readonly parameters: Parameters;
}

/**
 * Reads "beta=0.5" and the like, and checks it against the function.
 * @throws UserError for what is no assignment, an unknown parameter and a value outside its domain.
 */
export function readParameters(
  given: Activation | VectorFunction,
  assignments: readonly string[],
): Parameters {
  const parameters = readAssignments(given.definition.name, assignments);
  try {
    if (isActivation(given)) {
      const inputs = Object.fromEntries(given.definition.inputs.map((name) => [name, 0]));
      given(0, { ...inputs, ...parameters });
    } else given(new Float64Array(0), parameters);
  } catch (error) {
    throw new UserError(messageOf(error), { cause: error });
  }
  return parameters;
}

/**
 * Reads "beta=0.5" and the like.
 * @throws UserError for what is no assignment.
 */
export function readAssignments(owner: string, assignments: readonly string[]): Parameters {
  const entries = assignments.map((assignment) => {
    const [, name = "", text] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(assignment) ?? [];
    if (text !== undefined && !Number.isNaN(Number(text))) return [name, Number(text)] as const;
    throw new UserError(`${owner}: a parameter must be given as NAME=NUMBER, got "${assignment}"`);
  });
  return Object.fromEntries(entries);
}

/** Title and given parameters: "Swish (β = 0.5)". */
export function labelOf({ activation, parameters }: Choice): string {
  const { title } = activation.definition;
  return Object.keys(parameters).length === 0 ? title : `${title} (${assignmentsOf(parameters)})`;
}

/** The given parameters as mathematics writes them: "α = −1, β = 2". */
export function assignmentsOf(parameters: Parameters): string {
  const assignments = Object.entries(parameters).map(([name, value]) => {
    return `${toText(parameter(name))} = ${String(value).replaceAll("-", "−")}`;
  });
  return assignments.join(", ");
}

/** Why the function has no curve, if that is so: it takes more than x. */
export function whyNoCurve({ definition }: Activation): string | undefined {
  if (definition.inputs.length === 0) return undefined;
  const others = definition.inputs.join(", ");
  return `${definition.name} has no curve: besides x it takes another input (${others})`;
}

/** The function of x that the choice makes. */
export function curveOf(choice: Choice, label = labelOf(choice)): Curve {
  const { activation, parameters } = choice;
  const reason = whyNoCurve(activation);
  if (reason !== undefined) throw new UserError(reason);
  return {
    label,
    value: (x) => activation(x, parameters),
    derivative: (x) => activation.derivative(x, parameters),
  };
}
