// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/gatedCatalogue.ts";
import { tensorGated } from "./gated.ts";

export const glu = /* @__PURE__ */ tensorGated(definitions.glu);
export const gtu = /* @__PURE__ */ tensorGated(definitions.gtu);
export const bilinear = /* @__PURE__ */ tensorGated(definitions.bilinear);
export const reglu = /* @__PURE__ */ tensorGated(definitions.reglu);
export const geglu = /* @__PURE__ */ tensorGated(definitions.geglu);
export const swiglu = /* @__PURE__ */ tensorGated(definitions.swiglu);
export const clampedSwiglu = /* @__PURE__ */ tensorGated(definitions.clampedSwiglu);
