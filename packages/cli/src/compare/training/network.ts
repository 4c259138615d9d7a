import { numpy as np } from "@jax-js/jax";
import type { Random } from "../../data/random.ts";
import type { Arrays } from "./jaxTypes.ts";
import { convolve, meanPool } from "./layers.ts";
import type { Model } from "./settings.ts";

export interface ImageShape {
  readonly width: number;
  readonly height: number;
  readonly classes: number;
}

/** A network with its activation left open. */
export interface Network {
  /** One line for the report. */
  readonly description: string;
  /** Features (the last axis) at each place where the activation stands. */
  readonly siteFeatures: readonly number[];
  initialise(random: Random): Arrays;
  /** Logits [N, classes] of images [N, H, W, 1]. Consumes weights and images. */
  logits(weights: Arrays, images: np.Array, activate: (x: np.Array, site: number) => np.Array): np.Array;
}

export function createNetwork(model: Model, shape: ImageShape): Network {
  return model === "cnn" ? convolutional(shape) : perceptron(shape);
}

// Multiples of four: jax-js works on four neighbours at once, and 6 and 12 channels took longer than 8 and 16.
const channels = [8, 16] as const;

/** Images of this width and more are halved by the first convolution. */
const largeImage = 16;

function convolutional({ width, height, classes }: ImageShape): Network {
  const stride = Math.min(width, height) >= largeImage ? 2 : 1;
  const halved = (size: number) => Math.ceil(size / stride) >> 1;
  const features = halved(width) * halved(height) * channels[1];
  return {
    description:
      `3 x 3 convolution to ${channels[0]} channels${stride === 2 ? " (stride 2)" : ""}, activation, 2 x 2 mean pooling, ` +
      `3 x 3 convolution to ${channels[1]} channels, activation, dense layer to ${classes} classes`,
    siteFeatures: channels,
    initialise: (random) => ({
      ...dense(random, "first", 9, channels[0]),
      ...dense(random, "second", 9 * channels[0], channels[1]),
      ...dense(random, "last", features, classes),
    }),
    logits(weights, images, activate) {
      const { firstWeight, firstBias, secondWeight, secondBias, lastWeight, lastBias } = weights as Named;
      const first = activate(convolve(images, firstWeight, stride).add(firstBias), 0);
      const second = activate(convolve(meanPool(first), secondWeight).add(secondBias), 1);
      const [count] = second.shape as [number];
      return np.matmul(second.reshape([count, features]), lastWeight).add(lastBias);
    },
  };
}

const hidden = [64, 32] as const;

function perceptron({ width, height, classes }: ImageShape): Network {
  return {
    description: `dense layers of ${hidden.join(" and ")} features, each with the activation, dense layer to ${classes} classes`,
    siteFeatures: hidden,
    initialise: (random) => ({
      ...dense(random, "first", width * height, hidden[0]),
      ...dense(random, "second", hidden[0], hidden[1]),
      ...dense(random, "last", hidden[1], classes),
    }),
    logits(weights, images, activate) {
      const { firstWeight, firstBias, secondWeight, secondBias, lastWeight, lastBias } = weights as Named;
      const [count] = images.shape as [number];
      const first = activate(
        np.matmul(images.reshape([count, width * height]), firstWeight).add(firstBias),
        0,
      );
      const second = activate(np.matmul(first, secondWeight).add(secondBias), 1);
      return np.matmul(second, lastWeight).add(lastBias);
    },
  };
}

type Named = Record<`${"first" | "second" | "last"}${"Weight" | "Bias"}`, np.Array>;

/** He-normal weights (He et al. 2015, arXiv 1502.01852) and a bias of 0: the same for every activation. */
function dense(random: Random, name: string, inputs: number, outputs: number): Arrays {
  const scale = Math.sqrt(2 / inputs);
  const weight = Float32Array.from({ length: inputs * outputs }, () => scale * random.normal());
  return {
    [`${name}Weight`]: np.array(weight).reshape([inputs, outputs]),
    [`${name}Bias`]: np.zeros([outputs]),
  };
}
