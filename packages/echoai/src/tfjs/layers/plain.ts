import { aria2 } from "../../activations/aria2.ts";
import { mish } from "../../activations/mish.ts";
import { nlrelu } from "../../activations/nlrelu.ts";
import { softClipping } from "../../activations/softClipping.ts";
import { sqnl } from "../../activations/sqnl.ts";
import type { ElementwiseOptions } from "./elementwise.ts";
import { createLayer } from "./layerOf.ts";

/** Mish. Misra 2019, arXiv 1908.08681. */
export const Mish = /* @__PURE__ */ createLayer<ElementwiseOptions<never>>("Mish", {}, () => mish);

/** (1 + e^(-beta x))^(-alpha), as Echo has ARiA2; beta 0.5, alpha 1. Patwardhan et al. 2018, arXiv 1805.08878. */
export const Aria2 = /* @__PURE__ */ createLayer<ElementwiseOptions<"beta" | "alpha">>(
  "Aria2",
  {},
  () => aria2,
);

/** ln(beta max(0, x) + 1); beta 1. Liu et al. 2019, arXiv 1908.03682. */
export const NLReLU = /* @__PURE__ */ createLayer<ElementwiseOptions<"beta">>("NLReLU", {}, () => nlrelu);

/** A smooth clip to 0..1; alpha 0.5, which is almost constant; the paper's is about 50. Klimek & Perelstein 2018, arXiv 1810.11509. */
export const SoftClipping = /* @__PURE__ */ createLayer<ElementwiseOptions<"alpha">>(
  "SoftClipping",
  {},
  () => softClipping,
);

/** Square non-linearity. Wuraola & Patel 2018, doi 10.1109/IJCNN.2018.8489043. */
export const SQNL = /* @__PURE__ */ createLayer<ElementwiseOptions<never>>("SQNL", {}, () => sqnl);
