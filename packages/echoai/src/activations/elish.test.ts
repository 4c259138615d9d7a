import { describeActivation } from "../testing/conformance.ts";
import { elish } from "./elish.ts";

describeActivation(elish, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
