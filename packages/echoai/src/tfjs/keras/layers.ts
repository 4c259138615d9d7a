import type { serialization } from "@tensorflow/tfjs-core";
import type { Definition } from "../../activations/define.ts";
import { elu } from "../../activations/elu.ts";
import { tlu } from "../../activations/families/piecewiseLinear.ts";
import { gelu } from "../../activations/gelu.ts";
import { geluTanh } from "../../activations/geluTanh.ts";
import { identity } from "../../activations/identity.ts";
import { swish } from "../../activations/swish.ts";
import { snakeCase } from "../layers/activationClass.ts";
import { type Choices, Elementwise, type ElementwiseOptions } from "../layers/elementwise.ts";
import type { LayerClass } from "../layers/registry.ts";
import { affineTlu, boundedRelu, fixedSwish, pelu, relu, sineRelu, snake, srelu } from "./definitions.ts";

type Config = Readonly<serialization.ConfigDict>;

/** How a layer of Keras is made from its config. */
export interface KerasLayer {
  readonly definition: (config: Config) => Definition;
  /** Entries of the config that say which function it is, with their defaults. */
  readonly choices?: Choices;
  /** Whether a layer without `shared_axes` has a weight for each feature; default: one for all. */
  readonly perFeature?: boolean;
  /** What the config calls a parameter that has another name here. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What weights are called; default: as the parameter, in snake case. */
  readonly weights?: Readonly<Record<string, string>>;
}

const geluLayer = (approximate: boolean): KerasLayer => ({
  definition: (config) => (config.approximate ? geluTanh : gelu),
  choices: { approximate },
});

/** The layers whose config is not that of Echo's own layer of this function. */
export const kerasLayers: Readonly<Record<string, KerasLayer>> = {
  GELU: /* @__PURE__ */ geluLayer(false),
  "Addons>GELU": /* @__PURE__ */ geluLayer(true),
  "Addons>Snake": { definition: () => snake },
  "Addons>TLU": {
    definition: ({ affine }) => (affine ? affineTlu : tlu),
    choices: { affine: false },
    perFeature: true,
  },
  PELU: { definition: () => pelu, perFeature: true },
  SReLU: { definition: () => srelu, perFeature: true },
  SineReLU: { definition: () => sineRelu },
  Swish: {
    definition: ({ trainable }) => (trainable === true ? swish : fixedSwish),
    parameters: { initialBeta: "beta" },
    weights: { beta: "beta_factor" },
  },
};

/** A class for TensorFlow.js's registry. */
export function kerasLayerClass(className: string, keras: KerasLayer): LayerClass {
  const { definition, choices = {}, perFeature = false, parameters = {}, weights = {} } = keras;
  const layer = class extends Elementwise {
    static readonly className = className;

    constructor(config: Config = {}) {
      const chosen = Object.fromEntries(
        Object.keys(choices).map((key) => [key, (config[key] ?? choices[key]) as Choices[string]]),
      );
      const options = Object.entries({ ...config, ...chosen })
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [parameters[key] ?? key, key === "dtype" ? dtypeOf(value) : value]);
      super(
        className,
        definition({ ...config, ...chosen }),
        Object.fromEntries(options) as ElementwiseOptions<string>,
        chosen,
      );
    }

    protected override get defaultSharedAxes(): readonly number[] | undefined {
      return perFeature ? [] : undefined;
    }

    protected override addWeight(
      name: string,
      ...rest: Rest<Parameters<Elementwise["addWeight"]>>
    ): ReturnType<Elementwise["addWeight"]> {
      return super.addWeight(weights[name] ?? snakeCase(name), ...rest);
    }
  };
  return layer as unknown as LayerClass;
}

type Rest<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Others]
  ? Others
  : never;

/** Keras 3 writes its policy for types as an object; TensorFlow.js has float32 alone. */
const dtypeOf = (value: unknown): unknown => (typeof value === "object" ? "float32" : value);

type FromConfig = (layer: LayerClass, config: Config) => serialization.Serializable;

const ReLU = /* @__PURE__ */ kerasLayerClass("ReLU", {
  definition: ({ maxValue }) => (maxValue == null ? relu : boundedRelu),
});
const Identity = /* @__PURE__ */ kerasLayerClass("Identity", { definition: () => identity });
const ELU = /* @__PURE__ */ kerasLayerClass("ELU", { definition: () => elu });

/**
 * How TensorFlow.js's own layers are made from Keras's configs: by themselves where they can. Without this its `ReLU` leaves out
 * `negative_slope` and `threshold`, `LeakyReLU` leaves out `negative_slope`, and `ELU` refuses an `alpha`.
 */
export const completed: Readonly<Record<string, FromConfig>> = {
  ReLU: (own, config) =>
    config.negativeSlope || config.threshold ? new ReLU(config) : own.fromConfig(own, config),
  LeakyReLU: (own, { negativeSlope, ...config }) =>
    own.fromConfig(own, negativeSlope == null ? config : { ...config, alpha: negativeSlope }),
  ELU: (own, config) =>
    config.alpha == null || config.alpha === 1 ? own.fromConfig(own, config) : new ELU(config),
  // There is an initializer of that name, whose config has no name.
  Identity: (own, config) => (config.name === undefined ? own.fromConfig(own, config) : new Identity(config)),
};
