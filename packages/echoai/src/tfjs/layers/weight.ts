import type { serialization, Tensor } from "@tensorflow/tfjs-core";
import { type LayerVariable, layers } from "@tensorflow/tfjs-layers";
import type { Constraint, Initializer, PReLUArguments, Regularizer } from "./frameworkTypes.ts";

/** What a trained weight called NAME is given by: `NAMEInitializer`, `NAMERegularizer`, `NAMEConstraint`. */
export type WeightOptions<Name extends string> = {
  readonly [K in `${Name}Initializer`]?: PReLUArguments["alphaInitializer"] | null;
} & {
  readonly [K in `${Name}Regularizer`]?: PReLUArguments["alphaRegularizer"] | null;
} & {
  readonly [K in `${Name}Constraint`]?: PReLUArguments["alphaConstraint"] | null;
};

export const weightOptionNames = (name: string): readonly string[] =>
  ["Initializer", "Regularizer", "Constraint"].map((kind) => name + kind);

/** How a weight starts and what holds it; the options read, and written again for a saved model. */
export interface WeightRules {
  /** Undefined if none was given. */
  readonly initializer: Initializer | undefined;
  readonly regularizer: Regularizer | undefined;
  readonly constraint: Constraint | undefined;
  readonly config: serialization.ConfigDict;
}

/**
 * Reads a weight's options as `tf.layers.prelu` reads its own: objects, names such as "heNormal", or what was saved.
 * TensorFlow.js exports neither the functions that read them nor those that write them; its PReLU layer has both.
 */
export function readWeightRules(name: string, options: Readonly<Record<string, unknown>>): WeightRules {
  const [initializer, regularizer, constraint] = weightOptionNames(name);
  const given = options as Record<string, never>;
  const reader = layers.prelu({
    // With a name of its own it leaves the count of the user's PReLU layers alone.
    name: "reader",
    alphaInitializer: given[initializer as string] ?? "zeros",
    ...withValue("alphaRegularizer", given[regularizer as string]),
    ...withValue("alphaConstraint", given[constraint as string]),
  });
  const read = reader as unknown as {
    readonly alphaInitializer: Initializer;
    readonly alphaRegularizer: Regularizer | null;
    readonly alphaConstraint: Constraint | null;
  };
  const isStarted = given[initializer as string] != null;
  const { alphaInitializer, alphaRegularizer, alphaConstraint } = reader.getConfig();
  return {
    initializer: isStarted ? read.alphaInitializer : undefined,
    regularizer: read.alphaRegularizer ?? undefined,
    constraint: read.alphaConstraint ?? undefined,
    config: {
      [initializer as string]: isStarted ? (alphaInitializer ?? null) : null,
      [regularizer as string]: alphaRegularizer ?? null,
      [constraint as string]: alphaConstraint ?? null,
    },
  };
}

const withValue = (name: string, value: unknown): object => (value == null ? {} : { [name]: value });

/**
 * A weight's value under its constraint. TensorFlow.js applies constraints when a weight is set, and not after a step of
 * training; so it is done before each use.
 */
export function constrained(weight: LayerVariable, { constraint }: WeightRules): Tensor {
  if (constraint !== undefined) weight.write(constraint.apply(weight.read()));
  return weight.read();
}

/** An initializer that is a function of the shape; a layer's own start, which its config does not name. */
export const initializerOf = (start: (shape: number[]) => Tensor): Initializer =>
  ({ apply: start }) as unknown as Initializer;
