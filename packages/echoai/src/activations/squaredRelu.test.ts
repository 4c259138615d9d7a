import { describeActivation } from "../testing/conformance.ts";
import { squaredRelu } from "./squaredRelu.ts";

describeActivation(squaredRelu, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, Number.POSITIVE_INFINITY] },
  atMinusZero: 0,
});
