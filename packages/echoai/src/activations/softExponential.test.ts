import { describeActivation } from "../testing/conformance.ts";
import { softExponential } from "./softExponential.ts";

describeActivation(softExponential, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [1, 1],
  },
  atMinusZero: -0,
  comparedOn: [-1, 15],
});
