// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../../activations/gatedCatalogue.ts";
import { gatedLayerOf } from "./gated.ts";

export const Glu = /* @__PURE__ */ gatedLayerOf(definitions.glu);
export const Gtu = /* @__PURE__ */ gatedLayerOf(definitions.gtu);
export const Bilinear = /* @__PURE__ */ gatedLayerOf(definitions.bilinear);
export const Reglu = /* @__PURE__ */ gatedLayerOf(definitions.reglu);
export const Geglu = /* @__PURE__ */ gatedLayerOf(definitions.geglu);
export const Swiglu = /* @__PURE__ */ gatedLayerOf(definitions.swiglu);
export const ClampedSwiglu = /* @__PURE__ */ gatedLayerOf(definitions.clampedSwiglu);
