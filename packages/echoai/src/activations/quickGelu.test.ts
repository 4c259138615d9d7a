import { describeActivation } from "../testing/conformance.ts";
import { quickGelu } from "./quickGelu.ts";

describeActivation(quickGelu, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
  valueTolerance: {
    relative: 1e-13,
    reason: "the rounding of 1.702 x is multiplied by it in the lower tail",
  },
});
