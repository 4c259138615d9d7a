import {
  fill,
  randomNormal,
  type serialization,
  type Tensor,
  type Tensor4D,
  tidy,
  transpose,
} from "@tensorflow/tfjs-core";
import { InputSpec, type LayerVariable, layers } from "@tensorflow/tfjs-layers";
import { frelu } from "../../activations/frelu.ts";
import { checkOptions, checkSeed } from "../../activations/options.ts";
import { tensorActivation } from "../activation.ts";
import { argumentNames, checkOnlyInput, onlyShape, onlyTensor, plainName } from "./arguments.ts";
import type { Initializer, Inputs, Keywords, LayerArguments, Outputs, Shape } from "./frameworkTypes.ts";
import { condition, type Weights } from "./funnel.ts";
import { type LayerClass, register, savedName } from "./registry.ts";
import {
  constrained,
  initializerOf,
  readWeightRules,
  type WeightOptions,
  type WeightRules,
  weightOptionNames,
} from "./weight.ts";

export interface FReLUOptions extends LayerArguments, WeightOptions<"weight" | "bias" | "gamma" | "beta"> {
  /** [N, H, W, C], the default, or [N, C, H, W]. */
  readonly dataFormat?: "channelsLast" | "channelsFirst" | null;
  /** The part of the running statistics that stays when a batch comes in, 0 to 1; default 0.9. */
  readonly momentum?: number | null;
  /** Added to the variance, > 0; default 1e-5. */
  readonly epsilon?: number | null;
  /** Of the He-normal start of the weight, an integer; default: another one each time. */
  readonly seed?: number | null;
}

/**
 * Funnel ReLU, max(x, T(x)): T is the batch normalisation of a depthwise 3 x 3 convolution (stride 1, padding 1, bias). Weights:
 * `weight` [3, 3, C, 1], `bias`, `gamma`, `beta`, and, not trained, `runningMean` and `runningVar`. In training it uses the
 * batch's statistics and moves the running ones; else it uses these. Ma, Zhang & Sun 2020, arXiv 2007.11824.
 */
export class FReLU extends layers.Layer {
  static readonly className: string = /* @__PURE__ */ savedName("FReLU");
  readonly #settings: Settings;
  readonly #rules: readonly (readonly [TrainedName, WeightRules])[];
  #variables: Variables | undefined;

  /** @throws TypeError or RangeError for an unknown option or a value that is not allowed */
  constructor(options: FReLUOptions = {}) {
    const names = [...argumentNames, ...settingNames, ...trainedNames.flatMap(weightOptionNames)];
    checkOptions<Readonly<Record<string, unknown>>>("FReLU", { ...options }, names);
    const settings = readSettings(options);
    super(options);
    plainName(this, "FReLU", options.name);
    this.#settings = settings;
    const given = options as Readonly<Record<string, unknown>>;
    this.#rules = trainedNames.map((name) => [name, readWeightRules(name, given)] as const);
    register(FReLU as unknown as LayerClass);
  }

  /** @throws RangeError for several inputs */
  override apply(inputs: Inputs, keywords?: Keywords): Outputs {
    checkOnlyInput("FReLU", inputs);
    return super.apply(inputs, keywords);
  }

