import { checkOptions } from "../activations/options.ts";
import * as functions from "../functions/catalogue.ts";
import { Elementwise } from "./elementwise.ts";

/** Mish. Misra 2019, arXiv 1908.08681. */
export class Mish extends Elementwise {
  /** @throws RangeError for an option: it has none. */
  constructor(options: Readonly<Record<string, never>> = {}) {
    checkOptions("Mish", options, []);
    super(functions.mish);
  }
}

export interface Aria2Options {
  /** Growth rate, > 0; default 0.5. */
  readonly beta?: number;
  /** Exponent, > 0; default 1. */
  readonly alpha?: number;
}

/** (1 + e^(-beta x))^(-alpha), as Echo has ARiA2. Patwardhan et al. 2018, arXiv 1805.08878. */
export class Aria2 extends Elementwise {
  /** @throws RangeError for an unknown option or one that is not > 0. */
  constructor(options: Aria2Options = {}) {
    super(functions.aria2, { ...checkOptions("Aria2", options, ["beta", "alpha"]) });
  }
}

/** ln(beta max(0, x) + 1). Liu et al. 2019, arXiv 1908.03682. */
export class NLReLU extends Elementwise {
  /**
   * @param options.beta slope just above 0, > 0; default 1
   * @throws RangeError for an unknown option or one that is not > 0
   */
  constructor(options: { readonly beta?: number } = {}) {
    super(functions.nlrelu, { ...checkOptions("NLReLU", options, ["beta"]) });
  }
}

/** A smooth clip to 0..1. Klimek & Perelstein 2018, arXiv 1810.11509. */
export class SoftClipping extends Elementwise {
  /**
   * @param options.alpha sharpness, > 0; default 0.5, which is almost constant; the paper's is about 50
   * @throws RangeError for an unknown option or one that is not > 0
   */
  constructor(options: { readonly alpha?: number } = {}) {
    super(functions.softClipping, { ...checkOptions("SoftClipping", options, ["alpha"]) });
  }
}

/** Square non-linearity. Wuraola & Patel 2018, doi 10.1109/IJCNN.2018.8489043. */
export class SQNL extends Elementwise {
  /** @throws RangeError for an option: it has none. */
  constructor(options: Readonly<Record<string, never>> = {}) {
    checkOptions("SQNL", options, []);
    super(functions.sqnl);
  }
}

/** ELiSH, or its hard form. Basirat & Roth 2018, arXiv 1808.00783. */
export class Elish extends Elementwise {
  /** @param options.hard whether the gate is piecewise linear; default false */
  constructor(options: { readonly hard?: boolean } = {}) {
    const { hard = false } = checkOptions("Elish", options, ["hard"]);
    super(hard ? functions.hardElish : functions.elish);
  }
}

export interface ISRUOptions {
  /** The bounds are plus and minus 1/sqrt(alpha); > 0, default 1. */
  readonly alpha?: number;
  /** Whether inputs from 0 on pass unchanged; default false. */
  readonly isrlu?: boolean;
}

/** x / sqrt(1 + alpha x^2), or its linear-unit form. Carlile et al. 2017, arXiv 1710.09967. */
export class ISRU extends Elementwise {
  /** @throws RangeError for an unknown option or an alpha that is not > 0. */
  constructor(options: ISRUOptions = {}) {
    const { alpha, isrlu = false } = checkOptions("ISRU", options, ["alpha", "isrlu"]);
    super(isrlu ? functions.isrlu : functions.isru, { alpha });
  }
}
