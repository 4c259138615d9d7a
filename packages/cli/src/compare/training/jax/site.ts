import { type Activation, frelu } from "echoai";
import { FReLU, type JaxActivation, jaxActivation } from "echoai/jax";
import type { Layer } from "./layer.ts";

/** The activation at one place in a network: values are [..., features] after a dense layer, [N, H, W, features] after a convolution. */
export function createSite(activation: Activation, features: number): Layer {
  if (activation === frelu) return funnel(features);
  const apply = jaxActivation(activation.definition) as JaxActivation<string, never>;
  return (trained, state, x) => [apply(x, trained), state];
}

/** FReLU wants the channels before rows and columns. */
function funnel(channels: number): Layer {
  const layer = FReLU(channels);
  type Given = Parameters<typeof layer.apply>;
  return (trained, state, x, training) => {
    const [params, running] = [trained as Given[0], state as Given[1]];
    const [y, after] = layer.apply(params, running, x.transpose([0, 3, 1, 2]), { training });
    return [y.transpose([0, 2, 3, 1]), after];
  };
}
