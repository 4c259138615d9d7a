import { checkOptions } from "../activations/options.ts";
import { describe } from "../expression/describe.ts";
import * as functions from "../functions/catalogue.ts";
import { Elementwise } from "./elementwise.ts";
import type { Tensor } from "./tensor.ts";

export interface SoftExponentialOptions {
  /** Where the trained alpha starts: a number, or a tensor that broadcasts; default 0, the identity. */
  readonly alpha?: number | Tensor | null;
  /** "paper" (default), or "page": what Echo's page prints, which jumps at alpha = 0. */
  readonly form?: "paper" | "page";
}

/** From logarithm over identity to exponential, by a trained alpha. Godfrey & Gashler 2016, arXiv 1602.01321. */
export class SoftExponential extends Elementwise {
  /** @throws RangeError for an unknown option or form. */
  constructor(options: SoftExponentialOptions = {}) {
    const { alpha, form = "paper" } = checkOptions("SoftExponential", options, ["alpha", "form"]);
    if (!Object.hasOwn(forms, form))
      throw new RangeError(`SoftExponential: form must be "paper" or "page", got ${describe(form)}`);
    super(forms[form], { alpha: alpha ?? undefined });
  }
}

const forms = { paper: functions.softExponential, page: functions.softExponentialPage } as const;
