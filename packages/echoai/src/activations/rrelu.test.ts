import { describeActivation } from "../testing/conformance.ts";
import { rrelu } from "./rrelu.ts";

describeActivation(rrelu, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [(1 / 8 + 1 / 3) / 2, 1],
  },
  atMinusZero: -0,
});
