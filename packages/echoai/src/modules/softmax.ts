import { checkOptions } from "../activations/options.ts";
import * as functions from "../functions/vectorCatalogue.ts";
import { Axiswise, type AxiswiseOptions } from "./axiswise.ts";

export interface TemperatureOptions extends AxiswiseOptions {
  /** What the values are divided by, > 0; default 1. */
  readonly temperature?: number | undefined;
}

/** e^x over the sum of all e^x. Bridle 1990, doi 10.1007/978-3-642-76153-9_28. */
export class Softmax extends Axiswise {
  /** @throws RangeError for an unknown option, an axis that is no integer, or a temperature that is not > 0. */
  constructor(options: TemperatureOptions = {}) {
    const { temperature, ...others } = checkOptions("Softmax", options, ["temperature", "axis"]);
    super(functions.softmax, { temperature }, others);
  }
}

/** Softmax of the negated values. Bridle 1990, doi 10.1007/978-3-642-76153-9_28. */
export class Softmin extends Axiswise {
  /** @throws RangeError for an unknown option, an axis that is no integer, or a temperature that is not > 0. */
  constructor(options: TemperatureOptions = {}) {
    const { temperature, ...others } = checkOptions("Softmin", options, ["temperature", "axis"]);
    super(functions.softmin, { temperature }, others);
  }
}

/** The natural logarithm of softmax. Bridle 1990, doi 10.1007/978-3-642-76153-9_28. */
export class LogSoftmax extends Axiswise {
  /** @throws RangeError for an unknown option, an axis that is no integer, or a temperature that is not > 0. */
  constructor(options: TemperatureOptions = {}) {
    const { temperature, ...others } = checkOptions("LogSoftmax", options, ["temperature", "axis"]);
    super(functions.logSoftmax, { temperature }, others);
  }
}

/** Softmax with 1 added to the sum. Miller 2023. */
export class QuietSoftmax extends Axiswise {
  /** @throws RangeError for an unknown option, or an axis that is no integer. */
  constructor(options: AxiswiseOptions = {}) {
    super(functions.quietSoftmax, {}, options);
  }
}

/** Each value times its softmax. Elhage et al. 2022. */
export class Solu extends Axiswise {
  /** @throws RangeError for an unknown option, or an axis that is no integer. */
  constructor(options: AxiswiseOptions = {}) {
    super(functions.solu, {}, options);
  }
}

/** The nearest point of the simplex. Martins & Astudillo 2016, arXiv 1602.02068. */
export class Sparsemax extends Axiswise {
  /** @throws RangeError for an unknown option, or an axis that is no integer. */
  constructor(options: AxiswiseOptions = {}) {
    super(functions.sparsemax, {}, options);
  }
}

/** 1.5-entmax, between softmax and sparsemax. Peters, Niculae & Martins 2019, arXiv 1905.05702. */
export class Entmax15 extends Axiswise {
  /** @throws RangeError for an unknown option, or an axis that is no integer. */
  constructor(options: AxiswiseOptions = {}) {
    super(functions.entmax15, {}, options);
  }
}
