import { expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { apl as definition } from "./apl.ts";

describeActivation(definition, {
  limits: { value: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], derivative: [-0.2, 1] },
  atMinusZero: 0.1,
});

const apl = createActivation(definition);

it("is ReLU without hinges, and the paper's sum with them", () => {
  expect([-2, -0.25, 1, 3].map((x) => apl(x, { a: 0 }))).toEqual([0, 0, 1, 3]);
  const paper = { a: [0.25, 0.4], b: [0.625, 0.45] };
  [0.98625, 0.49875, 1].forEach((y, index) => {
    expect(apl([-1, -0.25, 1][index] as number, paper)).toBeCloseTo(y, 14);
  });
});

it("has the gradients of its slopes and places", () => {
  const { dx, dparams } = apl.backward(-1, 2, { a: [0.5, -1], b: [0, -2] });
  // max(0, 0 + 1) = 1 and max(0, -2 + 1) = 0.
  expect(dx).toBe(-1);
  expect([...(dparams.a as Float64Array)]).toEqual([2, 0]);
  expect([...(dparams.b as Float64Array)]).toEqual([1, 0]);
});
