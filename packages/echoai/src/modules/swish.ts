import { chosenForm } from "../activations/flags.ts";
import { checkOptions } from "../activations/options.ts";
import * as functions from "../functions/catalogue.ts";
import { Elementwise } from "./elementwise.ts";
import type { Tensor } from "./tensor.ts";

/** At most one of the three flags; none gives SiLU. */
export interface SwishOptions {
  /** E-Swish, beta x sigma(x). Alcaide 2018, arXiv 1801.07145. */
  readonly eswish?: boolean;
  /** Swish, x sigma(beta x), with a trained beta. Ramachandran et al. 2017, arXiv 1710.05941. */
  readonly swish?: boolean;
  /** Flatten-T Swish. Chieng et al. 2018, arXiv 1812.06247. */
  readonly flatten?: boolean;
  /** Of E-Swish (default 1.735), or where Swish's starts (default 1): a number, or a tensor that broadcasts. */
  readonly beta?: number | Tensor;
  /** The value of Flatten-T Swish's flat part; default 0, the paper's is -0.20. */
  readonly threshold?: number;
}

/** SiLU, Swish, E-Swish or Flatten-T Swish. SiLU: Elfwing et al. 2017, arXiv 1702.03118. */
export class Swish extends Elementwise {
  /** @throws RangeError for several flags at once, an unknown option, or one that the chosen function lacks. */
  constructor(options: SwishOptions = {}) {
    const { beta, threshold } = checkOptions("Swish", options, [
      "eswish",
      "swish",
      "flatten",
      "beta",
      "threshold",
    ]);
    const flag = chosenForm("Swish", { ...options }, functions.silu.definition, definitions);
    const activation = flag === undefined ? functions.silu : forms[flag];
    const given = Object.entries({ beta, threshold });
    super(activation, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  }
}

const forms = { eswish: functions.eSwish, swish: functions.swish, flatten: functions.flattenTSwish } as const;

const definitions = {
  eswish: forms.eswish.definition,
  swish: forms.swish.definition,
  flatten: forms.flatten.definition,
} as const;
