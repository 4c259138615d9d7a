import { expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { heaviside as definition } from "./heaviside.ts";

describeActivation(definition, {
  limits: { value: [0, 1], derivative: [0, 0] },
  atMinusZero: 0,
});

const heaviside = createActivation(definition);

it("is a step, with the value at 0 that is asked for", () => {
  expect([-1, -0.25, 0, 1, 3].map((x) => heaviside(x))).toEqual([0, 0, 0, 1, 1]);
  expect(heaviside(0, { h0: 0.5 })).toBe(0.5);
});

it("has the slope of the fast sigmoid for its own", () => {
  expect([-3, 0, 1].map((x) => heaviside.derivative(x))).toEqual([1 / 16, 1, 1 / 4]);
  expect(heaviside.derivative(-0.5, { beta: 2 })).toBe(0.25);
  expect(heaviside.backward(1, 2).dparams).toEqual({ h0: 0, beta: 0 });
  expect(heaviside.definition.surrogates?.x?.name).toBe("the slope of the fast sigmoid");
});
