import type { Model } from "./settings.ts";

export interface ImageShape {
  readonly width: number;
  readonly height: number;
  readonly classes: number;
}

/** What a network is made of: each layer's kind, and what that kind needs to know. */
interface Plans {
  /** 3 x 3, zeros around the edge; a weight [9 inputs, outputs], its rows by column, then row of the window, then channel. */
  readonly convolution: { readonly inputs: number; readonly outputs: number; readonly stride: 1 | 2 };
  /** Where the activation stands; features are the last axis. */
  readonly activation: { readonly features: number };
  /** Of 2 x 2 pixels; an odd last row or column is left out. */
  readonly meanPool: object;
  readonly flatten: object;
  readonly dense: { readonly inputs: number; readonly outputs: number };
}
export type LayerKind = keyof Plans;
export type LayerPlan<Kind extends LayerKind = LayerKind> = {
  [K in Kind]: { readonly kind: K } & Plans[K];
}[Kind];

/** A network with its activation left open: images [N, height, width, 1] go in, logits [N, classes] come out. */
export interface Network {
  /** One line for the report. */
  readonly description: string;
  readonly shape: ImageShape;
  readonly layers: readonly LayerPlan[];
}

export function createNetwork(model: Model, shape: ImageShape): Network {
  return { ...plans[model](shape), shape };
}

type Plan = Pick<Network, "description" | "layers">;

// Multiples of four: jax-js works on four neighbours at once, and 6 and 12 channels took longer than 8 and 16.
const channels = [8, 16] as const;

/** Images of this width and more are halved by the first convolution. */
const largeImage = 16;

function convolutional({ width, height, classes }: ImageShape): Plan {
  const stride = Math.min(width, height) >= largeImage ? 2 : 1;
  const halved = (size: number) => Math.ceil(size / stride) >> 1;
  const features = halved(width) * halved(height) * channels[1];
  return {
    description:
      `3 x 3 convolution to ${channels[0]} channels${stride === 2 ? " (stride 2)" : ""}, activation, 2 x 2 mean pooling, ` +
      `3 x 3 convolution to ${channels[1]} channels, activation, dense layer to ${classes} classes`,
    layers: [
      { kind: "convolution", inputs: 1, outputs: channels[0], stride },
      { kind: "activation", features: channels[0] },
      { kind: "meanPool" },
      { kind: "convolution", inputs: channels[0], outputs: channels[1], stride: 1 },
      { kind: "activation", features: channels[1] },
      { kind: "flatten" },
      { kind: "dense", inputs: features, outputs: classes },
    ],
  };
}

const hidden = [64, 32] as const;

function perceptron({ width, height, classes }: ImageShape): Plan {
  return {
    description: `dense layers of ${hidden.join(" and ")} features, each with the activation, dense layer to ${classes} classes`,
    layers: [
      { kind: "flatten" },
      { kind: "dense", inputs: width * height, outputs: hidden[0] },
      { kind: "activation", features: hidden[0] },
      { kind: "dense", inputs: hidden[0], outputs: hidden[1] },
      { kind: "activation", features: hidden[1] },
      { kind: "dense", inputs: hidden[1], outputs: classes },
    ],
  };
}

const plans: Readonly<Record<Model, (shape: ImageShape) => Plan>> = {
  cnn: convolutional,
  mlp: perceptron,
};
