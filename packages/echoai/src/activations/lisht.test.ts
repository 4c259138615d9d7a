import { describeActivation } from "../testing/conformance.ts";
import { lisht } from "./lisht.ts";

describeActivation(lisht, {
  limits: { value: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [-1, 1] },
  atMinusZero: 0,
});
