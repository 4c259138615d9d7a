import {
  broadcastTo,
  fill,
  reshape,
  type serialization,
  type Tensor,
  tensor1d,
  tidy,
} from "@tensorflow/tfjs-core";
import { InputSpec, type LayerVariable, layers } from "@tensorflow/tfjs-layers";
import type { Definition } from "../../activations/define.ts";
import { checkOptions, checkSeed, valueNames } from "../../activations/options.ts";
import { readValues } from "../../activations/values.ts";
import { type DeclaredParameter, declaredParameters, gather } from "../../activations/vectors.ts";
import { describe } from "../../expression/describe.ts";
import { type TensorActivation, type TensorValues, tensorActivation } from "../activation.ts";
import type { NoiseOptions } from "../noise.ts";
import { argumentNames, checkOnlyInput, onlyShape, onlyTensor, plainName } from "./arguments.ts";
import type { Initializer, Inputs, Keywords, LayerArguments, Outputs, Shape } from "./frameworkTypes.ts";
import {
  constrained,
  initializerOf,
  readWeightRules,
  type WeightOptions,
  type WeightRules,
  weightOptionNames,
} from "./weight.ts";

/** What a layer of an activation function takes. */
export type ElementwiseOptions<Name extends string, VectorName extends string = never> = LayerArguments &
  WeightOptions<Name | VectorName> & {
    /** The value of a parameter, or, if it is trained, its start; default: the definition's. */
    readonly [N in Name]?: number | null;
  } & {
    /** Of a vector: a number for each entry, or one for all. */
    readonly [V in VectorName]?: number | readonly number[] | null;
  } & {
    /**
     * The axes of the input along which trained parameters are shared, as `tf.layers.prelu` has it: [1, 2] is one value a
     * channel of [N, H, W, C], [] one a feature. Default: one value for all.
     */
    readonly sharedAxes?: number | readonly number[] | null;
    /** Of a random function: where what it draws in training begins, an integer; default: another place each time. */
    readonly seed?: number | null;
  };

/** Options of a layer's own that are saved with it. */
export type Choices = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A layer that applies an activation function to each element, its trainable parameters being weights. Input and output have
 * the same shape, of any rank from 1 on.
 */
export abstract class Elementwise extends layers.Layer {
  readonly #activation: TensorActivation<string, never>;
  readonly #owner: string;
  /** Of the parameters that are not trained. */
  readonly #fixed: Readonly<Record<string, Start>>;
  readonly #trained: readonly Trained[];
  readonly #sharedAxes: readonly number[] | undefined;
  readonly #choices: Choices;
  /** Of a random function: where its draws begin, undefined for another place each time, and how often it has drawn. */
  readonly #random: { readonly seed: number | undefined; draws: number } | undefined;
  readonly #weights = new Map<string, LayerVariable>();

