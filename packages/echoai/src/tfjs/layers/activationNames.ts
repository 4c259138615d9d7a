import { serialization } from "@tensorflow/tfjs-core";
import type { layers } from "@tensorflow/tfjs-layers";
import { type ActivationLike, readDefinition } from "../../activations/readDefinition.ts";
import { activationClass, asLoaded } from "./activationClass.ts";
import { pascalCase } from "./layerOf.ts";

/** The type that TensorFlow.js gives the names of its own activations. */
type ActivationIdentifier = NonNullable<Parameters<typeof layers.activation>[0]["activation"]>;

/**
 * The name of an activation function for the option `activation` of other layers, "EchoMish" for mish, after making it known:
 * `tf.layers.dense({ units: 8, activation: activationName(mish) })`. Its parameters have their defaults and are not trained.
 * @throws TypeError for what is no activation function, or one that has further inputs
 */
export function activationName(activation: ActivationLike): ActivationIdentifier {
  const definition = readDefinition("activationName", activation);
  const { name, inputs } = definition;
  if (inputs.length > 0)
    throw new TypeError(`activationName: ${name} also needs the input ${inputs.join(", ")}`);
  const className = `Echo${pascalCase(name)}`;
  const named = activationClass(className, definition);
  serialization.registerClass(named, "Echo");
  serialization.SerializationMap.getMap().classNameMap[asLoaded(className)] = [named, named.fromConfig];
  return className as ActivationIdentifier;
}
