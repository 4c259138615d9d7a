import { describeActivation } from "../testing/conformance.ts";
import { logSigmoid } from "./logSigmoid.ts";

describeActivation(logSigmoid, {
  limits: { value: [Number.NEGATIVE_INFINITY, -0], derivative: [1, 0] },
  atMinusZero: -Math.LN2,
});
