import { expect, test } from "vitest";
import { catalogue } from "../catalogue.ts";
import { withVectors } from "../testing/definitions.ts";
import { readLimits } from "../testing/limits.ts";
import type { Activation } from "./activation.ts";
import { mish } from "./catalogue.ts";

// What users of other libraries reported of activation functions.

test("Mish between -20 and -2 (AlexeyAB/darknet)", () => {
  for (const [x, wanted] of [
    [-20, -4.122307240628761e-8],
    [-10, -4.539889918567469e-4],
    [-5, -0.0335762377301617],
    [-2, -0.2525014826957089],
  ] as const) {
    expect(Math.abs(mish(x) / wanted - 1)).toBeLessThan(1e-14);
    const [single] = mish(new Float32Array(8).fill(x));
    // 4.5 ULP, as the guide has it.
    expect(Math.abs((single as number) / wanted - 1)).toBeLessThan(4.5 * 2 ** -23);
  }
});

test("the slope of Mish at 1e30, -1e30 and 100 (AlexeyAB/darknet)", () => {
  expect([1e30, -1e30, 100].map((x) => mish.derivative(x) + 0)).toEqual([1, 0, 1]);
});

test("plain arrays are refused in one line (BrainJS/brain.js)", () => {
  expect(() => mish([1, 2] as never)).toThrow(
    /^mish: x must be a number, a Float32Array or a Float64Array.*$/,
  );
});

test("no gradient at an infinity is NaN, unless it has no limit there (pytorch)", () => {
  const limits = readLimits();
  for (const { name } of withVectors) {
    const activation = catalogue[name] as Activation;
    const { parameters, inputs } = activation.definition;
    if (inputs.length > 0) continue;
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].forEach((x, end) => {
      const hasNone = (variable: string) =>
        limits[name]?.some(({ limits }) => Number.isNaN(limits[variable]?.[end]));
      const gradients = { x: activation.derivative(x), ...activation.backward(x, 1).dparams };
      for (const variable of ["x", ...Object.keys(parameters)])
        if (!hasNone(variable)) expect(gradients[variable as "x"], name).not.toBeNaN();
    });
  }
});
