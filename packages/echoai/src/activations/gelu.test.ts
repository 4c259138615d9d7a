import { describeActivation } from "../testing/conformance.ts";
import { gelu } from "./gelu.ts";

describeActivation(gelu, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
  valueTolerance: {
    relative: 1e-13,
    reason: "the rounding of x / sqrt(2) is multiplied by x^2 in the lower tail",
  },
});
