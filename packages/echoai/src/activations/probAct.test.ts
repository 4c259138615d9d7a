import { describeActivation } from "../testing/conformance.ts";
import { probAct } from "./probAct.ts";

describeActivation(probAct, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});
