import { describeActivation } from "../testing/conformance.ts";
import { elu } from "./elu.ts";

describeActivation(elu, {
  limits: { value: [-1, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
