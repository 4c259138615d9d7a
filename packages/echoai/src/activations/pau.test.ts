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

  it("has the limits of shorter polynomials", () => {
    expect(pau(Number.POSITIVE_INFINITY, { a: [0, 0, 0, 0, 3, 0] })).toBeCloseTo(3 / 0.34720652, 12);
    expect(pau(Number.NEGATIVE_INFINITY, { a: [1, 0, 0, 0, 0, 0] })).toBe(0);
    expect(pau(Number.NEGATIVE_INFINITY, { b: 0 })).toBe(Number.NEGATIVE_INFINITY);
  });
});
