import { frelu } from "../../functions/catalogue.ts";
import { affine, normalize, normalizeBackward, statistics } from "../batchNormalization.ts";
import { convolve, convolveBackward } from "../convolution.ts";
import type { Condition, Funnel, Size } from "./index.ts";

/** The computations of FReLU one after the other, over whole tensors in float64: for any size, on any machine. */
export const reference: Funnel = {
  statistics: (x, weight, bias, size) => statistics(convolve(x, weight, bias, size), size),

  forward(x, condition, size, out) {
    frelu(
      x,
      { condition: affine(normalized(x, condition, size), condition.gamma, condition.beta, size) },
      out,
    );
  },

  backward(x, dy, condition, size) {
    const { weight, gamma, beta, scale, isOfBatch } = condition;
    const values = normalized(x, condition, size);
    const direct = frelu.backward(Float64Array.from(x), Float64Array.from(dy), {
      condition: affine(values, gamma, beta, size),
    });
    const upstream = direct.dparams.condition as Float64Array;
    const convolution = normalizeBackward(values, scale, gamma, upstream, size, isOfBatch);
    const filter = convolveBackward(x, weight, convolution.values, size, direct.dx);
    return {
      x: Float32Array.from(direct.dx),
      weight: Float32Array.from(filter.weight),
      bias: Float32Array.from(filter.bias),
      gamma: Float32Array.from(convolution.gamma),
      beta: Float32Array.from(convolution.beta),
    };
  },
};

const normalized = (x: Float32Array, condition: Condition, size: Size): Float64Array =>
  normalize(convolve(x, condition.weight, condition.bias, size), condition, size);
