import { serialization } from "@tensorflow/tfjs-core";
import type { layers } from "@tensorflow/tfjs-layers";

/** The class of a layer that can be saved. */
export type LayerClass = serialization.SerializableConstructor<layers.Layer> & { readonly className: string };

/**
 * The name under which TensorFlow.js saves a layer of this library and looks for it when it loads one. It is part of what
 * TensorFlow.js says where it does not find it, so that it names what has to be called.
 */
export const savedName = (name: string): string => `Echo>${name}, needs registerEchoLayers()`;

/** Makes a layer loadable. */
export function register(layer: LayerClass): void {
  if (registered.has(layer)) return;
  registered.add(layer);
  serialization.registerClass(layer, "Echo");
}

const registered = /* @__PURE__ */ new WeakSet<LayerClass>();
