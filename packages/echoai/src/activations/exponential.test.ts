import { describeActivation } from "../testing/conformance.ts";
import { exponential } from "./exponential.ts";

describeActivation(exponential, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, Number.POSITIVE_INFINITY] },
  atMinusZero: 1,
});
