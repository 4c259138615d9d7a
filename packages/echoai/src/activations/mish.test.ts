import { describeActivation } from "../testing/conformance.ts";
import { mish } from "./mish.ts";

describeActivation(mish, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
