import { serialization, type Tensor } from "@tensorflow/tfjs-core";
import type { layers } from "@tensorflow/tfjs-layers";
import type { Definition } from "../../activations/define.ts";
import { type TensorActivation, tensorActivation } from "../activation.ts";
import { pascalCase } from "./layerOf.ts";

/** The type that TensorFlow.js gives the names of its own activations. */
type ActivationIdentifier = NonNullable<Parameters<typeof layers.activation>[0]["activation"]>;

/**
 * The name of an activation function for the option `activation` of other layers, "EchoMish" for mish, after making it known:
 * `tf.layers.dense({ units: 8, activation: activationName(mish) })`. Its parameters have their defaults and are not trained:
 * TensorFlow.js saves nothing but the name.
 * @throws TypeError if the function has further inputs
 */
export function activationName(
  activation: Definition | { readonly definition: Definition },
): ActivationIdentifier {
  const definition = "definition" in activation ? activation.definition : activation;
  const { name, inputs } = definition;
  if (inputs.length > 0)
    throw new TypeError(`activationName: ${name} also needs the input ${inputs.join(", ")}`);
  const className = `Echo${pascalCase(name)}`;
  const f = tensorActivation(definition) as TensorActivation<string, never>;
  const named = class extends serialization.Serializable {
    static readonly className = className;

    getConfig(): serialization.ConfigDict {
      return {};
    }

    apply(x: Tensor): Tensor {
      return f(x);
    }
  };
  serialization.registerClass(named, "Echo");
  serialization.SerializationMap.getMap().classNameMap[asLoaded(className)] = [named, named.fromConfig];
  return className as ActivationIdentifier;
}

/** What becomes of a name when TensorFlow.js saves it, in snake case, and loads it again: "echoMish". */
const asLoaded = (name: string): string =>
  name
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/_+(\w|$)/g, (_, letter: string) => letter.toUpperCase());
