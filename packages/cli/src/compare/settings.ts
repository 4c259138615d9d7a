import type { Activation } from "echoai";
import { catalogue } from "echoai/catalogue";
import { UserError } from "../errors.ts";
import { engineNames, type Model, models, type TrainingSettings } from "./training/settings.ts";

/** The options of `echoai compare` as commander hands them over. */
export interface Options {
  readonly data: string;
  readonly engine: string;
  readonly model: string;
  readonly baseline: string;
  readonly seeds: string;
  readonly epochs: string;
  readonly batch: string;
  readonly learningRate: string;
  readonly trainSamples?: string;
  readonly testSamples?: string;
  readonly out: string;
  readonly workers: string;
  readonly resume?: boolean;
}

/** The same, read and checked. */
export interface Settings extends TrainingSettings {
  readonly data: string;
  readonly seeds: number;
  readonly trainSamples: number | undefined;
  readonly testSamples: number | undefined;
  readonly out: string;
  readonly workers: number;
  readonly resume: boolean;
}

/** @throws UserError naming the option, what was given and what is allowed. */
export function readSettings(options: Options): Settings {
  return {
    data: options.data,
    engine: oneOf("--engine", engineNames, options.engine),
    model: oneOf("--model", models, options.model),
    seeds: wholeNumber("--seeds", options.seeds),
    epochs: wholeNumber("--epochs", options.epochs),
    batch: wholeNumber("--batch", options.batch),
    learningRate: positive("--learning-rate", options.learningRate),
    trainSamples:
      options.trainSamples === undefined ? undefined : wholeNumber("--train-samples", options.trainSamples),
    testSamples:
      options.testSamples === undefined ? undefined : wholeNumber("--test-samples", options.testSamples),
    out: options.out,
    workers: wholeNumber("--workers", options.workers),
    resume: options.resume === true,
  };
}

const mostAllowed = 1_000_000;

function wholeNumber(option: string, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= mostAllowed) return value;
  throw new UserError(`${option} must be a whole number from 1 to ${mostAllowed}, got "${text}"`);
}

function positive(option: string, text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new UserError(`${option} must be a number above 0, got "${text}"`);
}

function oneOf<Name extends string>(option: string, names: readonly Name[], text: string): Name {
  const name = names.find((one) => one === text);
  if (name === undefined) throw new UserError(`${option} must be ${names.join(" or ")}, got "${text}"`);
  return name;
}

/** What the default comparison trains: the functions that Echo started with and the two baselines most in use. */
export const defaultNames = [
  "relu",
  "gelu",
  "mish",
  "silu",
  "swish",
  "eSwish",
  "flattenTSwish",
  "aria2",
  "elish",
  "hardElish",
  "isru",
  "isrlu",
  "nlrelu",
  "softClipping",
  "softExponential",
  "sqnl",
  "srelu",
  "frelu",
] as const;

export interface Selection {
  readonly activations: readonly Activation[];
  readonly baseline: Activation;
  /** Names left out because the model has no place for them. */
  readonly skipped: readonly string[];
}

/**
 * Which activations to train: those named, or the default ones and the user's `own`; and the baseline in any case.
 * `resolve` throws a UserError for an unknown name.
 */
export function select(
  names: readonly string[],
  own: readonly Activation[],
  { baseline, model }: { baseline: string; model: Model },
  resolve: (name: string) => Activation,
): Selection {
  const reference = resolve(baseline);
  const named = (known: readonly string[]) => known.map((name) => resolve(name));
  const wanted = names.length > 0 ? named(names) : [...named(defaultNames), ...own];
  const all = [...new Set([reference, ...wanted])];
  const fits = (activation: Activation) => whyUnfit(activation, model) === undefined;
  for (const activation of all) {
    const reason = whyUnfit(activation, model);
    const isWished = names.length > 0 || own.includes(activation) || activation === reference;
    if (reason !== undefined && isWished) throw new UserError(reason);
  }
  return {
    activations: all.filter(fits),
    baseline: reference,
    skipped: all.filter((activation) => !fits(activation)).map(({ definition }) => definition.name),
  };
}

/** A network hands an activation one array; only FReLU, which makes its other input itself from images, can take more. */
function whyUnfit(activation: Activation, model: Model): string | undefined {
  const { name, inputs } = activation.definition;
  if (inputs.length === 0) return undefined;
  if (activation !== catalogue.frelu) {
    return `${name} can't be compared: besides x it takes ${inputs.join(" and ")}, which a network does not supply`;
  }
  if (model === "cnn") return undefined;
  return `${name} looks at neighbouring pixels, which --model ${model} does not have; use --model cnn`;
}
