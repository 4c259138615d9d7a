import { add, div, mul, sqrt } from "../expression/index.ts";
import {
  inverseSquareRootByAlpha,
  inverseSquareRootSlope,
  inverseSquareRootUnit,
  paper,
} from "./_inverseSquareRoot.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const isru = /* @__PURE__ */ define({
  name: "isru",
  title: "ISRU",
  summary: "A cheap sigmoid shape without an exponential, bounded by 1/sqrt(alpha)",
  paper,
  evidence: "paper",
  parameters: {
    alpha: {
      default: 1,
      domain: positive,
      trainable: false,
      summary: "sets the bounds, plus and minus 1/sqrt(alpha)",
    },
  },
  formula: (x, { alpha }) => div(x, sqrt(add(1, mul(alpha, mul(x, x))))),
  stable: (x, { alpha }) => inverseSquareRootUnit(x, alpha),
  stableDerivatives: {
    x: (x, { alpha }) => inverseSquareRootSlope(x, alpha),
    alpha: (x, { alpha }) => inverseSquareRootByAlpha(x, alpha),
  },
});
