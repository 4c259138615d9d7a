import { describe, expect, it } from "vitest";
import { createActivation } from "../functions/defineActivation.ts";
import { describeActivation } from "../testing/conformance.ts";
import { leakyRelu as leakyReluDefinition } from "./leakyRelu.ts";
import { pau as definition } from "./pau.ts";

const slopeAtTheEnds = 0.25103717 / 0.34720652;

describeActivation(definition, {
  limits: {
    value: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    derivative: [slopeAtTheEnds, slopeAtTheEnds],
  },
  atMinusZero: 0.02979246,
  valueTolerance: { relative: 1e-14, reason: "near a root the terms cancel" },
});

const pau = createActivation(definition);

it("starts near Leaky ReLU, on the interval that it was fitted on", () => {
  const leakyRelu = createActivation(leakyReluDefinition);
  for (let x = -3; x <= 3; x += 0.125) expect(Math.abs(pau(x) - leakyRelu(x))).toBeLessThan(0.07);
});

describe("far from 0", () => {
  it("has numbers where the powers overflow, in float32 too", () => {
    const slope = 0.25103717 / 0.34720652;
    for (const x of [1e9, -1e30, 3e38]) {
      expect(pau(x) / x).toBeCloseTo(slope, 7);
      expect((pau(new Float32Array(8).fill(x))[3] as number) / x).toBeCloseTo(slope, 6);
      expect(pau.derivative(x)).toBeCloseTo(slope, 7);
    }
  });

  // x^k / (1 + |Q|) and -P x^k sign(Q) / (1 + |Q|)^2, computed with 600 digits.
  it.each([
    [
      Math.fround(1e33),
      [2.880130309814145e-132, 2.880130293961122e-99, 2.8801302781080995e-66, 2.880130262255077e-33],
      [-2.0823910629546075e-66, -2.0823910514925593e-33],
    ],
    [
      Math.fround(-3e38),
      [3.55571632751817e-154, -1.066714900210297e-115, 3.200144706495429e-77, -9.600434137079902e-39],
      [-2.3137678137757697e-77, 6.941303454047839e-39],
    ],
  ])("has gradients of the coefficients that fade there: at %d", (x, byA, byB) => {
    const { dparams } = pau.backward(x, 1);
    for (const [k, slope] of byA.entries()) expect(element(dparams.a, k) / slope).toBeCloseTo(1, 13);
    for (const [k, slope] of byB.entries()) expect(element(dparams.b, k) / slope).toBeCloseTo(1, 13);
    const [xs, dy] = [new Float32Array(8).fill(x), new Float32Array(8).fill(2 ** 80)];
    for (const precision of ["fast", "precise"] as const) {
      const { a } = pau.backward(xs, dy, {}, undefined, { precision }).dparams;
      expect(element(a, 3) / 2 ** 83 / (byA[3] as number)).toBeCloseTo(1, 5);
    }
  });

  it("has the limits of shorter polynomials", () => {
    expect(pau(Number.POSITIVE_INFINITY, { a: [0, 0, 0, 0, 3, 0] })).toBeCloseTo(3 / 0.34720652, 12);
    expect(pau(Number.NEGATIVE_INFINITY, { a: [1, 0, 0, 0, 0, 0] })).toBe(0);
    expect(pau(Number.NEGATIVE_INFINITY, { b: 0 })).toBe(Number.NEGATIVE_INFINITY);
    expect(pau.derivative(Number.NEGATIVE_INFINITY, { a: [1, 0, 2, 3, 4, 0], b: [1, 2, -8, 0] })).toBe(-0.5);
    expect(pau.derivative(Number.POSITIVE_INFINITY, { a: [0, 0, 0, 1, 0, 0], b: [0, 2, 0, 0] })).toBe(0.5);
  });
});

// -3 x / (1 + 2^60 x), whose slope is -3 / (1 + 2^60 x)^2: less than what the difference of a quotient's derivative leaves.
it("has a slope where a large denominator makes it almost constant", () => {
  const slope = pau.derivative(2 ** -20, { a: [0, -3, 0, 0, 0, 0], b: [2 ** 60, 0, 0, 0] });
  expect(slope / (-3 / (1 + 2 ** 40) ** 2)).toBeCloseTo(1, 14);
});

const element = (gradient: unknown, k: number) => (gradient as Float64Array)[k] as number;
