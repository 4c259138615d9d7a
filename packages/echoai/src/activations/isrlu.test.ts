import { describeActivation } from "../testing/conformance.ts";
import { isrlu } from "./isrlu.ts";

describeActivation(isrlu, {
  limits: { value: [-1, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
