import { describeActivation } from "../testing/conformance.ts";
import { softExponentialPage } from "./softExponentialPage.ts";

describeActivation(softExponentialPage, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [1, 1],
  },
  atMinusZero: -0,
  comparedOn: [-15, 2],
});
