import { describeActivation } from "../testing/conformance.ts";
import { tanh } from "./tanh.ts";

describeActivation(tanh, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: -0,
});
