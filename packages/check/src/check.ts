// Measures a function over hard cases against multiprecision arithmetic.
import { type Activation, createActivation, isActivation } from "echoai";
import type { Definition } from "echoai/definitions";
import { toText } from "echoai/text";
import type { Border } from "./borders.ts";
import type { Form } from "./computed.ts";
import { type Finding, findingsOf, limitText, nameOf } from "./findings.ts";
import { type Precision, precisions } from "./formats.ts";
import { type Extent, type Parameters, parametersFor } from "./inputs.ts";
import { type Measured, measure } from "./measure.ts";

export interface CheckOptions {
  /** How many inputs and parameters: `quick` (default) takes a second or so, `whole` ten times as long or more. */
  readonly extent?: Extent;
  /** The sets of parameters; what one leaves out is the default. Default: the defaults, and others that are known to be hard. */
  readonly parameters?: readonly Parameters[];
  /** Is told after each set of parameters how many of how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What is known of a function after it was measured. */
export interface Report {
  readonly name: string;
  readonly title: string;
  /** As text. */
  readonly formula: string;
  /** Whether nothing was found. */
  readonly isRight: boolean;
  readonly findings: readonly Finding[];
  /** The worst errors of results that are numbers, by precision and form. */
  readonly errors: readonly WorstError[];
  /** At the default parameters. */
  readonly limits: readonly EndLimit[];
  /** Jumps and kinks of the formula at the default parameters. They are not wrong. */
  readonly borders: readonly Border[];
  /** The sets of parameters. */
  readonly parameters: readonly Parameters[];
  /** How many results were compared. */
  readonly compared: number;
  /** How many results no number of bits could tell. */
  readonly undecided: number;
}

export interface WorstError {
  readonly precision: Precision;
  readonly form: string;
  /** In units in the last place; where one rounding of each argument changes more, in what that changes. */
  readonly error: number;
  readonly x: number;
  readonly parameters: Parameters;
}

export interface EndLimit {
  readonly form: string;
  readonly sign: 1 | -1;
  /** A decimal, "Infinity", "-Infinity", "none", or "unknown". */
  readonly limit: string;
  readonly computed: number;
}

/**
 * Compares value, slope and the gradients in all parameters with multiprecision arithmetic, in float64 and in both precisions of
 * Float32Arrays, at numbers and for parameters that are known to be hard.
 *
 * @throws TypeError for what is neither an activation nor a definition
 */
export function check(
  subject: Activation<string, string> | Definition,
  { extent = "quick", parameters: given, onProgress = () => {} }: CheckOptions = {},
): Report {
  const activation = activationOf(subject);
  const { definition } = activation;
  const hard = parametersFor(definition, extent);
  const parameters = given?.map((set) => ({ ...hard[0], ...set })) ?? hard;
  const measured = parameters.map((set, index) => {
    const found = measure(activation, set, extent);
    onProgress(index + 1, parameters.length);
    return found;
  });
  const findings = findingsOf(definition, measured);
  return {
    name: definition.name,
    title: definition.title,
    formula: toText(definition.formula),
    isRight: findings.length === 0,
    findings,
    errors: worstErrors(measured),
    limits: limitsIn(measured[0] as Measured),
    borders: (measured[0] as Measured).borders,
    parameters,
    compared: measured.reduce((sum, { samples }) => sum + samples.length, 0),
    undecided: measured.reduce((sum, { undecided }) => sum + undecided, 0),
  };
}

function activationOf(subject: Activation<string, string> | Definition): Activation<string, string> {
  if (isActivation(subject)) return subject as Activation<string, string>;
  if (typeof subject === "object" && subject !== null && "formula" in subject && "stable" in subject)
    return createActivation(subject) as Activation<string, string>;
  throw new TypeError(
    `check: subject must be an activation or a definition, got ${subject === null ? "null" : typeof subject}`,
  );
}

function worstErrors(measured: readonly Measured[]): readonly WorstError[] {
  const samples = measured
    .flatMap(({ samples }) => samples)
    .filter(({ wrong, isSubnormal }) => !wrong && !isSubnormal);
  const forms: readonly Form[] = [...new Set(samples.map(({ form }) => form))];
  return precisions.flatMap((precision) =>
    forms.flatMap((form) => {
      const own = samples.filter((sample) => sample.form === form && sample.precision === precision);
      if (own.length === 0) return [];
      const { error, x, parameters } = own.reduce((worst, next) => (next.error > worst.error ? next : worst));
      return [{ precision, form: nameOf(form), error, x, parameters }];
    }),
  );
}

const limitsIn = ({ ends }: Measured): readonly EndLimit[] =>
  ends
    .filter(({ precision }) => precision === "float64")
    .map(({ form, sign, limit, computed }) => ({
      form: nameOf(form),
      sign,
      limit: limitText(limit),
      computed,
    }));
