import { describeActivation } from "../testing/conformance.ts";
import { flattenTSwish } from "./flattenTSwish.ts";

describeActivation(flattenTSwish, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});
