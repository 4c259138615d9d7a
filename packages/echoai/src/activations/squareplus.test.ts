import { expect, it } from "vitest";
import { differentiate, type Expression, evaluate } from "../expression/index.ts";
import { describeActivation } from "../testing/conformance.ts";
import { derive } from "./derive.ts";
import { squareplus } from "./squareplus.ts";

describeActivation(squareplus, {
  limits: { value: [0, Number.POSITIVE_INFINITY], derivative: [0, 1] },
  atMinusZero: 1,
});

// -x / (4 (x^2 + b)^(3/2)) and b / (2 (x^2 + b)^(3/2)), with 80 digits.
it("has a slope that changes as it should, near 0 and far from it", () => {
  const slope = derive(squareplus).gradient.x as Expression;
  const [byX, byB] = [differentiate(slope, "x"), differentiate(slope, "b")];
  expect(evaluate(byB, { x: -(2 ** -20), b: 2 ** -7 }) / 0.00034526698294095237).toBeCloseTo(1, 13);
  expect(evaluate(byX, { x: 1024, b: 4 }) / 1.8626344911407424e-9).toBeCloseTo(1, 13);
});
