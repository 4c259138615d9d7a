import { checkOptions, checkSeed } from "../activations/options.ts";
import { normal } from "../activations/random.ts";
import { describe } from "../expression/describe.ts";
import { written } from "../functions/broadcast.ts";
import { asFloats } from "../functions/floats.ts";
import { overlaps } from "../functions/overlap.ts";
import { normalization, perChannel } from "./batchNormalization.ts";
import {
  type Condition,
  type Funnel,
  funnel,
  isFunnelFor,
  type Size,
  type Statistics,
} from "./funnel/index.ts";
import { reference } from "./funnel/reference.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { checkShape, checkTensor, filled, type Tensor } from "./tensor.ts";

/** What `backward` needs of a forward pass beside the parameters; all else is computed again from x. */
interface Pass {
  readonly x: Tensor;
  readonly training: boolean;
  readonly running: Statistics;
}

/**
 * Funnel ReLU, max(x, T(x)): T is the batch normalisation of a depthwise 3 x 3 convolution (stride 1, padding 1, bias).
 * Input and output (N, C, H, W). Ma, Zhang & Sun 2020, arXiv 2007.11824.
 */
export class FReLU extends Module {
  static readonly epsilon = 1e-5;
  /** The part of the running statistics that stays when a batch comes in. */
  static readonly momentum = 0.9;

  readonly inChannels: number;
  readonly #trained: Readonly<Record<"weight" | "bias" | "gamma" | "beta", Tensor>>;
  readonly #running: Readonly<Record<"runningMean" | "runningVar", Tensor>>;
  #pass: Pass | undefined;

