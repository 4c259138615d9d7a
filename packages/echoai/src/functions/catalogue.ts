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
export const elish = /* @__PURE__ */ createCompleted(definitions.elish, completions.elish);
export const elu = /* @__PURE__ */ createCompleted(definitions.elu, completions.elu);
export const eSwish = /* @__PURE__ */ createCompleted(definitions.eSwish, completions.eSwish);
export const flattenTSwish = /* @__PURE__ */ createCompleted(
  definitions.flattenTSwish,
  completions.flattenTSwish,
);
export const frelu = /* @__PURE__ */ createCompleted(definitions.frelu, completions.frelu);
export const gelu = /* @__PURE__ */ createCompleted(definitions.gelu, completions.gelu);
export const hardElish = /* @__PURE__ */ createCompleted(definitions.hardElish, completions.hardElish);
export const isrlu = /* @__PURE__ */ createCompleted(definitions.isrlu, completions.isrlu);
export const isru = /* @__PURE__ */ createCompleted(definitions.isru, completions.isru);
export const leakyRelu = /* @__PURE__ */ createCompleted(definitions.leakyRelu, completions.leakyRelu);
export const mish = /* @__PURE__ */ createCompleted(definitions.mish, completions.mish);
export const nlrelu = /* @__PURE__ */ createCompleted(definitions.nlrelu, completions.nlrelu);
export const pau = /* @__PURE__ */ createCompleted(definitions.pau, completions.pau);
export const relu = /* @__PURE__ */ createCompleted(definitions.relu, completions.relu);
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
export const sqnl = /* @__PURE__ */ createCompleted(definitions.sqnl, completions.sqnl);
export const srelu = /* @__PURE__ */ createCompleted(definitions.srelu, completions.srelu);
export const swish = /* @__PURE__ */ createCompleted(definitions.swish, completions.swish);
export const tanh = /* @__PURE__ */ createCompleted(definitions.tanh, completions.tanh);
