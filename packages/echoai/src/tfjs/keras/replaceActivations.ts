import type { serialization } from "@tensorflow/tfjs-core";
import { type LayersModel, type layers, models } from "@tensorflow/tfjs-layers";
import type { Definition } from "../../activations/define.ts";
import { checkOptions } from "../../activations/options.ts";
import { describe } from "../../expression/describe.ts";
import { type FoundActivation, keyOf, type Place, survey } from "./find.ts";
import { type Replacement, replacement } from "./replacement.ts";

export interface ReplaceActivationsOptions {
  /**
   * What to replace: names, as "relu" or "hard_swish", where case and hyphens do not count and aliases do, or a function that is given
   * each activation of the model and says whether.
   */
  readonly from: string | readonly string[] | ((found: FoundActivation) => boolean);
  /** What comes in its place: an activation, its definition, or the name of one of Echo's. */
  readonly to: string | Definition | { readonly definition: Definition };
  /** Numbers for the parameters of `to`; default its own. */
  readonly params?: Readonly<Record<string, number>>;
}

/** An activation that was there, and the name of what is there now. */
export interface ReplacedActivation extends FoundActivation {
  readonly by: string;
}

/** An activation that was asked for and stays. */
export interface LeftActivation extends FoundActivation {
  readonly reason: string;
}

/** A model with its activations replaced, and what became of those that were asked for. */
export interface ReplacedActivations {
  readonly model: LayersModel;
  readonly replaced: readonly ReplacedActivation[];
  readonly left: readonly LeftActivation[];
}

/**
 * A copy of a layers-model, Sequential or functional, with activations exchanged and all weights kept, for fine-tuning: in layers
 * that have an `activation`, layers that are one, such as `ReLU`, and in models and wrappers within it. It is to be compiled. The
 * model that was given stays as it is. The gates of recurrent layers stay if `from` is names.
 *
 * In place of a layer comes one of Echo's, whose trainable parameters are weights, at their start; in an `activation` parameters are
 * numbers.
 * @throws TypeError or RangeError for what is no layers-model, such as a graph-model, whose activations are fused; for names that do
 * not exist and a function with a further input
 */
export async function replaceActivations(
  model: LayersModel,
  options: ReplaceActivationsOptions,
): Promise<ReplacedActivations> {
  const owner = "replaceActivations";
  checkModel(owner, model);
  const { from, to, params = {} } = checkOptions(owner, options, ["from", "to", "params"]);
  const isWanted = readFrom(owner, from);
  const target = replacement(owner, to, params);
  const topology = model.toJSON(null, false) as serialization.ConfigDict;
  const asked = survey(topology).filter(({ found }) => isWanted(found));
  const isLeft = ({ found }: Place) => found.option === "recurrentActivation" && typeof from !== "function";
  const going = asked.filter((place) => !isLeft(place));
  for (const place of going) put(place, target);
  const copy = await load(owner, topology);
  const replaced = new Set(
    going.filter(({ found }) => found.option === undefined).map(({ found }) => found.layer),
  );
  copyWeights(model, copy, replaced);
  return {
    model: copy,
    replaced: going.map(({ found }) => ({ ...found, by: target.name })),
    left: asked.filter(isLeft).map(({ found }) => ({
      ...found,
      reason: "it is a recurrent layer's gate, which takes a function for `from`",
    })),
  };
}

function checkModel(owner: string, model: unknown): void {
  const isObject = typeof model === "object" && model !== null;
  if (isObject && "layers" in model && "toJSON" in model) return;
  throw new TypeError(
    isObject && "modelSignature" in model
      ? `${owner}: a graph-model's activations are fused into its operations; convert the model as a layers-model, by --output_format=tfjs_layers_model`
      : `${owner}: model must be a layers-model, got ${describe(model)}`,
  );
}

/** @throws TypeError for what is neither names nor a function */
function readFrom(owner: string, from: unknown): (found: FoundActivation) => boolean {
  if (typeof from === "function") return from as (found: FoundActivation) => boolean;
  const names: readonly unknown[] = Array.isArray(from) ? from : [from];
  const strange = names.find((name) => typeof name !== "string");
  if (strange !== undefined || from === undefined)
    throw new TypeError(`${owner}: from must be names or a function, got ${describe(strange)}`);
  const keys = new Set((names as readonly string[]).map(keyOf));
  return ({ name, aliases }) => [name, ...aliases].some((each) => keys.has(keyOf(each)));
}

/** Writes what comes in an activation's place into the model's description. */
function put({ entry, found: { option } }: Place, { layer, activation }: Replacement): void {
  const config = entry.config as serialization.ConfigDict;
  if (option === undefined) {
    const kept = Object.entries(config).filter(([key]) => keptNames.has(key));
    entry.class_name = layer.className;
    entry.config = { ...Object.fromEntries(kept), ...layer.config };
  } else config[option === "activation" ? "activation" : "recurrent_activation"] = activation;
}

/** What every layer has in its config. */
const keptNames: ReadonlySet<string> = new Set(["name", "trainable", "dtype", "batch_input_shape"]);

/** @throws RangeError where TensorFlow.js does not know a layer of one's own */
async function load(owner: string, topology: serialization.ConfigDict): Promise<LayersModel> {
  try {
    return await models.modelFromJSON({ modelTopology: topology } as never);
  } catch (error) {
    const [line] = (error as Error).message.split("\n");
    throw new RangeError(`${owner}: TensorFlow.js can't make a copy of the model: ${line}`);
  }
}

/** Gives the layers of a copy, but for some, the weights of the model's. Nested models are layers of models, wrapped ones of wrappers. */
function copyWeights(model: LayersModel, copy: LayersModel, replaced: ReadonlySet<string>, path = ""): void {
  for (const layer of model.layers) {
    const place = `${path}${layer.name}`;
    if (replaced.has(place)) continue;
    const [from, to] = [unwrapped(layer), unwrapped(copy.getLayer(layer.name))];
    if (isModel(from) && isModel(to)) copyWeights(from, to, replaced, `${place}/`);
    else if (from.weights.length > 0) to.setWeights(from.getWeights());
  }
}

const isModel = (layer: layers.Layer): layer is LayersModel & layers.Layer => "layers" in layer;

/** The model that a wrapper applies to each step, or the layer itself. */
const unwrapped = (layer: layers.Layer): layers.Layer =>
  "layer" in layer && isModel(layer.layer as layers.Layer) ? (layer.layer as layers.Layer) : layer;
