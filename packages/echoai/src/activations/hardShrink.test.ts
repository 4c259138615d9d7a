import { describeActivation } from "../testing/conformance.ts";
import { hardShrink } from "./hardShrink.ts";

describeActivation(hardShrink, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [1, 1] },
  atMinusZero: 0,
});
