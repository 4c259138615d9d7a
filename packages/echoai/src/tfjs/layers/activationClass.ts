import { serialization, type Tensor } from "@tensorflow/tfjs-core";
import type { Definition } from "../../activations/define.ts";
import { checkParameters } from "../../activations/options.ts";
import { type TensorActivation, type TensorValues, tensorActivation } from "../activation.ts";

/** How a function of one number is called and configured where TensorFlow.js asks for an `activation`. */
export interface ActivationNaming {
  /** What the config calls a parameter that has another name here. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Values of parameters that are not given. */
  readonly defaults?: Readonly<Record<string, number>>;
}

type Class = serialization.SerializableConstructor<serialization.Serializable> & { className: string };

/** The class whose instances TensorFlow.js takes for an `activation`, for its registry. */
export function activationClass(
  className: string,
  definition: Definition,
  { parameters = {}, defaults = {} }: ActivationNaming = {},
): Class {
  const f = tensorActivation(definition) as TensorActivation<string, never>;
  const known = Object.keys(definition.parameters);
  return class extends serialization.Serializable {
    static readonly className = className;
    readonly #config: serialization.ConfigDict;
    readonly #values: TensorValues<string, never>;

    /** @throws RangeError for a parameter that the function does not have */
    constructor(config: serialization.ConfigDict = {}) {
      super();
      const own = Object.entries(config).filter(([key, value]) => !addedNames.has(key) && value != null);
      const given = own.map(([key, value]) => [parameters[key] ?? key, value]);
      this.#config = Object.fromEntries(own);
      const values = { ...defaults, ...Object.fromEntries(given) };
      this.#values = checkParameters(className, values, known) as TensorValues<string, never>;
    }

    override getConfig(): serialization.ConfigDict {
      return { ...this.#config };
    }

    /** What TensorFlow.js saves of an activation, a string by its types: the class's name, and the config where there is one. */
    override getClassName(): string {
      if (Object.keys(this.#config).length === 0) return className;
      return { className, config: this.getConfig() } as unknown as string;
    }

    apply(x: Tensor): Tensor {
      return f(x, this.#values);
    }
  };
}

/** What Keras and TensorFlow.js add to a config. */
const addedNames: ReadonlySet<string> = new Set(["name", "dtype", "trainable", "customObjects"]);

/** What becomes of a name when TensorFlow.js saves it, in snake case, and loads it again: "echoMish" of "EchoMish". */
export const asLoaded = (name: string): string => camelCase(snakeCase(name));

export const snakeCase = (name: string): string =>
  name
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();

export const camelCase = (name: string): string =>
  name.replace(/_+(\w|$)/g, (_, letter: string) => letter.toUpperCase());
