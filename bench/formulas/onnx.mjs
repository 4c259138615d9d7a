/** @typedef {import("../onnx/graph.mjs").Build} Build */

/** Operators that ONNX has, and graphs of those that it has. @type {Readonly<Record<string, (build: Build, x: string, parameters: Record<string, number>) => string>>} */
export const formulas = {
  aria2: (build, x, { beta = 0, alpha = 0 }) => build("Pow", [gate(build, x, beta), alpha]),
  aria2Weighted: (build, x, { beta = 0, alpha = 0 }) =>
    build("Mul", [x, build("Pow", [gate(build, x, beta), alpha])]),
  eSwish: (build, x, { beta = 0 }) => build("Mul", [build("Mul", [x, beta]), build("Sigmoid", [x])]),
  elish: (build, x) => build("Mul", [build("Elu", [x]), build("Sigmoid", [x])]),
  elu: (build, x, { alpha = 0 }) => build("Elu", [x], { alpha }),
  flattenTSwish: (build, x, { threshold = 0 }) =>
    build("Add", [build("Mul", [build("Relu", [x]), build("Sigmoid", [x])]), threshold]),
  gelu: (build, x) => build("Gelu", [x]),
  hardElish: (build, x) =>
    build("Mul", [build("Elu", [x]), build("HardSigmoid", [x], { alpha: 0.5, beta: 0.5 })]),
  isrlu: (build, x, { alpha = 0 }) =>
    build("Where", [build("GreaterOrEqual", [x, 0]), x, inverseSquareRoot(build, x, alpha)]),
  isru: (build, x, { alpha = 0 }) => inverseSquareRoot(build, x, alpha),
  leakyRelu: (build, x, { alpha = 0 }) => build("LeakyRelu", [x], { alpha }),
  mish: (build, x) => build("Mish", [x]),
  nlrelu: (build, x, { beta = 0 }) =>
    build("Log", [build("Add", [build("Mul", [build("Relu", [x]), beta]), 1])]),
  relu: (build, x) => build("Relu", [x]),
  sigmoid: (build, x) => build("Sigmoid", [x]),
  silu: (build, x) => build("Mul", [x, build("Sigmoid", [x])]),
  softClipping: (build, x, { alpha = 0 }) => {
    const upper = build("Softplus", [build("Mul", [x, alpha])]);
    const lower = build("Softplus", [build("Mul", [build("Sub", [x, 1]), alpha])]);
    return build("Div", [build("Sub", [upper, lower]), alpha]);
  },
  softExponential: (build, x, { alpha = 0 }) => build("Add", [growth(build, x, alpha), alpha]),
  softExponentialPage: (build, x, { alpha = 0 }) => growth(build, x, alpha),
  softplus: (build, x) => build("Softplus", [x]),
  sqnl: (build, x) => {
    const clipped = build("Clip", [x, -2, 2]);
    return build("Mul", [clipped, build("Sub", [1, build("Mul", [build("Abs", [clipped]), 0.25])])]);
  },
  srelu: (build, x, { tr = 0, ar = 0, tl = 0, al = 0 }) => {
    const segment = (/** @type {number} */ threshold, /** @type {number} */ slope) =>
      build("Add", [build("Mul", [build("Sub", [x, threshold]), slope]), threshold]);
    const inner = build("Where", [build("LessOrEqual", [x, tl]), segment(tl, al), x]);
    return build("Where", [build("GreaterOrEqual", [x, tr]), segment(tr, ar), inner]);
  },
  swish: (build, x, { beta = 0 }) => build("Mul", [x, gate(build, x, beta)]),
  tanh: (build, x) => build("Tanh", [x]),
};

/** @param {Build} build @param {string} x @param {number} beta */
const gate = (build, x, beta) => build("Sigmoid", [build("Mul", [x, beta])]);

/** @param {Build} build @param {string} x @param {number} alpha */
const growth = (build, x, alpha) =>
  build("Div", [build("Sub", [build("Exp", [build("Mul", [x, alpha])]), 1]), alpha]);

/** @param {Build} build @param {string} x @param {number} alpha */
const inverseSquareRoot = (build, x, alpha) =>
  build("Div", [x, build("Sqrt", [build("Add", [build("Mul", [build("Mul", [x, x]), alpha]), 1])])]);
