import type { constraints, initializers, layers, regularizers } from "@tensorflow/tfjs-layers";

// TensorFlow.js exports these types from none of its entry points.

export type Initializer = ReturnType<typeof initializers.constant>;
export type Regularizer = ReturnType<typeof regularizers.l2>;
export type Constraint = ReturnType<typeof constraints.nonNeg>;

/** What every layer takes: `name`, `inputShape`, `trainable` ... */
export type LayerArguments = NonNullable<ConstructorParameters<typeof layers.Layer>[0]>;

/** What `tf.layers.prelu` takes: for its weight an initializer, a regularizer, a constraint and the axes that share it. */
export type PReLUArguments = NonNullable<Parameters<typeof layers.prelu>[0]>;

export type Shape = Parameters<layers.Layer["build"]>[0];
export type Inputs = Parameters<layers.Layer["apply"]>[0];
export type Outputs = ReturnType<layers.Layer["apply"]>;
export type Keywords = Parameters<layers.Layer["call"]>[1];
