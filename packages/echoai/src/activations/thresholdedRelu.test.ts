import { describeActivation } from "../testing/conformance.ts";
import { thresholdedRelu } from "./thresholdedRelu.ts";

describeActivation(thresholdedRelu, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});
