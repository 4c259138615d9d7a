import { describe, expect, test } from "vitest";
import { evaluate } from "../expression/index.ts";
import { withVectors } from "../testing/definitions.ts";
import { readVectors } from "../testing/vectors.ts";
import { stabilised } from "./defineStable.ts";

// The forms that people wrote for the catalogue ask whether the rules find as good ones from the formula alone. A surrogate is no
// form of the derivative.
const handWritten = withVectors.filter(
  ({ formula, stable, stableDerivatives, derivativeIn, surrogates }) =>
    derivativeIn === undefined &&
    surrogates === undefined &&
    (stable !== formula || Object.keys(stableDerivatives).length > 0),
);

/** The relative error of a value, where it is more than 1e-14, and why. */
const values: Readonly<Record<string, number>> = {
  // Its cubic argument is rounded before an exponential, as in the form of the catalogue, which is wrong by 4e-14.
  geluTanh: 1e-13,
  // x erfc(x) below -26, likewise.
  gelu: 1e-13,
};

/** Where the rules find no form as good: (softplus(a x) - softplus(a (x - 1)))/a takes a folded form. */
const lost = new Set(["softClipping"]);

const lostSlopes = new Set(["softClipping"]);

test("most of the catalogue's stable forms are written by hand", () => {
  expect(handWritten.length).toBeGreaterThan(20);
  for (const name of [...lost, ...lostSlopes, ...Object.keys(values)])
    expect(handWritten.map((definition) => definition.name)).toContain(name);
});

const isSame = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

describe.each(handWritten)("$name", (definition) => {
  const { name } = definition;
  const found = stabilised(definition, {});
  const slope = found.derivativeIn?.("x") ?? found.stable;
  const cases = readVectors(name);

  (lost.has(name) ? test.fails : test)("the rules find a form that is as right", () => {
    for (const { params, x, y } of cases)
      x.forEach((at, index) => {
        const wanted = y[index] as number;
        const got = evaluate(found.stable, { ...params, x: at });
        if (isSame(got, wanted)) return;
        expect(Math.abs(got - wanted), `f(${at})`).toBeLessThanOrEqual(
          (values[name] ?? 1e-14) * Math.abs(wanted) + 1e-322,
        );
      });
  });

  (lostSlopes.has(name) ? test.fails : test)("and one of the slope", () => {
    for (const { params, x, dx } of cases)
      x.forEach((at, index) => {
        const wanted = dx[index] as number;
        const got = evaluate(slope, { ...params, x: at });
        // Where a logarithm has no value, its derivative 1/a still has one.
        if (isSame(got, wanted) || Number.isNaN(wanted)) return;
        expect(Math.abs(got - wanted), `f'(${at})`).toBeLessThanOrEqual(1e-13 * Math.abs(wanted) + 1e-15);
      });
  });
});
