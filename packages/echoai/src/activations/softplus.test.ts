import { describeActivation } from "../testing/conformance.ts";
import { softplus } from "./softplus.ts";

describeActivation(softplus, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: Math.LN2,
});
