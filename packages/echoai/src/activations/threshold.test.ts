import { describeActivation } from "../testing/conformance.ts";
import { threshold } from "./threshold.ts";

describeActivation(threshold, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});
