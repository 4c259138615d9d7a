import { describeActivation } from "../testing/conformance.ts";
import { selu } from "./selu.ts";

describeActivation(selu, {
  limits: { value: [-1.7580993408473766, Number.POSITIVE_INFINITY], derivative: [0, 1.0507009873554805] },
  atMinusZero: -0,
});
