import { describeActivation } from "../testing/conformance.ts";
import { tanhShrink } from "./tanhShrink.ts";

describeActivation(tanhShrink, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [1, 1] },
  atMinusZero: -0,
});
