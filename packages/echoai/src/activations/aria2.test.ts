import { describeActivation } from "../testing/conformance.ts";
import { aria2 } from "./aria2.ts";

describeActivation(aria2, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0.5,
  valueTolerance: { relative: 1e-13, reason: "a power: the error of its exponent is multiplied by it" },
});
