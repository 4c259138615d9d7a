// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/vectorCatalogue.ts";
import { createVectorFunction } from "./vectorFunction.ts";

export const softmax = /* @__PURE__ */ createVectorFunction(definitions.softmax);
export const softmin = /* @__PURE__ */ createVectorFunction(definitions.softmin);
export const logSoftmax = /* @__PURE__ */ createVectorFunction(definitions.logSoftmax);
export const quietSoftmax = /* @__PURE__ */ createVectorFunction(definitions.quietSoftmax);
export const solu = /* @__PURE__ */ createVectorFunction(definitions.solu);
export const sparsemax = /* @__PURE__ */ createVectorFunction(definitions.sparsemax);
export const entmax15 = /* @__PURE__ */ createVectorFunction(definitions.entmax15);
