import { describeActivation } from "../testing/conformance.ts";
import { leakyRelu } from "./leakyRelu.ts";

describeActivation(leakyRelu, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [0.01, 1],
  },
  atMinusZero: -0,
});
