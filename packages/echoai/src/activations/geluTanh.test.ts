import { describeActivation } from "../testing/conformance.ts";
import { geluTanh } from "./geluTanh.ts";

describeActivation(geluTanh, {
  limits: { value: [-0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
  valueTolerance: {
    relative: 1e-13,
    reason: "the rounding of the gate's argument is multiplied by it in the lower tail",
  },
});
