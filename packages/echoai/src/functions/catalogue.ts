// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/catalogue.ts";
import { createActivation } from "./activation.ts";

export const aria2 = /* @__PURE__ */ createActivation(definitions.aria2);
export const aria2Weighted = /* @__PURE__ */ createActivation(definitions.aria2Weighted);
export const elish = /* @__PURE__ */ createActivation(definitions.elish);
export const elu = /* @__PURE__ */ createActivation(definitions.elu);
export const eSwish = /* @__PURE__ */ createActivation(definitions.eSwish);
export const flattenTSwish = /* @__PURE__ */ createActivation(definitions.flattenTSwish);
export const frelu = /* @__PURE__ */ createActivation(definitions.frelu);
export const gelu = /* @__PURE__ */ createActivation(definitions.gelu);
export const hardElish = /* @__PURE__ */ createActivation(definitions.hardElish);
export const isrlu = /* @__PURE__ */ createActivation(definitions.isrlu);
export const isru = /* @__PURE__ */ createActivation(definitions.isru);
export const leakyRelu = /* @__PURE__ */ createActivation(definitions.leakyRelu);
export const mish = /* @__PURE__ */ createActivation(definitions.mish);
export const nlrelu = /* @__PURE__ */ createActivation(definitions.nlrelu);
export const relu = /* @__PURE__ */ createActivation(definitions.relu);
export const sigmoid = /* @__PURE__ */ createActivation(definitions.sigmoid);
export const silu = /* @__PURE__ */ createActivation(definitions.silu);
export const softClipping = /* @__PURE__ */ createActivation(definitions.softClipping);
export const softExponential = /* @__PURE__ */ createActivation(definitions.softExponential);
export const softExponentialPage = /* @__PURE__ */ createActivation(definitions.softExponentialPage);
export const softplus = /* @__PURE__ */ createActivation(definitions.softplus);
export const sqnl = /* @__PURE__ */ createActivation(definitions.sqnl);
export const srelu = /* @__PURE__ */ createActivation(definitions.srelu);
export const swish = /* @__PURE__ */ createActivation(definitions.swish);
export const tanh = /* @__PURE__ */ createActivation(definitions.tanh);
