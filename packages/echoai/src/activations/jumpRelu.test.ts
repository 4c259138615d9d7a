import { expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { jumpRelu as definition } from "./jumpRelu.ts";

describeActivation(definition, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 0,
});

const jumpRelu = createActivation(definition);

it("jumps at the threshold, where its slope in x is the formula's", () => {
  expect([-1, 0.5, 0.50001, 3].map((x) => jumpRelu(x, { theta: 0.5 }))).toEqual([0, 0, 0.50001, 3]);
  expect([-1, 0.5, 0.50001, 3].map((x) => jumpRelu.derivative(x, { theta: 0.5 }))).toEqual([0, 0, 1, 1]);
});

it("has the paper's pseudo-derivative in the threshold", () => {
  const parameters = { theta: 0.5, bandwidth: 0.25 };
  const gradientAt = (x: number) => jumpRelu.backward(x, 3, parameters).dparams.theta as number;
  // -(theta / bandwidth) K((x - theta) / bandwidth), K being 1 between -1/2 and 1/2.
  expect([0.37, 0.38, 0.5, 0.62, 0.63].map(gradientAt).map((gradient) => gradient + 0)).toEqual([
    0, -6, -6, -6, 0,
  ]);
});
