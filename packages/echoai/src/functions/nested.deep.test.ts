import { expect, test } from "vitest";
import {
  atan,
  cos,
  type Expression,
  erf,
  pow,
  sigmoid,
  sin,
  softplus,
  sqrt,
  tanh,
} from "../expression/index.ts";
import { defineActivation } from "./defineActivation.ts";

const nested = (operation: (a: Expression) => Expression) =>
  defineActivation({
    name: "nested",
    formula: (x) => Array.from({ length: 249 }).reduce<Expression>(operation, x),
  });

const x = Float32Array.of(-3, -1, -0.25, 0, 0.5, 1, 2, 3, 7.5);

// Each slope is at most 1, so that an error does not grow: 249 steps, each within 5 ULP of a number below 8.
test.each(Object.entries({ atan, cos, sigmoid, sin, softplus, tanh }))(
  "%s of itself, as deep as a formula may be",
  (_, operation) => {
    const activation = nested((a) => operation(a));
    for (const precision of ["fast", "precise"] as const) {
      const y = activation(x, {}, undefined, { precision });
      x.forEach((value, index) => {
        expect(Math.abs((y[index] as number) - activation(value))).toBeLessThan(249 * 5 * 2 ** -21);
      });
    }
    expect([...activation.derivative(x)].every(Number.isFinite)).toBe(true);
  },
);

test.each(Object.entries({ erf, sqrt, power: (a: Expression) => pow(a, 1.5) }))(
  "%s keeps its fixed points that deep",
  (_, operation) => {
    const activation = nested((a) => operation(a));
    const zeros = new Float32Array(9);
    expect(activation(zeros)).toEqual(zeros);
    expect(activation(zeros, {}, undefined, { precision: "precise" })).toEqual(zeros);
  },
);
