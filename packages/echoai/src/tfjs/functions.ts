// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/catalogue.ts";
import { tensorActivation } from "./activation.ts";

export const aria2 = /* @__PURE__ */ tensorActivation(definitions.aria2);
export const aria2Weighted = /* @__PURE__ */ tensorActivation(definitions.aria2Weighted);
export const elish = /* @__PURE__ */ tensorActivation(definitions.elish);
export const elu = /* @__PURE__ */ tensorActivation(definitions.elu);
export const eSwish = /* @__PURE__ */ tensorActivation(definitions.eSwish);
export const flattenTSwish = /* @__PURE__ */ tensorActivation(definitions.flattenTSwish);
export const frelu = /* @__PURE__ */ tensorActivation(definitions.frelu);
export const gelu = /* @__PURE__ */ tensorActivation(definitions.gelu);
export const hardElish = /* @__PURE__ */ tensorActivation(definitions.hardElish);
export const isrlu = /* @__PURE__ */ tensorActivation(definitions.isrlu);
export const isru = /* @__PURE__ */ tensorActivation(definitions.isru);
export const leakyRelu = /* @__PURE__ */ tensorActivation(definitions.leakyRelu);
export const mish = /* @__PURE__ */ tensorActivation(definitions.mish);
export const nlrelu = /* @__PURE__ */ tensorActivation(definitions.nlrelu);
export const relu = /* @__PURE__ */ tensorActivation(definitions.relu);
export const sigmoid = /* @__PURE__ */ tensorActivation(definitions.sigmoid);
export const silu = /* @__PURE__ */ tensorActivation(definitions.silu);
export const softClipping = /* @__PURE__ */ tensorActivation(definitions.softClipping);
export const softExponential = /* @__PURE__ */ tensorActivation(definitions.softExponential);
export const softExponentialPage = /* @__PURE__ */ tensorActivation(definitions.softExponentialPage);
export const softplus = /* @__PURE__ */ tensorActivation(definitions.softplus);
export const sqnl = /* @__PURE__ */ tensorActivation(definitions.sqnl);
export const srelu = /* @__PURE__ */ tensorActivation(definitions.srelu);
export const swish = /* @__PURE__ */ tensorActivation(definitions.swish);
export const tanh = /* @__PURE__ */ tensorActivation(definitions.tanh);
