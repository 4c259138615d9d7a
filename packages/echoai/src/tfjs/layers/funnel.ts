import {
  add,
  depthwiseConv2d,
  getBackend,
  getKernel,
  mean,
  mul,
  pad,
  reshape,
  rsqrt,
  slice,
  square,
  sub,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
} from "@tensorflow/tfjs-core";

export interface Weights {
  /** [3, 3, C, 1]. */
  readonly weight: Tensor4D;
  readonly bias: Tensor1D;
  readonly gamma: Tensor1D;
  readonly beta: Tensor1D;
  readonly runningMean: Tensor1D;
  readonly runningVar: Tensor1D;
}

interface Normalization {
  readonly epsilon: number;
  readonly momentum: number;
  readonly training: boolean;
}

/**
 * The funnel condition T(x) of x of shape [N, H, W, C], and the running statistics after it, if they move. The running variance
 * takes the unbiased variance of the batch, as PyTorch's does.
 */
export function condition(x: Tensor4D, weights: Weights, { epsilon, momentum, training }: Normalization) {
  const { bias, gamma, beta, runningMean, runningVar } = weights;
  const convolved = add(depthwise(x, weights.weight), bias);
  const normalized = (centred: Tensor, variance: Tensor): Tensor =>
    add(mul(centred, mul(gamma, rsqrt(add(variance, epsilon)))), beta);
  if (!training || x.size === 0)
    return { values: normalized(sub(convolved, runningMean), runningVar), moved: {} };

  const average = mean(convolved, [0, 1, 2]);
  // Centred first: a mean that is large beside the deviation would cost digits.
  const centred = sub(convolved, average);
  const variance = mean(square(centred), [0, 1, 2]);
  const count = x.size / (x.shape[3] as number);
  const move = (running: Tensor, batch: Tensor): Tensor =>
    add(mul(running, momentum), mul(batch, 1 - momentum));
  const moved = {
    runningMean: move(runningMean, average),
    runningVar: move(runningVar, mul(variance, count / Math.max(1, count - 1))),
  };
  return { values: normalized(centred, variance), moved };
}

/** Where TensorFlow.js has no gradient kernel for it, as on wasm, it is nine shifted products. */
function depthwise(x: Tensor4D, weight: Tensor4D): Tensor {
  const backend = getBackend();
  const hasGradient = gradientKernels.every((name) => getKernel(name, backend) !== undefined);
  return hasGradient ? depthwiseConv2d(x, weight, 1, "same") : shiftedProducts(x, weight);
}

const gradientKernels = ["DepthwiseConv2dNativeBackpropInput", "DepthwiseConv2dNativeBackpropFilter"];

function shiftedProducts(x: Tensor4D, weight: Tensor4D): Tensor {
  const [batch, height, width, channels] = x.shape;
  const padded = pad(x, [
    [0, 0],
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
  return [0, 1, 2]
    .flatMap((row) => [0, 1, 2].map((column) => [row, column] as const))
    .map(([row, column]) => {
      const shifted = slice(padded, [0, row, column, 0], [batch, height, width, channels]);
      const tap = slice(weight, [row, column, 0, 0], [1, 1, channels, 1]);
      return mul(shifted, reshape(tap, [channels]));
    })
    .reduce(add);
}
