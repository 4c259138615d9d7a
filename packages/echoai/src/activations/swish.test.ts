import { describeActivation } from "../testing/conformance.ts";
import { swish } from "./swish.ts";

describeActivation(swish, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
