import { describeActivation } from "../testing/conformance.ts";
import { softShrink } from "./softShrink.ts";

describeActivation(softShrink, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [1, 1] },
  atMinusZero: 0,
});
