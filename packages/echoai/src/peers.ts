import type { Definition } from "./activations/define.ts";

/**
 * The activation functions that other libraries have, as they spell them. Each is found in Echo by name or alias, however it is
 * capitalised and hyphenated.
 */
export const peers = {
  "torch.nn": `CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh Identity LeakyReLU LogSigmoid LogSoftmax Mish PReLU RReLU ReLU ReLU6 SELU
    SiLU Sigmoid Softmax Softmin Softplus Softshrink Softsign Tanh Tanhshrink Threshold`,
  Keras: `celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear log_sigmoid log_softmax mish
    relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold`,
  "jax.nn": `celu elu gelu glu hard_sigmoid hard_silu hard_swish hard_tanh identity leaky_relu log_sigmoid mish relu relu6 selu sigmoid silu
    soft_sign softplus sparse_plus sparse_sigmoid squareplus swish tanh`,
  "flax.linen": `PReLU celu elu gelu glu hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu log_sigmoid relu relu6 selu sigmoid silu
    soft_sign softplus swish tanh`,
  timm: `celu elu gelu gelu_tanh hard_mish hard_sigmoid hard_swish identity leaky_relu mish prelu quick_gelu relu relu6 selu sigmoid silu
    swish tanh`,
  "TensorFlow Addons": "Addons>GELU Addons>TLU gelu hardshrink lisht mish rrelu snake softshrink tanhshrink",
  ONNX: `Celu Elu Gelu HardSigmoid HardSwish Identity LeakyRelu Mish PRelu Relu Selu Shrink Sigmoid Softplus Softsign Swish Tanh
    ThresholdedRelu`,
  NNlib: `celu elu gelu gelu_erf gelu_sigmoid gelu_tanh hardsigmoid hardswish hardtanh leakyrelu lisht logcosh logsigmoid mish relu relu6
    selu sigmoid sigmoid_fast softplus softshrink softsign swish tanh tanh_fast tanhshrink trelu`,
  MLX: `CELU ELU GELU GLU HardShrink HardTanh Hardswish LeakyReLU LogSigmoid Mish PReLU ReLU ReLU2 ReLU6 SELU SiLU Sigmoid Softplus
    Softshrink Softsign Step Tanh`,
  "Hugging Face": `gelu gelu_10 gelu_accurate gelu_fast gelu_new gelu_python gelu_python_tanh gelu_pytorch_tanh hardswish laplace leaky_relu
    linear mish prelu quick_gelu relu relu2 relu6 sigmoid silu sqrtsoftplus swish tanh xielu`,
} as const;

/** A library with activation functions of its own. */
export type Peer = keyof typeof peers;

/** What is left of a name when case, hyphens and the like do not count. */
const keyOf = (name: string): string => name.toLowerCase().replace(/^.*>|[^\p{Letter}\p{Number}]/gu, "");

/** The names that a peer has. */
export const namesOf = (peer: Peer): readonly string[] => peers[peer].split(/\s+/);

/** What a peer's function does where nothing is asked for, where it is not what Echo's does. */
const differences: Readonly<Record<string, string>> = {
  "jax.nn gelu": "by default the tanh form, geluTanh",
  "flax.linen gelu": "by default the tanh form, geluTanh",
  "NNlib gelu": "the tanh form, geluTanh",
  "TensorFlow Addons gelu": "the tanh form, geluTanh, where approximate is asked for",
  "Keras leaky_relu": "slope 0.2 by default",
  "ONNX HardSigmoid": "slope 0.2 and offset 0.5 by default: hardSigmoidAffine",
};

/** A library that has a function, with its name for it, and how its defaults differ, where they do. */
export interface PeerName {
  readonly peer: Peer;
  readonly name: string;
  readonly difference?: string;
}

/** The peers that have a function. */
export function peersOf({ name, aliases }: Pick<Definition, "name" | "aliases">): readonly PeerName[] {
  const own = new Set([name, ...aliases].map(keyOf));
  return (Object.keys(peers) as Peer[]).flatMap((peer) =>
    namesOf(peer)
      .filter((theirs) => own.has(keyOf(theirs)))
      .map((theirs) => {
        const difference = differences[`${peer} ${theirs}`];
        return { peer, name: theirs, ...(difference !== undefined && { difference }) };
      }),
  );
}
