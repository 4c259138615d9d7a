import { expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { binarySign as definition } from "./binarySign.ts";

describeActivation(definition, {
  limits: { value: [-1, 1], derivative: [0, 0] },
  atMinusZero: 1,
});

const binarySign = createActivation(definition);

it("has one of two values, and a gradient that goes through where the input is not beyond them", () => {
  const x = [-1.5, -1, -1e-30, 0, 1, 1.0001];
  expect(x.map((x) => binarySign(x))).toEqual([-1, -1, -1, 1, 1, 1]);
  expect(x.map((x) => binarySign.derivative(x))).toEqual([0, 1, 1, 1, 1, 0]);
  expect([...binarySign.backward(Float64Array.from(x), new Float64Array(6).fill(3)).dx]).toEqual([
    0, 3, 3, 3, 3, 0,
  ]);
});
