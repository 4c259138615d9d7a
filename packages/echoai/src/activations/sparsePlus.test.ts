import { describeActivation } from "../testing/conformance.ts";
import { sparsePlus } from "./sparsePlus.ts";

describeActivation(sparsePlus, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0.25,
});
