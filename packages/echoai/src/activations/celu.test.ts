import { expect, it } from "vitest";
import { differentiate, type Expression, evaluate } from "../expression/index.ts";
import { describeActivation } from "../testing/conformance.ts";
import { celu } from "./celu.ts";
import { derive } from "./derive.ts";

describeActivation(celu, {
  limits: { value: [-1, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: -0,
});

// -x e^(x / alpha) / alpha^2, with 20 digits. With alpha in front of the slope, and under it, terms of 1 / alpha would cancel.
it("has a slope that changes with alpha as it should, also near 0", () => {
  const changed = differentiate(derive(celu).gradient.x as Expression, "alpha");
  expect(evaluate(changed, { x: -(2 ** -26), alpha: 2 ** -10 })).toBeCloseTo(0.01562476158323988, 16);
});
