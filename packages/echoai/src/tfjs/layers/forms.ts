import { eSwish } from "../../activations/eSwish.ts";
import { flattenTSwish } from "../../activations/flattenTSwish.ts";
import { hardElish } from "../../activations/hardElish.ts";
import { isrlu } from "../../activations/isrlu.ts";
import { silu } from "../../activations/silu.ts";
import type { ElementwiseOptions } from "./elementwise.ts";
import { createLayer } from "./layerOf.ts";

// What flags of other layers choose, as layers of their own.

/** x sigma(x). Elfwing et al. 2017, arXiv 1702.03118. */
export const SiLU = /* @__PURE__ */ createLayer<ElementwiseOptions<never>>("SiLU", {}, () => silu);

/** beta x sigma(x); beta 1.735. Alcaide 2018, arXiv 1801.07145. */
export const ESwish = /* @__PURE__ */ createLayer<ElementwiseOptions<"beta">>("ESwish", {}, () => eSwish);

/** Flatten-T Swish; threshold 0, the paper's is -0.20. Chieng et al. 2018, arXiv 1812.06247. */
export const FlattenTSwish = /* @__PURE__ */ createLayer<ElementwiseOptions<"threshold">>(
  "FlattenTSwish",
  {},
  () => flattenTSwish,
);

/** ELiSH with a gate that is piecewise linear. Basirat & Roth 2018, arXiv 1808.00783. */
export const HardElish = /* @__PURE__ */ createLayer<ElementwiseOptions<never>>(
  "HardElish",
  {},
  () => hardElish,
);

/** x from 0 on, x / sqrt(1 + alpha x^2) below; alpha 1. Carlile et al. 2017, arXiv 1710.09967. */
export const ISRLU = /* @__PURE__ */ createLayer<ElementwiseOptions<"alpha">>("ISRLU", {}, () => isrlu);
