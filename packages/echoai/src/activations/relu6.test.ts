import { describeActivation } from "../testing/conformance.ts";
import { relu6 } from "./relu6.ts";

describeActivation(relu6, {
  limits: { value: [0, 6], derivative: [0, 0] },
  atMinusZero: 0,
});
