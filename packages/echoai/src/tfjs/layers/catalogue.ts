// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../../activations/catalogue.ts";
import { layerOf } from "./layerOf.ts";

export const Apl = /* @__PURE__ */ layerOf(definitions.apl);
export const Aria2Weighted = /* @__PURE__ */ layerOf(definitions.aria2Weighted);
export const Elu = /* @__PURE__ */ layerOf(definitions.elu);
export const Gelu = /* @__PURE__ */ layerOf(definitions.gelu);
export const LeakyRelu = /* @__PURE__ */ layerOf(definitions.leakyRelu);
export const Pau = /* @__PURE__ */ layerOf(definitions.pau);
export const Relu = /* @__PURE__ */ layerOf(definitions.relu);
export const Sigmoid = /* @__PURE__ */ layerOf(definitions.sigmoid);
export const Slaf = /* @__PURE__ */ layerOf(definitions.slaf);
export const Softplus = /* @__PURE__ */ layerOf(definitions.softplus);
export const Tanh = /* @__PURE__ */ layerOf(definitions.tanh);
