// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/vectorCatalogue.ts";
import { tensorVectorFunction } from "./vectorFunction.ts";

export const softmax = /* @__PURE__ */ tensorVectorFunction(definitions.softmax);
export const softmin = /* @__PURE__ */ tensorVectorFunction(definitions.softmin);
export const logSoftmax = /* @__PURE__ */ tensorVectorFunction(definitions.logSoftmax);
export const quietSoftmax = /* @__PURE__ */ tensorVectorFunction(definitions.quietSoftmax);
export const solu = /* @__PURE__ */ tensorVectorFunction(definitions.solu);
export const sparsemax = /* @__PURE__ */ tensorVectorFunction(definitions.sparsemax);
export const entmax15 = /* @__PURE__ */ tensorVectorFunction(definitions.entmax15);
