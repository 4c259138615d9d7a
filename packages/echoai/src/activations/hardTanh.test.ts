import { describeActivation } from "../testing/conformance.ts";
import { hardTanh } from "./hardTanh.ts";

describeActivation(hardTanh, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: -0,
});
