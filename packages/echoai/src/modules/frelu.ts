import { checkOptions, checkSeed } from "../activations/options.ts";
import {
  type Condition,
  type Funnel,
  funnel,
  isFunnelFor,
  type Size,
  type Statistics,
} from "../targets/wasm/funnel/index.ts";
import { normalization, perChannel } from "./batch-normalization.ts";
import { reference } from "./funnel.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { normal } from "./random.ts";
import { checkShape, checkTensor, filled, type Tensor, written } from "./tensor.ts";

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
      throw new RangeError(`FReLU: inChannels must be a positive integer, got ${inChannels}`);
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
   * @param out receives the result; as long as x, and not on the same memory. Default a new array, which takes longer to get
   * than to fill
   */
  override forward(x: Tensor, out?: Float32Array): Tensor {
    const size = this.#size(x);
    const y = out === undefined ? new Float32Array(x.data.length) : checkOut(out, x.data);
    const pass: Pass = { x, training: this.training, running: this.#runningStatistics() };
    const used = this.#statistics(pass, size);
    engineFor(size).forward(x.data, this.#condition(used, pass.training), size, y);
    // An empty batch has no statistics.
    if (pass.training && x.data.length > 0) this.#updateRunning(used, size);
    this.#pass = pass;
    return { data: y, shape: x.shape };
  }

  override backward(dy: Tensor): ModuleGradients {
    const pass = forwardFirst("FReLU", this.#pass);
    const { x, training } = pass;
    const size = this.#size(x);
    checkShape("FReLU", "dy", checkTensor("FReLU", "dy", dy), x.shape);
    const condition = this.#condition(this.#statistics(pass, size), training);
    const { x: dx, ...gradients } = engineFor(size).backward(x.data, dy.data, condition, size);
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

  #size(x: Tensor): Size {
    const { shape } = checkTensor("FReLU", "x", x);
    const [batch, channels, height, width] = shape as [number, number, number, number];
    if (shape.length !== 4 || channels !== this.inChannels) {
      throw new RangeError(
        `FReLU: x must have the shape [N, ${this.inChannels}, H, W], got ${written(shape)}`,
      );
    }
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

function checkOut(out: Float32Array, x: Float32Array): Float32Array {
  if (!(out instanceof Float32Array)) {
    throw new TypeError(`FReLU: out must be a Float32Array, got ${typeof out}`);
  }
  if (out.length !== x.length) {
    throw new RangeError(`FReLU: out must have the ${x.length} elements of x, got ${out.length}`);
  }
  const isApart =
    out.byteOffset >= x.byteOffset + x.byteLength || x.byteOffset >= out.byteOffset + out.byteLength;
  if (out.buffer === x.buffer && !isApart) throw new RangeError("FReLU: out must not share memory with x");
  return out;
}
