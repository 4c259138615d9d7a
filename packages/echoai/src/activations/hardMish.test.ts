import { describeActivation } from "../testing/conformance.ts";
import { hardMish } from "./hardMish.ts";

describeActivation(hardMish, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
