import { nn, numpy as np } from "@jax-js/jax";

/**
 * Functions that jax-js has, and compositions of those that it has. Each use of an array but the last takes a `.ref`.
 * @type {Readonly<Record<string, (x: np.Array, parameters: Record<string, number>) => np.Array>>}
 */
export const formulas = {
  aria2: (x, { beta = 0, alpha = 0 }) => np.power(nn.sigmoid(x.mul(beta)), alpha),
  aria2Weighted: (x, { beta = 0, alpha = 0 }) => x.ref.mul(np.power(nn.sigmoid(x.mul(beta)), alpha)),
  eSwish: (x, { beta = 0 }) => nn.silu(x).mul(beta),
  elish: (x) => linearOrExponential(x.ref).mul(nn.sigmoid(x)),
  elu: (x, { alpha = 0 }) => nn.elu(x, alpha),
  flattenTSwish: (x, { threshold = 0 }) => nn.relu(x.ref).mul(nn.sigmoid(x)).add(threshold),
  gelu: (x) => nn.gelu(x, { approximate: false }),
  hardElish: (x) => linearOrExponential(x.ref).mul(np.clip(x.add(1).mul(0.5), 0, 1)),
  isrlu: (x, { alpha = 0 }) => np.where(x.ref.greaterEqual(0), x.ref, inverseSquareRoot(x, alpha)),
  isru: (x, { alpha = 0 }) => inverseSquareRoot(x, alpha),
  leakyRelu: (x, { alpha = 0 }) => nn.leakyRelu(x, alpha),
  mish: (x) => nn.mish(x),
  nlrelu: (x, { beta = 0 }) => np.log1p(nn.relu(x).mul(beta)),
  relu: (x) => nn.relu(x),
  sigmoid: (x) => nn.sigmoid(x),
  silu: (x) => nn.silu(x),
  softClipping: (x, { alpha = 0 }) =>
    nn
      .softplus(x.ref.mul(alpha))
      .sub(nn.softplus(x.sub(1).mul(alpha)))
      .div(alpha),
  softExponential: (x, { alpha = 0 }) => np.expm1(x.mul(alpha)).div(alpha).add(alpha),
  softExponentialPage: (x, { alpha = 0 }) => np.expm1(x.mul(alpha)).div(alpha),
  softplus: (x) => nn.softplus(x),
  sqnl: (x) => {
    const clipped = np.clip(x, -2, 2);
    return clipped.ref.mul(np.subtract(1, np.abs(clipped).mul(0.25)));
  },
  srelu: (x, { tr = 0, ar = 0, tl = 0, al = 0 }) => {
    const right = x.ref.sub(tr).mul(ar).add(tr);
    const left = x.ref.sub(tl).mul(al).add(tl);
    return np.where(x.ref.greaterEqual(tr), right, np.where(x.ref.lessEqual(tl), left, x));
  },
  swish: (x, { beta = 0 }) => x.ref.mul(nn.sigmoid(x.mul(beta))),
  tanh: (x) => np.tanh(x),
};

/** @param {np.Array} x */
const linearOrExponential = (x) => np.where(x.ref.greaterEqual(0), x.ref, np.expm1(x));

/** @param {np.Array} x @param {number} alpha */
const inverseSquareRoot = (x, alpha) => x.ref.div(np.sqrt(np.square(x).mul(alpha).add(1)));
