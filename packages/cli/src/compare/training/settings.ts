export const models = ["cnn", "mlp"] as const;
export type Model = (typeof models)[number];

/** What every run of a comparison shares. */
export interface TrainingSettings {
  readonly model: Model;
  readonly epochs: number;
  /** Images in a mini-batch. */
  readonly batch: number;
  readonly learningRate: number;
}
