import * as tf from "@tensorflow/tfjs";

/** Functions that TensorFlow.js has, and compositions of those that it has. @type {Readonly<Record<string, (x: tf.Tensor, parameters: Record<string, number>) => tf.Tensor>>} */
export const formulas = {
  aria2: (x, { beta = 0, alpha = 0 }) => tf.pow(tf.sigmoid(tf.mul(x, beta)), alpha),
  aria2Weighted: (x, { beta = 0, alpha = 0 }) => tf.mul(x, tf.pow(tf.sigmoid(tf.mul(x, beta)), alpha)),
  eSwish: (x, { beta = 0 }) => tf.mul(tf.mul(x, beta), tf.sigmoid(x)),
  elish: (x) => tf.mul(linearOrExponential(x), tf.sigmoid(x)),
  elu: (x) => tf.elu(x),
  flattenTSwish: (x, { threshold = 0 }) => tf.add(tf.mul(tf.relu(x), tf.sigmoid(x)), threshold),
  gelu: (x) => tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1)),
  hardElish: (x) => tf.mul(linearOrExponential(x), tf.clipByValue(tf.mul(tf.add(x, 1), 0.5), 0, 1)),
  isrlu: (x, { alpha = 0 }) => tf.where(tf.greaterEqual(x, 0), x, inverseSquareRoot(x, alpha)),
  isru: (x, { alpha = 0 }) => inverseSquareRoot(x, alpha),
  leakyRelu: (x, { alpha = 0 }) => tf.leakyRelu(x, alpha),
  mish: (x) => tf.mul(x, tf.tanh(tf.softplus(x))),
  nlrelu: (x, { beta = 0 }) => tf.log1p(tf.mul(tf.relu(x), beta)),
  relu: (x) => tf.relu(x),
  sigmoid: (x) => tf.sigmoid(x),
  silu: (x) => tf.mul(x, tf.sigmoid(x)),
  softClipping: (x, { alpha = 0 }) => {
    const difference = tf.sub(tf.softplus(tf.mul(x, alpha)), tf.softplus(tf.mul(tf.sub(x, 1), alpha)));
    return tf.div(difference, alpha);
  },
  softExponential: (x, { alpha = 0 }) => tf.add(tf.div(tf.expm1(tf.mul(x, alpha)), alpha), alpha),
  softExponentialPage: (x, { alpha = 0 }) => tf.div(tf.expm1(tf.mul(x, alpha)), alpha),
  softplus: (x) => tf.softplus(x),
  sqnl: (x) => {
    const clipped = tf.clipByValue(x, -2, 2);
    return tf.mul(clipped, tf.sub(1, tf.mul(tf.abs(clipped), 0.25)));
  },
  // TensorFlow.js differentiates `greaterEqual`, but neither `less` nor `lessEqual`.
  srelu: (x, { tr = 0, ar = 0, tl = 0, al = 0 }) => {
    const right = tf.add(tf.mul(tf.sub(x, tr), ar), tr);
    const left = tf.add(tf.mul(tf.sub(x, tl), al), tl);
    return tf.where(tf.greaterEqual(x, tr), right, tf.where(tf.greaterEqual(x, tl), x, left));
  },
  swish: (x, { beta = 0 }) => tf.mul(x, tf.sigmoid(tf.mul(x, beta))),
  tanh: (x) => tf.tanh(x),
};

/** @param {tf.Tensor} x */
const linearOrExponential = (x) => tf.where(tf.greaterEqual(x, 0), x, tf.expm1(x));

/** @param {tf.Tensor} x @param {number} alpha */
const inverseSquareRoot = (x, alpha) => tf.div(x, tf.sqrt(tf.add(tf.mul(tf.square(x), alpha), 1)));