  override build(inputShape: Shape): void {
    const shape = onlyShape(inputShape);
    const axis = this.#settings.dataFormat === "channelsLast" ? 3 : 1;
    const channels = shape[axis];
    if (shape.length !== 4 || channels == null) {
      const wanted = this.#settings.dataFormat === "channelsLast" ? "[N, H, W, C]" : "[N, C, H, W]";
      throw new RangeError(
        `FReLU: the input must have the shape ${wanted} with a fixed C, got [${shape.join(", ")}]`,
      );
    }
    const shapeOf = (name: string) => (name === "weight" ? [3, 3, channels, 1] : [channels]);
    const trained = this.#rules.map(([name, { initializer, regularizer, constraint }]) => {
      const start = initializer ?? this.#startOf(name);
      return [name, this.addWeight(name, shapeOf(name), "float32", start, regularizer, true, constraint)];
    });
    const running = runningNames.map((name) => [
      name,
      this.addWeight(name, [channels], "float32", constant(name === "runningVar" ? 1 : 0), undefined, false),
    ]);
    this.#variables = Object.fromEntries([...trained, ...running]);
    this.inputSpec = [new InputSpec({ ndim: 4, axes: { [axis]: channels } })];
    this.built = true;
  }

  #startOf(name: TrainedName): Initializer {
    const { seed } = this.#settings;
    // TensorFlow.js takes 0 for no seed at all.
    const drawn = seed === null ? undefined : 2 * seed + 1;
    if (name !== "weight") return constant(name === "gamma" ? 1 : 0);
    return initializerOf((shape) => randomNormal(shape, 0, Math.sqrt(2 / 9), "float32", drawn));
  }

  override call(inputs: Tensor | Tensor[], keywords: Keywords): Tensor {
    return tidy(() => {
      this.invokeCallHook(inputs, keywords);
      const { dataFormat, epsilon, momentum } = this.#settings;
      const isLast = dataFormat === "channelsLast";
      const given = onlyTensor(inputs) as Tensor4D;
      const x = isLast ? given : transpose(given, [0, 2, 3, 1]);
      const variables = this.#variables as Variables;
      const weights = Object.fromEntries([
        ...this.#rules.map(([name, rules]) => [name, constrained(variables[name], rules)]),
        ...runningNames.map((name) => [name, variables[name].read()]),
      ]) as unknown as Weights;
      const { values, moved } = condition(x, weights, {
        epsilon,
        momentum,
        training: keywords?.training === true,
      });
      for (const [name, statistic] of Object.entries(moved)) variables[name as RunningName].write(statistic);
      const y = funnel(x, { condition: values });
      return isLast ? y : transpose(y, [0, 3, 1, 2]);
    });
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return inputShape;
  }

  override getConfig(): serialization.ConfigDict {
    const rules = this.#rules.map(([, { config }]) => config);
    return Object.assign({ ...super.getConfig(), ...this.#settings }, ...rules);
  }
}

const funnel = /* @__PURE__ */ tensorActivation(frelu);

const trainedNames = ["weight", "bias", "gamma", "beta"] as const;
type TrainedName = (typeof trainedNames)[number];
const runningNames = ["runningMean", "runningVar"] as const;
type RunningName = (typeof runningNames)[number];
type Variables = Readonly<Record<TrainedName | RunningName, LayerVariable>>;

interface Settings {
  readonly dataFormat: "channelsLast" | "channelsFirst";
  readonly momentum: number;
  readonly epsilon: number;
  readonly seed: number | null;
}
const settingNames: readonly (keyof Settings)[] = ["dataFormat", "momentum", "epsilon", "seed"];

function readSettings(options: FReLUOptions): Settings {
  const dataFormat = options.dataFormat ?? "channelsLast";
  if (dataFormat !== "channelsLast" && dataFormat !== "channelsFirst")
    throw new RangeError(`FReLU: dataFormat must be "channelsLast" or "channelsFirst", got "${dataFormat}"`);
  const momentum = options.momentum ?? 0.9;
  if (!(momentum >= 0 && momentum <= 1))
    throw new RangeError(`FReLU: momentum must be between 0 and 1, got ${momentum}`);
  const epsilon = options.epsilon ?? 1e-5;
  if (!(epsilon > 0 && epsilon < Number.POSITIVE_INFINITY))
    throw new RangeError(`FReLU: epsilon must be > 0, got ${epsilon}`);
  return {
    dataFormat,
    momentum,
    epsilon,
    seed: options.seed == null ? null : checkSeed("FReLU", options.seed),
  };
}

const constant = (value: number): Initializer => initializerOf((shape) => fill(shape, value));
