import { describe, expect, inject, test } from "vitest";
import { catalogue } from "../catalogue.ts";
import type { Activation } from "../functions/activation.ts";
import type { FloatArray } from "../targets/target.ts";
import { withVectors } from "../testing/definitions.ts";
import { readLimits } from "../testing/limits.ts";
import { missing } from "../testing/vectors.ts";
import type { Completion } from "./completion.ts";
import * as completions from "./completions.ts";
import { derive } from "./derive.ts";
import { assemble } from "./derived.ts";

type Values = Readonly<Record<string, number>>;

const vectors = readLimits();
const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** The ways in which a function is called, and how far from the limit the results may be. */
const ways = {
  number: { array: undefined, error: 1e-15, isVarying: false, options: {} },
  Float64Array: { array: Float64Array, error: 1e-15, isVarying: false, options: {} },
  fast: { array: Float32Array, error: 1e-6, isVarying: false, options: {} },
  precise: { array: Float32Array, error: 1.2e-7, isVarying: false, options: { precision: "precise" } },
  "a parameter for each element": { array: Float32Array, error: 1e-6, isVarying: true, options: {} },
} as const;

/** The value and all derivatives at a place. */
function formsAt(activation: Activation, way: keyof typeof ways, x: number, params: Values): Values {
  const { array, isVarying, options } = ways[way];
  if (array === undefined) {
    const { dx, dparams } = activation.backward(x, 1, params);
    return { value: activation(x, params), x: dx, ...(dparams as Values) };
  }
  // The place among others, in which every function has a value; only its derivatives are summed.
  const place = 50;
  const elements = (value: number, others: number): FloatArray => {
    const made = new array(200).fill(others);
    made[place] = value;
    return made;
  };
  const given = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isVarying || activation.definition.inputs.includes(name) ? elements(value, value) : value,
    ]),
  );
  const inputs = elements(x, -(params.alpha ?? 0.5));
  const { dx, dparams } = activation.backward(inputs, elements(1, 0), given, undefined, options);
  const at = (values: number | ArrayLike<number>) =>
    (typeof values === "number" ? values : values[place]) as number;
  return {
    value: at(activation(inputs, given, undefined, options)),
    x: at(dx),
    ...Object.fromEntries(Object.entries(dparams).map(([name, values]) => [name, at(values)])),
  };
}

test.each(withVectors)("the vectors have the limits of $name", ({ name }) => {
  if (!Object.hasOwn(vectors, name)) throw missing(name, "limits");
});

describe.each(Object.entries(vectors))("%s", (name, stored) => {
  const activation = catalogue[name] as Activation;
  // Of many sets of parameters the fast tier takes one in four.
  const cases = stored.filter((_, index) => inject("times") > 1 || stored.length < 24 || index % 4 === 0);

  test.each(Object.keys(ways) as (keyof typeof ways)[])("has its limits, by %s", (way) => {
    const wrong: string[] = [];
    for (const { params, limits } of cases) {
      for (const [index, end] of ends.entries()) {
        const got = formsAt(activation, way, end, params);
        expect(Object.keys(got)).toEqual(Object.keys(limits));
        for (const [form, atEnds] of Object.entries(limits)) {
          const [value, wanted] = [got[form] as number, atEnds[index] as number];
          const isRight =
            Object.is(value + 0, wanted) || Math.abs(value - wanted) <= ways[way].error * Math.abs(wanted);
          if (!isRight) wrong.push(`${form} at ${end}, ${JSON.stringify(params)}: ${value}, not ${wanted}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("gives NaN for NaN, whatever the parameters are", () => {
    for (const { params } of cases) {
      for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
        for (const value of Object.values(formsAt(activation, way, Number.NaN, params)))
          expect(value).toBeNaN();
      }
    }
  });

  test("is completed by what the analysis finds", () => {
    const definition = activation.definition;
    const known = new Map(Object.entries<Readonly<Record<string, Completion>>>(completions)).get(name);
    const [got, wanted] = [assemble(definition, (form) => known?.[form]), derive(definition)];
    expect(got.value).toBe(wanted.value);
    for (const [variable, formula] of Object.entries(wanted.gradient))
      expect(got.gradient[variable]).toBe(formula);
  });
});
