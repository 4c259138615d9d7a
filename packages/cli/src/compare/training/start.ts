import { type Activation, Elementwise, FReLU, frelu, type Module, SReLU, srelu, type Tensors } from "echoai";
import { createRandom, type Random } from "../../data/random.ts";
import type { LayerKind, LayerPlan, Network } from "./network.ts";

/** What a layer starts from. */
export interface Start {
  readonly trained: Tensors;
  /** What it remembers without learning it: running statistics. */
  readonly state: Tensors;
}

/** Where every layer of a network starts for a seed: the same in every engine, and for every activation. */
export function startsOf(network: Network, activation: Activation, seed: number): Start[] {
  const weights = createRandom(seed, "weights");
  const sites = network.layers.filter(({ kind }) => kind === "activation").length;
  let site = 0;
  const ownSeed = () => seed * sites + site++;
  return network.layers.map((plan) => startOf(plan, { activation, weights, ownSeed }));
}

interface Sources {
  readonly activation: Activation;
  readonly weights: Random;
  /** A seed for the next place where the activation stands. */
  readonly ownSeed: () => number;
}

function startOf<Kind extends LayerKind>(plan: LayerPlan<Kind>, sources: Sources): Start {
  return starts[plan.kind](plan, sources);
}

const nothing: Start = { trained: {}, state: {} };

const starts: { readonly [Kind in LayerKind]: (plan: LayerPlan<Kind>, sources: Sources) => Start } = {
  convolution: ({ inputs, outputs }, { weights }) => heNormal(9 * inputs, outputs, weights),
  activation({ features }, { activation, ownSeed }) {
    const module = (modules.get(activation) ?? (() => new Elementwise(activation)))(features, ownSeed());
    const trained = module.parameters();
    const state = Object.entries(module.stateDict()).filter(([name]) => !(name in trained));
    return { trained, state: Object.fromEntries(state) };
  },
  meanPool: () => nothing,
  flatten: () => nothing,
  dense: ({ inputs, outputs }, { weights }) => heNormal(inputs, outputs, weights),
};

/** The activations that have parameters for each feature. */
const modules = new Map<unknown, (features: number, seed: number) => Module>([
  [srelu, (features, seed) => new SReLU(features, null, { seed })],
  [frelu, (features, seed) => new FReLU(features, { seed })],
]);

/** He-normal weights (He et al. 2015, arXiv 1502.01852) and a bias of 0. */
function heNormal(inputs: number, outputs: number, random: Random): Start {
  const scale = Math.sqrt(2 / inputs);
  const weight = Float32Array.from({ length: inputs * outputs }, () => scale * random.normal());
  return {
    trained: {
      weight: { data: weight, shape: [inputs, outputs] },
      bias: { data: new Float32Array(outputs), shape: [outputs] },
    },
    state: {},
  };
}
