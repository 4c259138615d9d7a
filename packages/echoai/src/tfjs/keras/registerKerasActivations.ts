import { serialization } from "@tensorflow/tfjs-core";
import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { hardSigmoid } from "../../activations/hardSigmoid.ts";
import { checkOptions } from "../../activations/options.ts";
import { describe } from "../../expression/describe.ts";
import { activationClass, asLoaded, camelCase } from "../layers/activationClass.ts";
import { pascalCase } from "../layers/layerOf.ts";
import { Sparsemax } from "../layers/vectorCatalogue.ts";
import { kerasActivations } from "./activations.ts";
import { completed, kerasLayerClass, kerasLayers } from "./layers.ts";

export interface KerasActivationsOptions {
  /**
   * What `hard_sigmoid` is from now on, in layers that have it by default too, such as `tf.layers.gru`: as in Keras 2, which is
   * TensorFlow.js's own, clip(0.2 x + 0.5, 0, 1), or as in Keras 3, clip(x / 6 + 0.5, 0, 1). Default: as it was.
   */
  readonly hardSigmoid?: "keras2" | "keras3";
}

/**
 * Lets converted Keras models load that have layers or `activation`s of Keras 3, TensorFlow Addons or keras-contrib, or layers of
 * one's own that have the name of one of Echo's functions: as `Mish`, `ISRLU` or `Custom>SiLU`. What TensorFlow.js knows stays its own;
 * only its `ReLU`, `LeakyReLU` and `ELU` are completed, by configs that they left out or refused, and its
 * initializer `Identity` by the layer of that name. Registering again changes
 * nothing but `hardSigmoid`.
 * @throws RangeError or TypeError for an unknown option
 */
export function registerKerasActivations(options: KerasActivationsOptions = {}): void {
  const owner = "registerKerasActivations";
  const { hardSigmoid: form } = checkOptions(owner, options, ["hardSigmoid"]);
  if (form !== undefined && form !== "keras2" && form !== "keras3")
    throw new RangeError(`${owner}: hardSigmoid must be "keras2" or "keras3", got ${describe(form)}`);
  const { classNameMap } = serialization.SerializationMap.getMap();
  const add = (name: string, make: () => unknown) => {
    if (Object.hasOwn(classNameMap, name)) return;
    const made = make() as Entry[0];
    classNameMap[name] = [made, made.fromConfig];
  };
  for (const [name, { definition, ...naming }] of Object.entries(kerasActivations))
    for (const each of new Set([name, asLoaded(name)]))
      add(each, () => activationClass(each, definition, naming));
  for (const [name, layer] of Object.entries(kerasLayers))
    for (const each of withPackage(name)) add(each, () => kerasLayerClass(each, layer));
  for (const name of ["Addons>Sparsemax", ...withPackage("Sparsemax")]) add(name, () => Sparsemax);
  for (const definition of Object.values(catalogue) as readonly Definition[]) {
    if (definition.inputs.length > 0) continue;
    for (const name of activationNames(definition)) add(name, () => activationClass(name, definition));
    for (const name of classNames(definition).flatMap(withPackage))
      add(name, () => kerasLayerClass(name, { definition: () => definition }));
  }
  for (const [name, fromConfig] of Object.entries(completed)) {
    const own = classNameMap[name];
    if (own !== undefined) classNameMap[name] = [own[0], fromConfig as unknown as Entry[1]];
  }
  ownHardSigmoid ??= classNameMap.hardSigmoid;
  if (form === "keras2" && ownHardSigmoid !== undefined) classNameMap.hardSigmoid = ownHardSigmoid;
  if (form === "keras3") {
    const made = activationClass("hardSigmoid", hardSigmoid);
    classNameMap.hardSigmoid = [made, made.fromConfig];
  }
}

type Entry = (typeof serialization.SerializationMap.prototype.classNameMap)[string];

let ownHardSigmoid: Entry | undefined;

/** Keras saves a class that is registered with it under its package, "Custom" if none was given. */
const withPackage = (name: string): readonly string[] =>
  name.includes(">") ? [name] : [name, `Custom>${name}`];

/** The names for an `activation`, as TensorFlow.js has them after reading them in snake case. */
function activationNames({ name, aliases }: Definition): readonly string[] {
  const names = [name, ...aliases].map((each) => camelCase(each.replace(/[- ]/g, "_")));
  return [...new Set(names.flatMap((each) => [each, asLoaded(each)]))];
}

/** The names of a layer: HardElish, ISRLU, SiLU. */
function classNames({ name, title, aliases }: Definition): readonly string[] {
  const names = [name, ...aliases].map((each) => camelCase(each.replace(/[- ]/g, "_")));
  return [
    ...new Set([
      ...names.map(pascalCase),
      ...(/^[A-Z]\w*$/.test(title) ? [title] : []),
      ...names.map((each) => each.toUpperCase()),
      ...names.map((each) => pascalCase(each).replace(/lu(?=\d*$)/, "LU")),
    ]),
  ];
}
