// Written by tools/generate.mjs; `npm run generate` renews it.
import * as definitions from "../activations/gatedCatalogue.ts";
import { jaxGated } from "./gated.ts";

export const glu = /* @__PURE__ */ jaxGated(definitions.glu);
export const gtu = /* @__PURE__ */ jaxGated(definitions.gtu);
export const bilinear = /* @__PURE__ */ jaxGated(definitions.bilinear);
export const reglu = /* @__PURE__ */ jaxGated(definitions.reglu);
export const geglu = /* @__PURE__ */ jaxGated(definitions.geglu);
export const swiglu = /* @__PURE__ */ jaxGated(definitions.swiglu);
export const clampedSwiglu = /* @__PURE__ */ jaxGated(definitions.clampedSwiglu);
