import { describeActivation } from "../testing/conformance.ts";
import { softsign } from "./softsign.ts";

describeActivation(softsign, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: -0,
});
