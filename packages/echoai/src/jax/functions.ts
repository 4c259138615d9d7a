// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/catalogue.ts";
import { jaxActivation } from "./activation.ts";

export const aria2 = /* @__PURE__ */ jaxActivation(definitions.aria2);
export const aria2Weighted = /* @__PURE__ */ jaxActivation(definitions.aria2Weighted);
export const elish = /* @__PURE__ */ jaxActivation(definitions.elish);
export const elu = /* @__PURE__ */ jaxActivation(definitions.elu);
export const eSwish = /* @__PURE__ */ jaxActivation(definitions.eSwish);
export const flattenTSwish = /* @__PURE__ */ jaxActivation(definitions.flattenTSwish);
export const frelu = /* @__PURE__ */ jaxActivation(definitions.frelu);
export const gelu = /* @__PURE__ */ jaxActivation(definitions.gelu);
export const hardElish = /* @__PURE__ */ jaxActivation(definitions.hardElish);
export const isrlu = /* @__PURE__ */ jaxActivation(definitions.isrlu);
export const isru = /* @__PURE__ */ jaxActivation(definitions.isru);
export const leakyRelu = /* @__PURE__ */ jaxActivation(definitions.leakyRelu);
export const mish = /* @__PURE__ */ jaxActivation(definitions.mish);
export const nlrelu = /* @__PURE__ */ jaxActivation(definitions.nlrelu);
export const relu = /* @__PURE__ */ jaxActivation(definitions.relu);
export const sigmoid = /* @__PURE__ */ jaxActivation(definitions.sigmoid);
export const silu = /* @__PURE__ */ jaxActivation(definitions.silu);
export const softClipping = /* @__PURE__ */ jaxActivation(definitions.softClipping);
export const softExponential = /* @__PURE__ */ jaxActivation(definitions.softExponential);
export const softExponentialPage = /* @__PURE__ */ jaxActivation(definitions.softExponentialPage);
export const softplus = /* @__PURE__ */ jaxActivation(definitions.softplus);
export const sqnl = /* @__PURE__ */ jaxActivation(definitions.sqnl);
export const srelu = /* @__PURE__ */ jaxActivation(definitions.srelu);
export const swish = /* @__PURE__ */ jaxActivation(definitions.swish);
export const tanh = /* @__PURE__ */ jaxActivation(definitions.tanh);
