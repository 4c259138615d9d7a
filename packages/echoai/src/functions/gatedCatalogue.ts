// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/gatedCatalogue.ts";
import { createGated } from "./gated.ts";

export const glu = /* @__PURE__ */ createGated(definitions.glu);
export const gtu = /* @__PURE__ */ createGated(definitions.gtu);
export const bilinear = /* @__PURE__ */ createGated(definitions.bilinear);
export const reglu = /* @__PURE__ */ createGated(definitions.reglu);
export const geglu = /* @__PURE__ */ createGated(definitions.geglu);
export const swiglu = /* @__PURE__ */ createGated(definitions.swiglu);
export const clampedSwiglu = /* @__PURE__ */ createGated(definitions.clampedSwiglu);
