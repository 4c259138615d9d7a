import type { serialization } from "@tensorflow/tfjs-core";
import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { checkParameters } from "../../activations/options.ts";
import { readValues } from "../../activations/values.ts";
import { describe } from "../../expression/describe.ts";
import { activationName } from "../layers/activationNames.ts";
import * as generic from "../layers/catalogue.ts";
import * as families from "../layers/families.ts";
import * as forms from "../layers/forms.ts";
import { type ElementwiseClass, layerOf } from "../layers/layerOf.ts";
import * as plain from "../layers/plain.ts";
import { type LayerClass, register } from "../layers/registry.ts";
import { SReLU } from "../layers/srelu.ts";
import { keyOf, namesOf } from "./find.ts";

/** What comes in an activation's place, as a model's description has it. */
export interface Replacement {
  readonly name: string;
  readonly layer: { readonly className: string; readonly config: serialization.ConfigDict };
  readonly activation: string | serialization.ConfigDict;
}

/**
 * An activation as a layer and for `activation`, both of which TensorFlow.js knows from then on.
 * @throws TypeError or RangeError for what is no activation, an unknown name, a function with a further input, parameters that it
 * does not have or that are outside their domain
 */
export function replacement(
  owner: string,
  to: unknown,
  params: Readonly<Record<string, number>>,
): Replacement {
  const definition = readDefinition(owner, to);
  const { name, parameters, inputs } = definition;
  if (inputs.length > 0) throw new TypeError(`${owner}: ${name} also needs the input ${inputs.join(", ")}`);
  checkParameters(name, params, Object.keys(parameters));
  readValues(definition, params, {
    read: (key, value) => {
      throw new TypeError(`${name}: ${key} must be a number, got ${describe(value)}`);
    },
    split: () => [],
  });
  const layer = layerClass(definition) as unknown as LayerClass;
  register(layer);
  const className: string = activationName(definition);
  return {
    name,
    layer: {
      className: layer.className,
      config: { ...params, ...(definition === catalogue.swish ? { swish: true } : {}) },
    },
    activation:
      Object.keys(params).length === 0 ? className : { class_name: className, config: { ...params } },
  };
}

function readDefinition(owner: string, to: unknown): Definition {
  if (typeof to === "string") {
    const found = definitions.find((each) => namesOf(each).some((name) => keyOf(name) === keyOf(to)));
    if (found !== undefined) return found;
    throw new RangeError(`${owner}: to must be an activation or the name of one, got ${describe(to)}`);
  }
  const isObject = (typeof to === "object" || typeof to === "function") && to !== null;
  const definition: unknown = isObject && "definition" in to ? to.definition : to;
  if (typeof definition === "object" && definition !== null && "stable" in definition)
    return definition as Definition;
  throw new TypeError(`${owner}: to must be an activation or the name of one, got ${describe(to)}`);
}

const definitions = Object.values(catalogue) as readonly Definition[];

/** Echo's own layer of one of its functions, so that no other takes its name. */
function layerClass(definition: Definition): ElementwiseClass<never> {
  const isOwn = definitions.includes(definition);
  const all = { ...generic, ...families, ...forms, ...plain, SReLU } as unknown as Record<
    string,
    ElementwiseClass<never>
  >;
  const [, own] = Object.entries(all).find(([name]) => keyOf(name) === keyOf(definition.name)) ?? [];
  return isOwn && own !== undefined ? own : layerOf(definition);
}
