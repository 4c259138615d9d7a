import { describeActivation } from "../testing/conformance.ts";
import { aria2Weighted } from "./aria2Weighted.ts";

describeActivation(aria2Weighted, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
  valueTolerance: { relative: 1e-13, reason: "a power: the error of its exponent is multiplied by it" },
});
