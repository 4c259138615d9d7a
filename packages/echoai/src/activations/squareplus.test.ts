import { describeActivation } from "../testing/conformance.ts";
import { squareplus } from "./squareplus.ts";

describeActivation(squareplus, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 1,
});
