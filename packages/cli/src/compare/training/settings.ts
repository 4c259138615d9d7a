export const models = ["cnn", "mlp"] as const;
export type Model = (typeof models)[number];

/** What computes: jax-js, or TensorFlow.js. */
export const engineNames = ["jax", "tfjs"] as const;
export type EngineName = (typeof engineNames)[number];

/** What every run of a comparison shares. */
export interface TrainingSettings {
  readonly engine: EngineName;
  readonly model: Model;
  readonly epochs: number;
  /** Images in a mini-batch. */
  readonly batch: number;
  readonly learningRate: number;
}
