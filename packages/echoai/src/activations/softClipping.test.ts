import { describeActivation } from "../testing/conformance.ts";
import { softClipping } from "./softClipping.ts";

describeActivation(softClipping, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0.43814039275967726,
});
