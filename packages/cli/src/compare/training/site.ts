import type { numpy as np } from "@jax-js/jax";
import type { Activation } from "echoai";
import { catalogue } from "echoai/catalogue";
import { FReLU, jaxActivation, SReLU, trainable } from "echoai/jax";
import type { Arrays } from "./jaxTypes.ts";

/** The activation at one place in a network, with what it learns and what it remembers there. */
export interface Site {
  initialise(seed: number): { trained: Arrays; state: Arrays };
  /** Consumes all it is given. */
  apply(trained: Arrays, state: Arrays, x: np.Array, training: boolean): [np.Array, Arrays];
}

/** For values [..., features] after a dense layer, and [N, H, W, features] after a convolution. */
export function createSite(activation: Activation, features: number): Site {
  const { definition } = activation;
  if (activation === catalogue.frelu) return funnel(features);
  if (activation === catalogue.srelu) return stateless(SReLU(features));
  const learns = Object.values(definition.parameters).some((parameter) => parameter.trainable);
  if (learns) return stateless(trainable(definition));
  const apply = jaxActivation(definition);
  return { initialise: () => ({ trained: {}, state: {} }), apply: (_, state, x) => [apply(x), state] };
}

function stateless(layer: {
  init(seed: number): Arrays;
  apply(parameters: Arrays, x: np.Array): np.Array;
}): Site {
  return {
    initialise: (seed) => ({ trained: layer.init(seed), state: {} }),
    apply: (trained, state, x) => [layer.apply(trained, x), state],
  };
}

/** FReLU wants the channels before rows and columns. */
function funnel(channels: number): Site {
  const layer = FReLU(channels);
  type Given = Parameters<typeof layer.apply>;
  return {
    initialise(seed) {
      const { params, state } = layer.init(seed);
      return { trained: params, state };
    },
    apply(trained, state, x, training) {
      const [params, running] = [trained as Given[0], state as Given[1]];
      const [y, after] = layer.apply(params, running, x.transpose([0, 3, 1, 2]), { training });
      return [y.transpose([0, 2, 3, 1]), after];
    },
  };
}
