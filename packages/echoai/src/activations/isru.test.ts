import { describeActivation } from "../testing/conformance.ts";
import { isru } from "./isru.ts";

describeActivation(isru, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: -0,
});
