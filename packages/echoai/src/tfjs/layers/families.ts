import { elish } from "../../activations/elish.ts";
import { eSwish } from "../../activations/eSwish.ts";
import { chosenForm } from "../../activations/flags.ts";
import { flattenTSwish } from "../../activations/flattenTSwish.ts";
import { hardElish } from "../../activations/hardElish.ts";
import { isrlu } from "../../activations/isrlu.ts";
import { isru } from "../../activations/isru.ts";
import { silu } from "../../activations/silu.ts";
import { softExponential } from "../../activations/softExponential.ts";
import { softExponentialPage } from "../../activations/softExponentialPage.ts";
import { swish } from "../../activations/swish.ts";
import type { ElementwiseOptions } from "./elementwise.ts";
import { createLayer } from "./layerOf.ts";

/** At most one of the three flags; none gives SiLU. */
export interface SwishOptions extends ElementwiseOptions<"beta" | "threshold"> {
  /** E-Swish, beta x sigma(x); beta 1.735. Alcaide 2018, arXiv 1801.07145. */
  readonly eswish?: boolean;
  /** Swish, x sigma(beta x), with a trained beta that starts at 1. Ramachandran et al. 2017, arXiv 1710.05941. */
  readonly swish?: boolean;
  /** Flatten-T Swish; threshold 0, the paper's is -0.20. Chieng et al. 2018, arXiv 1812.06247. */
  readonly flatten?: boolean;
}

/** SiLU, Swish, E-Swish or Flatten-T Swish. SiLU: Elfwing et al. 2017, arXiv 1702.03118. */
export const Swish = /* @__PURE__ */ createLayer<SwishOptions>(
  "Swish",
  { eswish: false, swish: false, flatten: false },
  (options) => {
    const forms = { eswish: eSwish, swish, flatten: flattenTSwish };
    const flag = chosenForm("Swish", { ...options }, silu, forms);
    return flag === undefined ? silu : forms[flag];
  },
);

export interface ElishOptions extends ElementwiseOptions<never> {
  /** Whether the gate is piecewise linear; default false. */
  readonly hard?: boolean;
}

/** ELiSH, or its hard form. Basirat & Roth 2018, arXiv 1808.00783. */
export const Elish = /* @__PURE__ */ createLayer<ElishOptions>("Elish", { hard: false }, ({ hard }) =>
  hard ? hardElish : elish,
);

export interface ISRUOptions extends ElementwiseOptions<"alpha"> {
  /** Whether inputs from 0 on pass unchanged; default false. */
  readonly isrlu?: boolean;
}

/** x / sqrt(1 + alpha x^2), or its linear-unit form; alpha 1. Carlile et al. 2017, arXiv 1710.09967. */
export const ISRU = /* @__PURE__ */ createLayer<ISRUOptions>("ISRU", { isrlu: false }, (options) =>
  options.isrlu ? isrlu : isru,
);

export interface SoftExponentialOptions extends ElementwiseOptions<"alpha"> {
  /** "paper" (default), or "page": what Echo's page prints, which jumps at alpha = 0. */
  readonly form?: "paper" | "page";
}

/**
 * From logarithm over identity to exponential, by a trained alpha that starts at 0. Godfrey & Gashler 2016, arXiv 1602.01321.
 * @throws RangeError for an unknown form
 */
export const SoftExponential = /* @__PURE__ */ createLayer<SoftExponentialOptions>(
  "SoftExponential",
  { form: "paper" },
  ({ form = "paper" }) => {
    const forms = { paper: softExponential, page: softExponentialPage };
    if (!Object.hasOwn(forms, form))
      throw new RangeError(`SoftExponential: form must be "paper" or "page", got "${form}"`);
    return forms[form];
  },
);
