import { describeActivation } from "../testing/conformance.ts";
import { sparseSigmoid } from "./sparseSigmoid.ts";

describeActivation(sparseSigmoid, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0.5,
});
