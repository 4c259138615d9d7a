import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { describe } from "../../expression/describe.ts";
import { activationName } from "./activationNames.ts";
import * as generic from "./catalogue.ts";
import { Elementwise } from "./elementwise.ts";
import * as families from "./families.ts";
import * as forms from "./forms.ts";
import { FReLU } from "./frelu.ts";
import * as gated from "./gatedCatalogue.ts";
import type { ElementwiseClass } from "./layerOf.ts";
import * as plain from "./plain.ts";
import { type LayerClass, register } from "./registry.ts";
import { SReLU } from "./srelu.ts";
import * as vectors from "./vectorCatalogue.ts";
import { VectorLayer, type VectorLayerClass } from "./vectorLayer.ts";

/**
 * Makes every layer of Echo known to TensorFlow.js, so that saved models that have one can be loaded, and every function under
 * the name that `activation:` takes, such as "EchoMish". Registering again changes nothing.
 * @param own layers of one's own, made by `layerOf`, `gatedLayerOf` or `vectorLayerOf`
 * @throws TypeError for what is no array of such layers, before anything is registered
 */
export function registerEchoLayers(
  own: readonly (ElementwiseClass<never> | VectorLayerClass<never>)[] = [],
): void {
  checkLayers(own);
  for (const layer of [
    ...Object.values({ ...generic, ...families, ...forms, ...plain, ...vectors, ...gated, SReLU, FReLU }),
    ...own,
  ])
    register(layer as unknown as LayerClass);
  for (const definition of Object.values(catalogue) as readonly Definition[])
    if (definition.inputs.length === 0) activationName(definition);
}

function checkLayers(own: unknown): void {
  if (Array.isArray(own) && own.every(isLayer)) return;
  const given = Array.isArray(own)
    ? `${describe(own.find((layer) => !isLayer(layer)))} among them`
    : describe(own);
  throw new TypeError(
    `registerEchoLayers: own must be an array of layers made by layerOf, gatedLayerOf or vectorLayerOf, got ${given}`,
  );
}

const isLayer = (value: unknown): boolean =>
  typeof value === "function" &&
  (value.prototype instanceof Elementwise || value.prototype instanceof VectorLayer);
