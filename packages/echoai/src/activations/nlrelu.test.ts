import { describeActivation } from "../testing/conformance.ts";
import { nlrelu } from "./nlrelu.ts";

describeActivation(nlrelu, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 0] },
  atMinusZero: 0,
});
