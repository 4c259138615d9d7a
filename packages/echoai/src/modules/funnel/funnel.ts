/** The sizes of an (N, C, H, W) tensor. */
export interface Size {
  readonly batch: number;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** Mean and variance of each channel. */
export interface Statistics {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/**
 * T of max(x, T(x)), channel by channel: gamma (convolution - mean) scale + beta, of the depthwise 3 x 3 convolution with stride
 * 1, padding 1 and bias.
 */
export interface Condition {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
  readonly gamma: Float32Array;
  readonly beta: Float32Array;
  readonly mean: Float64Array;
  readonly scale: Float64Array;
  /** Whether mean and scale are those of x itself, as in training, and so move with it. */
  readonly isOfBatch: boolean;
}

/** In x, and in what is trained. */
export type Gradients = Readonly<Record<"x" | "weight" | "bias" | "gamma" | "beta", Float32Array>>;

/** The computations of FReLU. */
export interface Funnel {
  /** Of the convolution, over batch, height and width. */
  statistics(x: Float32Array, weight: Float32Array, bias: Float32Array, size: Size): Statistics;
  /** Writes max(x, T(x)); `out` must not share memory with x. */
  forward(x: Float32Array, condition: Condition, size: Size, out: Float32Array): void;
  /** The gradients of a loss, given its gradient `dy` in max(x, T(x)). Where x equals T(x), dy goes to x. */
  backward(x: Float32Array, dy: Float32Array, condition: Condition, size: Size): Gradients;
}