  /**
   * @throws TypeError or RangeError for an unknown option, a value outside its domain or a definition with a further input
   */
  constructor(owner: string, definition: Definition, options: ElementwiseOptions<string>, choices: Choices) {
    const { inputs, name } = definition;
    if (inputs.length > 0) throw new TypeError(`${owner}: ${name} also needs the input ${inputs.join(", ")}`);
    const parameters = declaredParameters(definition);
    const names = Object.keys(parameters);
    const trainedNames = names.filter((key) => parameters[key]?.trainable);
    const known = [
      ...argumentNames,
      ...Object.keys(choices),
      ...new Set([...names, ...valueNames(definition)]),
      ...trainedNames.flatMap(weightOptionNames),
    ];
    if (trainedNames.length > 0) known.push("sharedAxes");
    const { random } = definition;
    if (random !== undefined) known.push("seed");
    const repeated = known.find((key, index) => known.indexOf(key) !== index);
    if (repeated !== undefined)
      throw new TypeError(
        `${owner}: ${name} must have no parameter called "${repeated}", which is an option of every layer`,
      );
    const set = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    checkOptions<Readonly<Record<string, unknown>>>(owner, set, known);
    const values = valueNames(definition).flatMap((key) =>
      options[key] == null ? [] : [[key, options[key]]],
    );
    const given = gather(owner, definition, Object.fromEntries(values)) as Record<string, Start>;
    readValues({ ...definition, name: owner }, given, {
      read: (key, value) => {
        const wanted = parameters[key]?.entries ? "numbers" : "a number";
        throw new TypeError(`${owner}: ${key} must be ${wanted}, got ${describe(value)}`);
      },
      split: () => [],
    });
    super(options);
    plainName(this, owner, options.name);
    this.supportsMasking = true;
    this.#owner = owner;
    this.#activation = tensorActivation(definition) as TensorActivation<string, never>;
    this.#fixed = Object.fromEntries(
      names
        .filter((key) => !trainedNames.includes(key))
        .map((key) => [key, given[key] ?? (parameters[key]?.default as Start)]),
    );
    this.#trained = trainedNames.map((key) => {
      const rules = readWeightRules(key, options);
      const start = given[key];
      if (start !== undefined && rules.initializer !== undefined)
        throw new RangeError(`${owner}: give ${key} or ${key}Initializer, not both`);
      const { default: fallback, entries } = parameters[key] as DeclaredParameter;
      return { name: key, start, fallback, count: entries?.length, rules };
    });
    const { sharedAxes } = options;
    this.#sharedAxes = sharedAxes == null ? this.defaultSharedAxes : [sharedAxes].flat();
    this.#choices = choices;
    if (random !== undefined)
      this.#random = { seed: options.seed == null ? undefined : checkSeed(owner, options.seed), draws: 0 };
  }

  /** Undefined: all. */
  protected get defaultSharedAxes(): readonly number[] | undefined {
    return undefined;
  }

  /** Where a parameter starts that was given neither a number nor an initializer. */
  protected startOf(_name: string, fallback: Start): Initializer {
    return initializerOf((shape) => filled(shape, fallback));
  }

  /** @throws RangeError for several inputs */
  override apply(inputs: Inputs, keywords?: Keywords): Outputs {
    checkOnlyInput(this.#owner, inputs);
    return super.apply(inputs, keywords);
  }

  override build(inputShape: Shape): void {
    const shape = onlyShape(inputShape);
    const sizes = this.#weightShape(onlyShape(this.computeOutputShape(inputShape)));
    for (const { name, start, fallback, count, rules } of this.#trained) {
      const { initializer, regularizer, constraint } = rules;
      const begin =
        initializer ??
        (start === undefined ? this.startOf(name, fallback) : initializerOf((shape) => filled(shape, start)));
      const shape = count === undefined ? sizes : [count, ...sizes];
      this.#weights.set(name, this.addWeight(name, shape, "float32", begin, regularizer, true, constraint));
    }
    const axes = Object.fromEntries(
      sizes.flatMap((size, index) => (size === 1 ? [] : [[index + 1, size] as const])),
    );
    this.inputSpec = sizes.length === 0 ? [] : [new InputSpec({ ndim: shape.length, axes })];
    this.built = true;
  }

  #weightShape(shape: readonly (number | null)[]): number[] {
    const shared = this.#sharedAxes;
    if (shared === undefined || this.#trained.length === 0) return [];
    const strange = shared.find((axis) => !Number.isInteger(axis) || axis < 1 || axis >= shape.length);
    if (strange !== undefined)
      throw new RangeError(
        `${this.#owner}: sharedAxes must be axes of the input from 1 to ${shape.length - 1}, got ${strange}`,
      );
    return shape.slice(1).map((size, index) => {
      if (shared.includes(index + 1)) return 1;
      if (size !== null) return size;
      throw new RangeError(
        `${this.#owner}: axis ${index + 1} of the input has no fixed size; share it by sharedAxes: [${index + 1}]`,
      );
    });
  }

  override call(inputs: Tensor | Tensor[], keywords: Keywords): Tensor {
    return tidy(() => {
      this.invokeCallHook(inputs, keywords);
      const weights = this.#trained.map(
        ({ name, rules }) => [name, constrained(this.#weights.get(name) as LayerVariable, rules)] as const,
      );
      const x = onlyTensor(inputs);
      const values = { ...this.#fixed, ...Object.fromEntries(weights) } as TensorValues<string, never>;
      const random = this.#random;
      if (random === undefined || !keywords?.training) return this.applied(x, values);
      const seed = random.seed === undefined ? undefined : random.seed + random.draws++;
      return this.applied(x, values, { training: true, seed });
    });
  }

  /** The function of x, given all its parameters. */
  protected applied(x: Tensor, values: TensorValues<string, never>, options?: NoiseOptions): Tensor {
    return this.#activation(x, values, options);
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return inputShape;
  }

  override getConfig(): serialization.ConfigDict {
    const trained = this.#trained.map(({ name, start, rules }) => ({
      [name]: typeof start === "object" ? [...start] : (start ?? null),
      ...rules.config,
    }));
    const shared = this.#trained.length > 0 ? { sharedAxes: this.#sharedAxes?.slice() ?? null } : {};
    const random = this.#random === undefined ? {} : { seed: this.#random.seed ?? null };
    return Object.assign(
      { ...super.getConfig(), ...this.#choices, ...this.#fixed, ...shared, ...random },
      ...trained,
    );
  }
}

/** The value of a parameter, or those of a vector. */
type Start = number | readonly number[];

/** A weight with that value; a vector's lie along its first axis. */
function filled(shape: number[], start: Start): Tensor {
  if (typeof start === "number") return fill(shape, start);
  return tidy(() =>
    broadcastTo(reshape(tensor1d([...start]), [start.length, ...shape.slice(1).map(() => 1)]), shape),
  );
}

/** A parameter that is a weight. */
interface Trained {
  readonly name: string;
  readonly start: Start | undefined;
  readonly fallback: Start;
  /** Of a vector: how many entries it has. */
  readonly count: number | undefined;
  readonly rules: WeightRules;
}
