import { describeActivation } from "../testing/conformance.ts";
import { prelu } from "./prelu.ts";

describeActivation(prelu, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [0.25, 1] },
  atMinusZero: -0,
});
