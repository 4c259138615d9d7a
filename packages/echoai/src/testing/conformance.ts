import { describe, expect, test } from "vitest";
import { type Definition, derive } from "../activations/index.ts";
import { differentiate, evaluate } from "../expression/index.ts";
import { createActivation } from "../functions/defineActivation.ts";
import { hardNumbers, ulpsBetween } from "./floats.ts";
import { readVectors } from "./vectors.ts";

/** What a definition's own test says of it; everything else is asked of all alike. */
export interface Expectations {
  /** The limits at -Infinity and Infinity for the default parameters, and of the derivative. */
  readonly limits: {
    readonly value: readonly [number, number];
    readonly derivative: readonly [number, number];
  };
  /** The value at -0, where the function keeps its sign or not. */
  readonly atMinusZero: number;
  /** For powers, whose argument's error is multiplied by the exponent; default: 4 ULP. */
  readonly valueTolerance?: { readonly relative: number; readonly reason: string };
  /** Where formula and stable form are compared: away from a pole, where the formula itself is lost; default -15 to 15. */
  readonly comparedOn?: readonly [number, number];
}

/** The tests that every activation function has to pass. */
export function describeActivation(definition: Definition, expectations: Expectations): void {
  const activation = createActivation(definition);
  const { name, kinks } = definition;
  const defaults = Object.fromEntries(
    Object.entries(definition.parameters).map(([key, parameter]) => [key, parameter.default]),
  );
  const cases = readVectors(name);
  const parameterSets = [defaults, ...cases.map(({ params }) => params)];
  const [low, high] = expectations.comparedOn ?? [-15, 15];
  const compared = Array.from({ length: 151 }, (_, k) => low + ((high - low) * (k + 0.38)) / 151);

  describe(name, () => {
    describe.each(cases)("against multiprecision values, $params", ({ params, x, y, dx, dparams }) => {
      test("value", () => {
        const { relative } = expectations.valueTolerance ?? {};
        x.forEach((value, index) => {
          const got = activation(value, params);
          const wanted = y[index] as number;
          if (relative === undefined) expectUlps(got, wanted, 4, `f(${value})`);
          else expectRelative(got, wanted, relative, `f(${value})`);
        });
      });

      test("derivative", () => {
        x.forEach((value, index) => {
          expectRelative(activation.derivative(value, params), dx[index] as number, 1e-13, `f'(${value})`);
        });
      });

      test("gradients in the parameters", () => {
        x.forEach((value, index) => {
          const { dparams: got, dx: gotDx } = activation.backward(value, 1, params);
          expectRelative(gotDx, dx[index] as number, 1e-13, `backward dx(${value})`);
          for (const [key, wanted] of Object.entries(dparams)) {
            expectRelative(got[key] as number, wanted[index] as number, 1e-13, `d${key}(${value})`);
          }
        });
        expect(Object.keys(dparams).sort()).toEqual(Object.keys(definition.parameters).sort());
      });
    });

    test("NaN gives NaN", () => {
      expect(activation(Number.NaN)).toBeNaN();
      expect(activation.derivative(Number.NaN)).toBeNaN();
      for (const gradient of Object.values(activation.backward(Number.NaN, 1, defaults).dparams))
        expect(gradient).toBeNaN();
    });

    test("limits at the infinities", () => {
      const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      ends.forEach((end, index) => {
        expectUlps(activation(end), expectations.limits.value[index] as number, 4, `f(${end})`);
        // The sign of a zero slope says nothing.
        const slope = activation.derivative(end) + 0;
        expectUlps(slope, expectations.limits.derivative[index] as number, 4, `f'(${end})`);
      });
    });

    test("zeros", () => {
      expect(activation(-0)).toBe(expectations.atMinusZero);
    });

    if (kinks.length > 0)
      test("the declared slope at each kink, and the neighbours' beside it", () => {
        for (const { at, slope } of kinks) {
          const x = evaluate(at, { ...defaults, x: 0 });
          expect(activation.derivative(x)).toBe(evaluate(slope, { ...defaults, x }));
          const step = 1e-7 * Math.max(1, Math.abs(x));
          for (const side of [-step, step]) {
            const secant = (activation(x + side) - activation(x + side / 2)) / (side / 2);
            expect(activation.derivative(x + side / 2)).toBeCloseTo(secant, 5);
          }
        }
      });

    if (definition.formula !== definition.stable)
      test("the stable form is the formula", () => {
        for (const params of parameterSets) {
          const names = ["x", ...Object.keys(params)];
          for (const x of compared) {
            const values = { ...params, x };
            // The formula itself cancels, by up to e^15 ulps: hence the absolute part.
            expectClose(evaluate(definition.stable, values), evaluate(definition.formula, values), `f(${x})`);
            if (kinks.some(({ at }) => evaluate(at, values) === x)) continue;
            const { gradient } = derive(definition);
            for (const variable of names) {
              if (params.alpha === 0 && variable === "alpha") continue;
              const wanted = evaluate(declared(definition, variable), values);
              expectClose(evaluate(gradient[variable] as never, values), wanted, `d${variable}(${x})`);
            }
          }
        }
      });

    test("hard inputs give numbers, and arrays give what numbers give", () => {
      const inside = hardNumbers.filter((x) => !Number.isNaN(activation(x)));
      expect(inside.length).toBeGreaterThan(hardNumbers.length / 3);
      for (const x of inside) expect(activation.derivative(x)).not.toBeNaN();
      const array = Float64Array.from(hardNumbers);
      expect([...activation(array)]).toEqual(hardNumbers.map((x) => activation(x)));
      expect([...activation.derivative(array)]).toEqual(hardNumbers.map((x) => activation.derivative(x)));
      const { dx } = activation.backward(
        array,
        array.map(() => 1),
      );
      expect([...dx]).toEqual(hardNumbers.map((x) => activation.derivative(x)));
    });

    test("says where it comes from", () => {
      const { paper, summary, title } = definition;
      expect(title).not.toBe("");
      expect(summary).not.toBe("");
      expect(paper.authors).not.toBe("");
      expect(paper.year).toBeGreaterThan(1950);
      expect(paper.arxiv ?? paper.doi ?? paper.venue).toBeTruthy();
    });
  });
}

/** The derivative, or the surrogate in its place. */
const declared = ({ formula, surrogates }: Definition, variable: string) =>
  surrogates?.[variable]?.formula ?? differentiate(formula, variable);

function expectUlps(got: number, wanted: number, most: number, what: string): void {
  const distance = ulpsBetween(got, wanted);
  if (!(distance <= most))
    expect.fail(`${what} = ${got}, should be ${wanted}: ${distance} ULP, allowed ${most}`);
}

/** Within a relative error, or, near a root, 1e-15 absolute; NaN and infinities exactly. */
function expectRelative(got: number, wanted: number, relative: number, what: string): void {
  if (Object.is(got, wanted) || got === wanted) return;
  const error = Math.abs(got - wanted);
  if (!(error <= relative * Math.abs(wanted) || error <= 1e-15)) {
    expect.fail(`${what} = ${got}, should be ${wanted}: relative error ${error / Math.abs(wanted)}`);
  }
}

function expectClose(got: number, wanted: number, what: string): void {
  if (Object.is(got, wanted)) return;
  if (!(Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)))) {
    expect.fail(`${what} = ${got}, by the formula ${wanted}`);
  }
}
