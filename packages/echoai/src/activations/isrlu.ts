import { add, div, greaterEqual, mul, select, sqrt } from "../expression/index.ts";
import {
  inverseSquareRootByAlpha,
  inverseSquareRootSlope,
  inverseSquareRootUnit,
  paper,
} from "./_inverseSquareRoot.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const isrlu = /* @__PURE__ */ define({
  name: "isrlu",
  title: "ISRLU",
  summary: "Linear for positive inputs, ISRU below: an ELU shape without an exponential",
  paper,
  evidence: "paper",
  parameters: {
    alpha: {
      default: 1,
      domain: positive,
      trainable: false,
      summary: "sets the lower bound, -1/sqrt(alpha)",
    },
  },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, div(x, sqrt(add(1, mul(alpha, mul(x, x)))))),
  stable: (x, { alpha }) => select(greaterEqual(x, 0), x, inverseSquareRootUnit(x, alpha)),
  stableDerivatives: {
    x: (x, { alpha }) => select(greaterEqual(x, 0), 1, inverseSquareRootSlope(x, alpha)),
    alpha: (x, { alpha }) => select(greaterEqual(x, 0), 0, inverseSquareRootByAlpha(x, alpha)),
  },
});
