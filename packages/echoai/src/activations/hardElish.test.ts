import { describeActivation } from "../testing/conformance.ts";
import { hardElish } from "./hardElish.ts";

describeActivation(hardElish, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
