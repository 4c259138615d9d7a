import { describeActivation } from "../testing/conformance.ts";
import { eSwish } from "./eSwish.ts";

describeActivation(eSwish, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1.735] },
  atMinusZero: -0,
});
