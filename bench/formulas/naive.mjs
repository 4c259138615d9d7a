// What someone writes who has a Float32Array, Math and the paper.

/**
 * @typedef {object} Scalar
 * @property {(x: number) => number} value
 * @property {(x: number) => number} slope
 */

/** @type {Readonly<Record<string, (parameters: Record<string, number>) => Scalar>>} */
export const formulas = {
  aria2: ({ beta = 0, alpha = 0 }) => ({
    value: (x) => (1 + Math.exp(-beta * x)) ** -alpha,
    slope: (x) => {
      const e = Math.exp(-beta * x);
      return alpha * beta * e * (1 + e) ** (-alpha - 1);
    },
  }),
  aria2Weighted: ({ beta = 0, alpha = 0 }) => ({
    value: (x) => x * (1 + Math.exp(-beta * x)) ** -alpha,
    slope: (x) => {
      const e = Math.exp(-beta * x);
      return (1 + e) ** -alpha + x * alpha * beta * e * (1 + e) ** (-alpha - 1);
    },
  }),
  eSwish: ({ beta = 0 }) => ({
    value: (x) => beta * x * sigmoid(x),
    slope: (x) => beta * siluSlope(x),
  }),
  elish: () => ({
    value: (x) => (x >= 0 ? x : Math.exp(x) - 1) * sigmoid(x),
    slope: (x) => {
      if (x >= 0) return siluSlope(x);
      const e = Math.exp(x);
      const s = sigmoid(x);
      return s * (e + (e - 1) * (1 - s));
    },
  }),
  elu: ({ alpha = 0 }) => ({
    value: (x) => (x >= 0 ? x : alpha * (Math.exp(x) - 1)),
    slope: (x) => (x >= 0 ? 1 : alpha * Math.exp(x)),
  }),
  flattenTSwish: ({ threshold = 0 }) => ({
    value: (x) => (x >= 0 ? x * sigmoid(x) + threshold : threshold),
    slope: (x) => (x >= 0 ? siluSlope(x) : 0),
  }),
  gelu: () => ({
    value: (x) => 0.5 * x * (1 + erf(x * Math.SQRT1_2)),
    slope: (x) => 0.5 * (1 + erf(x * Math.SQRT1_2)) + (x * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI),
  }),
  hardElish: () => ({
    value: (x) => (x >= 0 ? x : Math.exp(x) - 1) * Math.max(0, Math.min(1, (x + 1) / 2)),
    slope: (x) => {
      if (x >= 1) return 1;
      if (x >= 0) return x + 0.5;
      if (x <= -1) return 0;
      const e = Math.exp(x);
      return (e * (x + 1) + (e - 1)) / 2;
    },
  }),
  isrlu: ({ alpha = 0 }) => ({
    value: (x) => (x >= 0 ? x : x / Math.sqrt(1 + alpha * x * x)),
    slope: (x) => (x >= 0 ? 1 : (1 / Math.sqrt(1 + alpha * x * x)) ** 3),
  }),
  isru: ({ alpha = 0 }) => ({
    value: (x) => x / Math.sqrt(1 + alpha * x * x),
    slope: (x) => (1 / Math.sqrt(1 + alpha * x * x)) ** 3,
  }),
  leakyRelu: ({ alpha = 0 }) => ({
    value: (x) => (x >= 0 ? x : alpha * x),
    slope: (x) => (x >= 0 ? 1 : alpha),
  }),
  mish: () => ({
    value: (x) => x * Math.tanh(Math.log1p(Math.exp(x))),
    slope: (x) => {
      const t = Math.tanh(Math.log1p(Math.exp(x)));
      return t + x * (1 - t * t) * sigmoid(x);
    },
  }),
  nlrelu: ({ beta = 0 }) => ({
    value: (x) => Math.log(beta * Math.max(0, x) + 1),
    slope: (x) => (x > 0 ? beta / (beta * x + 1) : 0),
  }),
  relu: () => ({
    value: (x) => Math.max(0, x),
    slope: (x) => (x > 0 ? 1 : 0),
  }),
  sigmoid: () => ({
    value: sigmoid,
    slope: (x) => {
      const s = sigmoid(x);
      return s * (1 - s);
    },
  }),
  silu: () => ({ value: (x) => x * sigmoid(x), slope: siluSlope }),
  softClipping: ({ alpha = 0 }) => ({
    value: (x) => Math.log((1 + Math.exp(alpha * x)) / (1 + Math.exp(alpha * (x - 1)))) / alpha,
    slope: (x) => sigmoid(alpha * x) - sigmoid(alpha * (x - 1)),
  }),
  // Both soft exponentials for alpha > 0, as they are measured.
  softExponential: ({ alpha = 0 }) => ({
    value: (x) => (Math.exp(alpha * x) - 1) / alpha + alpha,
    slope: (x) => Math.exp(alpha * x),
  }),
  softExponentialPage: ({ alpha = 0 }) => ({
    value: (x) => (Math.exp(alpha * x) - 1) / alpha,
    slope: (x) => Math.exp(alpha * x),
  }),
  softplus: () => ({ value: (x) => Math.log1p(Math.exp(x)), slope: sigmoid }),
  sqnl: () => ({
    value: (x) => {
      if (x > 2) return 1;
      if (x < -2) return -1;
      return x >= 0 ? x - (x * x) / 4 : x + (x * x) / 4;
    },
    slope: (x) => (x > 2 || x < -2 ? 0 : 1 - Math.abs(x) / 2),
  }),
  srelu: ({ tr = 0, ar = 0, tl = 0, al = 0 }) => ({
    value: (x) => {
      if (x >= tr) return tr + ar * (x - tr);
      return x <= tl ? tl + al * (x - tl) : x;
    },
    slope: (x) => {
      if (x >= tr) return ar;
      return x <= tl ? al : 1;
    },
  }),
  swish: ({ beta = 0 }) => ({
    value: (x) => x * sigmoid(beta * x),
    slope: (x) => {
      const s = sigmoid(beta * x);
      return s + beta * x * s * (1 - s);
    },
  }),
  tanh: () => ({ value: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 }),
};

const sigmoid = (/** @type {number} */ x) => 1 / (1 + Math.exp(-x));

/** @param {number} x */
function siluSlope(x) {
  const s = sigmoid(x);
  return s * (1 + x * (1 - s));
}

/** Abramowitz and Stegun 7.1.26, which everybody copies: JavaScript has no erf. @param {number} x */
function erf(x) {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}
