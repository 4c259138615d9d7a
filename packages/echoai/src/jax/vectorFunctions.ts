// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/vectorCatalogue.ts";
import { jaxVectorFunction } from "./vectorFunction.ts";

export const softmax = /* @__PURE__ */ jaxVectorFunction(definitions.softmax);
export const softmin = /* @__PURE__ */ jaxVectorFunction(definitions.softmin);
export const logSoftmax = /* @__PURE__ */ jaxVectorFunction(definitions.logSoftmax);
export const quietSoftmax = /* @__PURE__ */ jaxVectorFunction(definitions.quietSoftmax);
export const solu = /* @__PURE__ */ jaxVectorFunction(definitions.solu);
export const sparsemax = /* @__PURE__ */ jaxVectorFunction(definitions.sparsemax);
export const entmax15 = /* @__PURE__ */ jaxVectorFunction(definitions.entmax15);