  /**
   * @param inChannels C, at least 1
   * @param options.seed of the He-normal start of the weights; default 0
   * @throws RangeError if inChannels is no positive integer, for an unknown option, or a seed that is no integer
   */
  constructor(inChannels: number, options: { readonly seed?: number } = {}) {
    super();
    if (!Number.isInteger(inChannels) || inChannels < 1) {
      throw new RangeError(`FReLU: inChannels must be a positive integer, got ${describe(inChannels)}`);
    }
    const { seed = 0 } = checkOptions("FReLU", options, ["seed"]);
    this.inChannels = inChannels;
    const draw = normal(checkSeed("FReLU", seed));
    const perChannel = (value: number) => filled([inChannels], () => value);
    this.#trained = {
      weight: filled([inChannels, 1, 3, 3], () => draw() * Math.sqrt(2 / 9)),
      bias: perChannel(0),
      gamma: perChannel(1),
      beta: perChannel(0),
    };
    this.#running = { runningMean: perChannel(0), runningVar: perChannel(1) };
  }

  /**
   * In training mode this also moves the running statistics.
   * @param out receives the result; as long as x, and not on the memory of x or of a parameter. Default a new array, which takes longer to get
   * than to fill
   */
  override forward(given: Tensor, out?: Float32Array): Tensor {
    const x = checkTensor("FReLU", "x", given);
    const size = this.#size(x);
    const y = out === undefined ? new Float32Array(x.data.length) : checkOut(out, { x, ...this.state() });
    const pass: Pass = { x, training: this.training, running: this.#runningStatistics() };
    const used = this.#statistics(pass, size);
    engineFor(size).forward(x.data, this.#condition(used, pass.training), size, y);
    // An empty batch has no statistics.
    if (pass.training && x.data.length > 0) this.#updateRunning(used, size);
    this.#pass = pass;
    return { data: out ?? y, shape: x.shape };
  }

  override backward(dy: Tensor): ModuleGradients {
    const pass = forwardFirst("FReLU", this.#pass);
    const { training } = pass;
    const x = checkTensor("FReLU", "x", pass.x);
    const size = this.#size(x);
    const upstream = checkTensor("FReLU", "dy", dy);
    checkShape("FReLU", "dy", upstream, x.shape);
    const condition = this.#condition(this.#statistics(pass, size), training);
    const { x: dx, ...gradients } = engineFor(size).backward(x.data, upstream.data, condition, size);
    return {
      dx: { data: dx, shape: x.shape },
      dparams: Object.fromEntries(
        Object.entries(this.#trained).map(([name, { shape }]) => [
          name,
          { data: gradients[name as keyof typeof gradients], shape },
        ]),
      ),
    };
  }

  override parameters(): Tensors {
    return this.#trained;
  }

  protected override state(): Tensors {
    return { ...this.#trained, ...this.#running };
  }

  /**
   * T as it is in evaluation mode, in one convolution: the normalisation by the running statistics is folded into its weight
   * [C, 1, 3, 3] and bias [C].
   */
  get folded(): { readonly weight: Tensor; readonly bias: Tensor } {
    const { weight, bias, gamma, beta } = this.#trained;
    const { mean, scale } = normalization(this.#runningStatistics(), FReLU.epsilon);
    const factor = scale.map((value, channel) => value * (gamma.data[channel] as number));
    const kernel = weight.data.length / this.inChannels;
    return {
      weight: {
        data: weight.data.map((value, index) => value * (factor[Math.floor(index / kernel)] as number)),
        shape: weight.shape,
      },
      bias: {
        data: bias.data.map(
          (value, channel) =>
            (value - (mean[channel] as number)) * (factor[channel] as number) +
            (beta.data[channel] as number),
        ),
        shape: bias.shape,
      },
    };
  }

  #size({ shape }: Tensor): Size {
    const [batch, channels, height, width] = shape as [number, number, number, number];
    if (shape.length !== 4 || channels !== this.inChannels) {
      throw new RangeError(
        `FReLU: x must have the shape [N, ${this.inChannels}, H, W], got ${written(shape)}`,
      );
    }
    for (const [name, tensor] of Object.entries(this.state())) checkTensor("FReLU", name, tensor);
    return { batch, channels, height, width };
  }

  #statistics({ x, training, running }: Pass, size: Size): Statistics {
    const { weight, bias } = this.#trained;
    return training ? engineFor(size).statistics(x.data, weight.data, bias.data, size) : running;
  }

  #condition(used: Statistics, isOfBatch: boolean): Condition {
    const { weight, bias, gamma, beta } = this.#trained;
    return {
      ...normalization(used, FReLU.epsilon),
      ...{ weight: weight.data, bias: bias.data, gamma: gamma.data, beta: beta.data },
      isOfBatch,
    };
  }

  #runningStatistics(): Statistics {
    const { runningMean, runningVar } = this.#running;
    return { mean: Float64Array.from(runningMean.data), variance: Float64Array.from(runningVar.data) };
  }

  /** The running variance takes the unbiased variance of the batch, as PyTorch's does. */
  #updateRunning({ mean, variance }: Statistics, size: Size): void {
    const count = perChannel(size);
    const unbiased = variance.map((value) => (value * count) / Math.max(1, count - 1));
    move(this.#running.runningMean.data, mean);
    move(this.#running.runningVar.data, unbiased);
  }
}

const move = (running: Float32Array, batch: Float64Array): void => {
  batch.forEach((value, channel) => {
    running[channel] = FReLU.momentum * (running[channel] as number) + (1 - FReLU.momentum) * value;
  });
};

const engineFor = (size: Size): Funnel => (isFunnelFor(size) ? funnel : reference);

function checkOut(given: Float32Array, read: Tensors): Float32Array {
  const out = asFloats(given);
  if (!(out instanceof Float32Array)) {
    throw new TypeError(`FReLU: out must be a Float32Array, got ${describe(given)}`);
  }
  const { length } = (read.x as Tensor).data;
  if (out.length !== length) {
    throw new RangeError(`FReLU: out must have the ${length} elements of x, got ${out.length}`);
  }
  const taken = Object.entries(read).find(([, { data }]) => overlaps(data, out));
  if (taken !== undefined) throw new RangeError(`FReLU: out must not share memory with ${taken[0]}`);
  return out;
}
