import { serialization } from "@tensorflow/tfjs-core";
import type { layers } from "@tensorflow/tfjs-layers";

/** The class of a layer that can be saved. */
export type LayerClass = serialization.SerializableConstructor<layers.Layer> & { readonly className: string };

/**
 * The name under which TensorFlow.js saves a layer of this library and looks for it when it loads one. `model.summary()` prints it
 * in a column of some thirty characters.
 */
export const savedName = (name: string): string => `Echo>${name}`;

/** Makes a layer loadable. */
export function register(layer: LayerClass): void {
  if (registered.has(layer)) return;
  registered.add(layer);
  const { className } = layer;
  serialization.registerClass(layer, "Echo", className.slice("Echo>".length));
  const { classNameMap } = serialization.SerializationMap.getMap();
  const entry = classNameMap[className];
  // Models were saved under this name, too.
  if (entry !== undefined) classNameMap[`${className}, needs registerEchoLayers()`] = entry;
}

const registered = /* @__PURE__ */ new WeakSet<LayerClass>();
