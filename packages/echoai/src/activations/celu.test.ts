import { describeActivation } from "../testing/conformance.ts";
import { celu } from "./celu.ts";

describeActivation(celu, {
  limits: { value: [-1, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
