import { describeActivation } from "../testing/conformance.ts";
import { hardSigmoid } from "./hardSigmoid.ts";

describeActivation(hardSigmoid, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0.5,
});
