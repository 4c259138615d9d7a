import { describeActivation } from "../testing/conformance.ts";
import { srelu } from "./srelu.ts";

describeActivation(srelu, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [0.1, 0.25],
  },
  atMinusZero: -0,
});
