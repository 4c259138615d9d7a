// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/catalogue.ts";
import * as completions from "../activations/completions.ts";
import { createCompleted } from "./activation.ts";

export const apl = /* @__PURE__ */ createCompleted(definitions.apl, completions.apl);
export const aria2 = /* @__PURE__ */ createCompleted(definitions.aria2, completions.aria2);
export const aria2Weighted = /* @__PURE__ */ createCompleted(
  definitions.aria2Weighted,
  completions.aria2Weighted,
);
export const binarySign = /* @__PURE__ */ createCompleted(definitions.binarySign, completions.binarySign);
export const celu = /* @__PURE__ */ createCompleted(definitions.celu, completions.celu);
export const elish = /* @__PURE__ */ createCompleted(definitions.elish, completions.elish);
export const elu = /* @__PURE__ */ createCompleted(definitions.elu, completions.elu);
export const eSwish = /* @__PURE__ */ createCompleted(definitions.eSwish, completions.eSwish);
export const exponential = /* @__PURE__ */ createCompleted(definitions.exponential, completions.exponential);
export const flattenTSwish = /* @__PURE__ */ createCompleted(
  definitions.flattenTSwish,
  completions.flattenTSwish,
);
export const frelu = /* @__PURE__ */ createCompleted(definitions.frelu, completions.frelu);
export const gelu = /* @__PURE__ */ createCompleted(definitions.gelu, completions.gelu);
export const geluTanh = /* @__PURE__ */ createCompleted(definitions.geluTanh, completions.geluTanh);
export const hardElish = /* @__PURE__ */ createCompleted(definitions.hardElish, completions.hardElish);
export const hardMish = /* @__PURE__ */ createCompleted(definitions.hardMish, completions.hardMish);
export const hardShrink = /* @__PURE__ */ createCompleted(definitions.hardShrink, completions.hardShrink);
export const hardSigmoid = /* @__PURE__ */ createCompleted(definitions.hardSigmoid, completions.hardSigmoid);
export const hardSwish = /* @__PURE__ */ createCompleted(definitions.hardSwish, completions.hardSwish);
export const hardTanh = /* @__PURE__ */ createCompleted(definitions.hardTanh, completions.hardTanh);
export const heaviside = /* @__PURE__ */ createCompleted(definitions.heaviside, completions.heaviside);
export const identity = /* @__PURE__ */ createCompleted(definitions.identity, completions.identity);
export const isrlu = /* @__PURE__ */ createCompleted(definitions.isrlu, completions.isrlu);
export const isru = /* @__PURE__ */ createCompleted(definitions.isru, completions.isru);
export const jumpRelu = /* @__PURE__ */ createCompleted(definitions.jumpRelu, completions.jumpRelu);
export const leakyRelu = /* @__PURE__ */ createCompleted(definitions.leakyRelu, completions.leakyRelu);
export const lisht = /* @__PURE__ */ createCompleted(definitions.lisht, completions.lisht);
export const logSigmoid = /* @__PURE__ */ createCompleted(definitions.logSigmoid, completions.logSigmoid);
export const mish = /* @__PURE__ */ createCompleted(definitions.mish, completions.mish);
export const nlrelu = /* @__PURE__ */ createCompleted(definitions.nlrelu, completions.nlrelu);
export const pau = /* @__PURE__ */ createCompleted(definitions.pau, completions.pau);
export const prelu = /* @__PURE__ */ createCompleted(definitions.prelu, completions.prelu);
export const quickGelu = /* @__PURE__ */ createCompleted(definitions.quickGelu, completions.quickGelu);
export const relu = /* @__PURE__ */ createCompleted(definitions.relu, completions.relu);
export const relu6 = /* @__PURE__ */ createCompleted(definitions.relu6, completions.relu6);
export const selu = /* @__PURE__ */ createCompleted(definitions.selu, completions.selu);
export const sigmoid = /* @__PURE__ */ createCompleted(definitions.sigmoid, completions.sigmoid);
export const silu = /* @__PURE__ */ createCompleted(definitions.silu, completions.silu);
export const slaf = /* @__PURE__ */ createCompleted(definitions.slaf, completions.slaf);
export const softClipping = /* @__PURE__ */ createCompleted(
  definitions.softClipping,
  completions.softClipping,
);
export const softExponential = /* @__PURE__ */ createCompleted(
  definitions.softExponential,
  completions.softExponential,
);
export const softExponentialPage = /* @__PURE__ */ createCompleted(
  definitions.softExponentialPage,
  completions.softExponentialPage,
);
export const softplus = /* @__PURE__ */ createCompleted(definitions.softplus, completions.softplus);
export const softShrink = /* @__PURE__ */ createCompleted(definitions.softShrink, completions.softShrink);
export const softsign = /* @__PURE__ */ createCompleted(definitions.softsign, completions.softsign);
export const sparsePlus = /* @__PURE__ */ createCompleted(definitions.sparsePlus, completions.sparsePlus);
export const sparseSigmoid = /* @__PURE__ */ createCompleted(
  definitions.sparseSigmoid,
  completions.sparseSigmoid,
);
export const sqnl = /* @__PURE__ */ createCompleted(definitions.sqnl, completions.sqnl);
export const squaredRelu = /* @__PURE__ */ createCompleted(definitions.squaredRelu, completions.squaredRelu);
export const squareplus = /* @__PURE__ */ createCompleted(definitions.squareplus, completions.squareplus);
export const srelu = /* @__PURE__ */ createCompleted(definitions.srelu, completions.srelu);
export const swish = /* @__PURE__ */ createCompleted(definitions.swish, completions.swish);
export const tanh = /* @__PURE__ */ createCompleted(definitions.tanh, completions.tanh);
export const tanhShrink = /* @__PURE__ */ createCompleted(definitions.tanhShrink, completions.tanhShrink);
export const threshold = /* @__PURE__ */ createCompleted(definitions.threshold, completions.threshold);
export const thresholdedRelu = /* @__PURE__ */ createCompleted(
  definitions.thresholdedRelu,
  completions.thresholdedRelu,
);
