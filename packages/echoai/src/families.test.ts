import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { families } from "./families.ts";
import type { Activation } from "./functions/activation.ts";
import { hardNumbers } from "./testing/floats.ts";
import { published } from "./testing/published.ts";

test("every function of the catalogue is in a family, and in one", () => {
  const members = Object.values(families).flatMap(({ members }): readonly string[] => members);
  expect(members.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test("families are said in words", () => {
  for (const { title, summary } of Object.values(families)) {
    expect(title).toMatch(/^[A-Z]/);
    expect(summary).toMatch(/^[A-Z].*[^.]$/);
  }
});

/** Differences of terms around 1, or x, whose errors are relative to those, and not to what is left of them near a root or in a tail. */
const differences = new Set([
  ...["boundedReluPlus", "hardshrinkPlus", "hatPlus", "panPlus", "signReluPlus", "softshrinkPlus"],
  ...["cLogLogModified", "hcLSH", "spocu"],
]);

/** Its sums of x and a x overflow at the largest floats, where the value would not. */
const overflowing = new Set(["leakyReluPlus"]);

describe.each(published)("$name", ({ name, x, cases }) => {
  const activation = catalogue[name] as Activation;

  test("has the values of the published formula, in float64 and in both precisions of float32", () => {
    for (const { parameters, y } of cases) {
      const inputs = Float32Array.from(x);
      const [fast, precise] = (["fast", "precise"] as const).map((precision) =>
        activation(inputs, parameters, undefined, { precision }),
      );
      x.forEach((at, index) => {
        const wanted = y[index] as number;
        // How much the value changes when the arguments are rounded: an angle of 1000 has few digits in float32.
        const { dx, dparams } = activation.backward(at, 1, parameters);
        const change = [
          dx * at,
          ...Object.entries(dparams).map(([key, slope]) => (slope as number) * (parameters[key] ?? 0)),
        ]
          .map((part) => (Number.isFinite(part) ? Math.abs(part) : 0))
          .reduce((sum, part) => sum + part, 0);
        const near = (got: number, relative: number, what: string) => {
          if (Object.is(got + 0, wanted + 0)) return;
          const allowed =
            relative * (Math.abs(wanted) + change + (differences.has(name) ? Math.max(1, Math.abs(at)) : 0));
          if (!(Math.abs(got - wanted) <= allowed))
            expect.fail(`${what} f(${at}, ${JSON.stringify(parameters)}) = ${got}, should be ${wanted}`);
        };
        near(activation(at, parameters), 2 ** -49, "float64");
        const isSmall = Math.abs(wanted) < 2 ** -120;
        if (isSmall || Math.abs(wanted) > 3e38) return;
        near(fast?.[index] as number, 2 ** -20, "fast");
        near(precise?.[index] as number, 2 ** -23, "precise");
      });
    }
  });

  test("has the slopes of float64 in both precisions of float32", () => {
    const parameters = cases[0]?.parameters ?? {};
    const inputs = Float32Array.from(x);
    for (const precision of ["fast", "precise"] as const) {
      const slopes = activation.derivative(inputs, parameters, undefined, { precision });
      x.forEach((at, index) => {
        const wanted = Math.fround(activation.derivative(at, parameters));
        const got = slopes[index] as number;
        const isNear = Math.abs(got - wanted) <= 1e-5 * Math.abs(wanted) + 2e-6 * Math.max(1, Math.abs(at));
        if (!Object.is(got + 0, wanted + 0) && !isNear)
          expect.fail(`${precision} f'(${at}) = ${got}, should be ${wanted}`);
      });
    }
  });

  test("gives NaN for NaN, and no NaN as the slope where it has a value", () => {
    expect(activation(Number.NaN)).toBeNaN();
    expect(activation.derivative(Number.NaN)).toBeNaN();
    const lost = hardNumbers.filter(
      (at) =>
        Math.abs(at) < (overflowing.has(name) ? 1e308 : Number.POSITIVE_INFINITY) &&
        !Number.isNaN(activation(at)) &&
        Number.isNaN(activation.derivative(at)),
    );
    expect(lost).toEqual([]);
  });
});
