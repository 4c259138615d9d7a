import { describeActivation } from "../testing/conformance.ts";
import { silu } from "./silu.ts";

describeActivation(silu, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});
