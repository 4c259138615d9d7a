import { describeActivation } from "../testing/conformance.ts";
import { sigmoid } from "./sigmoid.ts";

describeActivation(sigmoid, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0.5,
});
