// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../../activations/vectorCatalogue.ts";
import { vectorLayerOf } from "./vectorLayer.ts";

export const Softmax = /* @__PURE__ */ vectorLayerOf(definitions.softmax);
export const Softmin = /* @__PURE__ */ vectorLayerOf(definitions.softmin);
export const LogSoftmax = /* @__PURE__ */ vectorLayerOf(definitions.logSoftmax);
export const QuietSoftmax = /* @__PURE__ */ vectorLayerOf(definitions.quietSoftmax);
export const Solu = /* @__PURE__ */ vectorLayerOf(definitions.solu);
export const Sparsemax = /* @__PURE__ */ vectorLayerOf(definitions.sparsemax);
export const Entmax15 = /* @__PURE__ */ vectorLayerOf(definitions.entmax15);
