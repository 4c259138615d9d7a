import { describeActivation } from "../testing/conformance.ts";
import { identity } from "./identity.ts";

describeActivation(identity, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [1, 1] },
  atMinusZero: -0,
});
