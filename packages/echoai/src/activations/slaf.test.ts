import { expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { slaf as definition } from "./slaf.ts";

describeActivation(definition, {
  limits: { value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [1, 1] },
  atMinusZero: 0,
  valueTolerance: { relative: 1e-14, reason: "near a root the terms cancel" },
});

const slaf = createActivation(definition);

it("starts as the identity, and is the polynomial of its coefficients", () => {
  expect([-3, 0.5, 7].map((x) => slaf(x))).toEqual([-3, 0.5, 7]);
  const a = [0.3, 1.25, 0.4, 0.45, 0.5, 0.55];
  expect(slaf(3, { a })).toBeCloseTo(193.95, 11);
  expect(slaf.derivative(2, { a: [0, 0, 0, 1, 0, 0] })).toBe(12);
});

it("has the powers as gradients", () => {
  const { dparams } = slaf.backward(2, 1, { a: [1, 1, 1, 1, 1, 1] });
  expect([...(dparams.a as Float64Array)]).toEqual([1, 2, 4, 8, 16, 32]);
});
