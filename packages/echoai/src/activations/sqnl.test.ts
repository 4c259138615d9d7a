import { describeActivation } from "../testing/conformance.ts";
import { sqnl } from "./sqnl.ts";

describeActivation(sqnl, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: -0,
});
