import { describeActivation } from "../testing/conformance.ts";
import { hardSwish } from "./hardSwish.ts";

describeActivation(hardSwish, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
