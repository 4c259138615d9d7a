import { type Activation, frelu, srelu } from "echoai";
import { FReLU, layerOf, SReLU } from "echoai/tfjs";
import type { LayerKind, LayerPlan, Network } from "../network.ts";
import { Convolution, MeanPool } from "./layers.ts";
import { tf } from "./tf.ts";

/** The network as a model; its layers, without the input, are those of the plan. */
export function createModel({ layers: plans, shape }: Network, activation: Activation): tf.LayersModel {
  const inputs = tf.input({ shape: [shape.height, shape.width, 1] });
  const outputs = plans.reduce(
    (x, plan) => createLayer(plan, activation, x.rank).apply(x) as tf.SymbolicTensor,
    inputs,
  );
  return tf.model({ inputs, outputs });
}

function createLayer<Kind extends LayerKind>(plan: LayerPlan<Kind>, activation: Activation, rank: number) {
  return layers[plan.kind](plan, activation, rank);
}

const layers: {
  readonly [Kind in LayerKind]: (
    plan: LayerPlan<Kind>,
    activation: Activation,
    rank: number,
  ) => tf.layers.Layer;
} = {
  convolution: ({ outputs, stride }) => new Convolution(outputs, stride),
  activation: (_, activation, rank) => (sites.get(activation) ?? elementwise(activation))(rank),
  meanPool: () => new MeanPool({}),
  flatten: () => tf.layers.flatten(),
  dense: ({ outputs }) => tf.layers.dense({ units: outputs }),
};

type CreateSite = (rank: number) => tf.layers.Layer;

/** The activations that have parameters for each feature, which is the last axis. */
const sites = new Map<unknown, CreateSite>([
  [srelu, (rank) => new SReLU({ sharedAxes: axesBetween(rank) })],
  [frelu, () => new FReLU()],
]);

/** Without noise: what is trained is what is tested, and the same in every engine and after a restart. */
const elementwise =
  ({ definition }: Activation): CreateSite =>
  () =>
    new (layerOf({ definition: { ...definition, inputs: [], random: undefined } }))();

/** All but the first and the last. */
const axesBetween = (rank: number): number[] => Array.from({ length: rank - 2 }, (_, index) => index + 1);
