// The errors of the activation functions, by what computes them.

/**
 * A result is right within any of these.
 *
 * @typedef {object} Bound
 * @property {number} [ulp] units in the last place of float32
 * @property {number} [relative]
 * @property {number} absolute
 */

/** @typedef {"fast" | "precise"} Precision */

/**
 * On Float32Arrays: `ulp` at the default parameters, `otherUlp` at others, there `powerUlp` for powers, which multiply their
 * argument's error by the exponent. `absolute` is for derivatives and for what else has a root that is not 0: near one, no
 * result of float32 arithmetic has a small error in ULP.
 *
 * Known at the default parameters by every float32 (`npm run accuracy -- --exhaustive`), at others by samples.
 *
 * @type {Readonly<Record<Precision, Readonly<Record<"ulp" | "absolute" | "otherUlp" | "powerUlp", number>>>>}
 */
export const kernels = {
  fast: { ulp: 4.5, absolute: 3e-7, otherUlp: 16, powerUlp: 64 },
  precise: { ulp: 1.1, absolute: 6e-8, otherUlp: 1.5, powerUlp: 1.5 },
};

/**
 * Functions with a larger error in `fast` at the default parameters, in ULP, and why.
 *
 * @type {Readonly<Record<string, { readonly ulp: number, readonly because: string }>>}
 */
export const larger = {
  geluTanh: {
    ulp: 45,
    because:
      "the exponent is a sum of products, whose rounding errors the exponential multiplies by it, up to 16",
  },
};

/**
 * Where float32 arithmetic is all there is. Known by samples: the reference values, and hard numbers.
 *
 * `jax`: a few roundings of float32. jax-js 0.1.25's own exponential, on which Echo builds, is off by up to 4.2e-6 relative
 * towards the ends of its range, and by 2.3e-6 up to e^60: `jaxExponential` for the two functions that grow with it, whose
 * gradients square e^(u/2).
 *
 * @type {Readonly<Record<"shader" | "tensorflow" | "onnx" | "jax" | "jaxExponential", Bound>>}
 */
export const targets = {
  shader: { relative: 2e-6, absolute: 1e-6 },
  tensorflow: { relative: 2e-6, absolute: 1e-6 },
  onnx: { relative: 2e-6, absolute: 1e-6 },
  jax: { relative: 1e-6, absolute: 1.5e-7 },
  jaxExponential: { relative: 5e-6, absolute: 1e-6 },
};
