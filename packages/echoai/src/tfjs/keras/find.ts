import type { serialization } from "@tensorflow/tfjs-core";
import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import * as vectorCatalogue from "../../activations/vectorCatalogue.ts";

/** An activation of a layers-model. */
export interface FoundActivation {
  /** Echo's name of it; TensorFlow.js's own, such as "softmax", where Echo has none. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The layer's name, behind those of the models that it is within: "encoder/dense_1". */
  readonly layer: string;
  /** Its class, such as "Dense" or "ReLU". */
  readonly className: string;
  /** The layer's option that it is; undefined if it is a layer. */
  readonly option: "activation" | "recurrentActivation" | undefined;
}

/** An activation, and where a model's description has it. */
export interface Place {
  readonly found: FoundActivation;
  readonly entry: serialization.ConfigDict;
}

/** The activations that a model's description has, in the models, wrappers and cells within it too. */
export const survey = (topology: serialization.ConfigDict): readonly Place[] =>
  layersIn(topology.config).flatMap((entry) => within(entry, nameOf(entry)));

function within(entry: serialization.ConfigDict, layer: string): readonly Place[] {
  const className = entry.class_name as string;
  const config = entry.config as serialization.ConfigDict;
  const nested = layersIn(config).flatMap((each) => within(each, `${layer}/${nameOf(each)}`));
  const parts = [config.layer, config.cell, ...((config.cells as readonly unknown[] | undefined) ?? [])];
  const inner = parts.filter(isEntry).flatMap((part) => within(part, layer));
  if (nested.length > 0 || inner.length > 0) return [...nested, ...inner];
  const place = (names: readonly string[], option: FoundActivation["option"]): Place => {
    const [name = "", ...aliases] = names;
    return { found: { name, aliases, layer, className, option }, entry };
  };
  const own = namesOfLayer(className, config);
  if (own !== undefined) return [place(own, undefined)];
  const options = [
    ["activation", config.activation],
    ["recurrentActivation", config.recurrent_activation],
  ] as const;
  return options.flatMap(([option, value]) => {
    const called = isEntry(value) ? value.class_name : value;
    return typeof called === "string" ? [place(namesOfActivation(called), option)] : [];
  });
}

const isEntry = (value: unknown): value is serialization.ConfigDict =>
  typeof value === "object" && value !== null && "class_name" in value;

const nameOf = ({ config }: serialization.ConfigDict): string =>
  String((config as serialization.ConfigDict).name);

const layersIn = (config: unknown): readonly serialization.ConfigDict[] => {
  const list = Array.isArray(config) ? config : (config as { layers?: unknown } | undefined)?.layers;
  return Array.isArray(list) ? list.filter(isEntry) : [];
};

/** What is left of a name when case, hyphens and spaces do not count. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

export const namesOf = ({ name, aliases }: Definition): readonly string[] => [name, ...aliases];

function namesOfActivation(written: string): readonly string[] {
  const key = keyOf(written).replace(/^(echo|addons|custom)/, "");
  // Keras and TensorFlow.js have no beta.
  if (/^swish$/i.test(written)) return [...namesOf(catalogue.silu), "swish"];
  return known().get(key) ?? [written];
}

/** The names of the function that a layer is; undefined if it is none. */
function namesOfLayer(className: string, config: serialization.ConfigDict): readonly string[] | undefined {
  if (className === "Activation") {
    const { activation } = config;
    return namesOfActivation((isEntry(activation) ? activation.class_name : activation) as string);
  }
  const flag = flags.find(([owner, option]) => owner === className && config[option] === true);
  if (flag !== undefined) return namesOf(flag[2]);
  if (className === "Echo>Swish") return namesOf(catalogue.silu);
  return known().get(keyOf(className.slice(className.indexOf(">") + 1)));
}

/** The options by which Echo's layers are other functions. */
const flags: readonly (readonly [className: string, option: string, Definition])[] = [
  ["Echo>Swish", "swish", catalogue.swish],
  ["Echo>Swish", "eswish", catalogue.eSwish],
  ["Echo>Swish", "flatten", catalogue.flattenTSwish],
  ["Echo>Elish", "hard", catalogue.hardElish],
  ["Echo>ISRU", "isrlu", catalogue.isrlu],
];

/** The names of a function by the key of each of them; made when it is first needed. */
const known = (): ReadonlyMap<string, readonly string[]> => {
  names ??= new Map([
    ...otherNames.map((name) => [keyOf(name), [name]] as const),
    ...(Object.values(catalogue) as readonly Definition[]).flatMap((definition) =>
      namesOf(definition).map((name) => [keyOf(name), namesOf(definition)] as const),
    ),
  ]);
  return names;
};

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** What is no function of one number. */
const otherNames: readonly string[] = [...Object.values(vectorCatalogue).map(({ name }) => name), "FReLU"];
