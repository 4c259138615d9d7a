import type { Activation } from "echoai";
import type { Batch } from "./batches.ts";
import type { Network } from "./network.ts";
import type { Start } from "./start.ts";

/** One activation's network in an engine. It computes one run after the other. */
export interface Learner {
  /** Begins a run. @param starts what each layer of the network starts from */
  begin(starts: readonly Start[]): void;
  /** One step of Adam on a batch; gives the mean cross-entropy before it. @param rate the step size */
  step(batch: Batch, rate: number): number;
  /** Logits [count, classes] of images [count, height, width], as in evaluation. */
  logits(images: Float32Array<ArrayBuffer>, count: number): Float32Array;
  /** The trained values, layer by layer, by the names and in the order that the starts have. */
  trained(): readonly Values[];
  /** Ends a run: nothing of it is kept. */
  end(): void;
  dispose(): void;
}

export type Values = Readonly<Record<string, Float32Array>>;

export type CreateLearner = (activation: Activation, network: Network) => Promise<Learner>;
