// Written by tools/generate.mjs; `npm run generate` renews it.
import * as functions from "../functions/gatedCatalogue.ts";
import { gatedModule } from "./gated.ts";

export const Glu = /* @__PURE__ */ gatedModule(functions.glu);
export const Gtu = /* @__PURE__ */ gatedModule(functions.gtu);
export const Bilinear = /* @__PURE__ */ gatedModule(functions.bilinear);
export const Reglu = /* @__PURE__ */ gatedModule(functions.reglu);
export const Geglu = /* @__PURE__ */ gatedModule(functions.geglu);
export const Swiglu = /* @__PURE__ */ gatedModule(functions.swiglu);
export const ClampedSwiglu = /* @__PURE__ */ gatedModule(functions.clampedSwiglu);
