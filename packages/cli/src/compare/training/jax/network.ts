import { numpy as np } from "@jax-js/jax";
import type { Activation } from "echoai";
import type { LayerKind, LayerPlan } from "../network.ts";
import type { Layer } from "./layer.ts";
import { convolve, meanPool } from "./layers.ts";
import { createSite } from "./site.ts";

export function createLayer<Kind extends LayerKind>(plan: LayerPlan<Kind>, activation: Activation): Layer {
  return layers[plan.kind](plan, activation);
}

const layers: { readonly [Kind in LayerKind]: (plan: LayerPlan<Kind>, activation: Activation) => Layer } = {
  convolution: ({ stride }) => affine((x, weight) => convolve(x, weight, stride)),
  activation: ({ features }, activation) => createSite(activation, features),
  meanPool: () => (_, state, x) => [meanPool(x), state],
  flatten: () => (_, state, x) => [x.reshape([x.shape[0] as number, -1]), state],
  dense: () => affine(np.matmul),
};

function affine(multiply: (x: np.Array, weight: np.Array) => np.Array): Layer {
  return (trained, state, x) => {
    const { weight, bias } = trained as { readonly weight: np.Array; readonly bias: np.Array };
    return [multiply(x, weight).add(bias), state];
  };
}
