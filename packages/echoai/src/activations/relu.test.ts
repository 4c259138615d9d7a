import { describeActivation } from "../testing/conformance.ts";
import { relu } from "./relu.ts";

describeActivation(relu, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});
