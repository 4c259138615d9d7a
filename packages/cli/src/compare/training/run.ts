/** What one training gave: one activation, one seed. */
export interface Run {
  readonly activation: string;
  readonly seed: number;
  /** Share of the test images put in the right class, after the last epoch. */
  readonly accuracy: number;
  /** Mean cross-entropy on the test images; null where it is not finite. */
  readonly loss: number | null;
  /** The loss stopped being a number; training ended there. */
  readonly diverged: boolean;
  readonly steps: number;
  /** Median time of a training step. */
  readonly stepMilliseconds: number;
  readonly curve: Curve;
  /** What the activation learned, place by place. */
  readonly parameters: readonly LearnedParameter[];
}

/** One value for each epoch. */
export interface Curve {
  readonly trainLoss: readonly (number | null)[];
  readonly testLoss: readonly (number | null)[];
  readonly testAccuracy: readonly number[];
}

export interface LearnedParameter {
  /** Which of the network's activations, counted from 1. */
  readonly site: number;
  readonly name: string;
  readonly start: readonly (number | null)[];
  readonly end: readonly (number | null)[];
}

/** JSON has no NaN and no infinity. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
