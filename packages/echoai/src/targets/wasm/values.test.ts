import { describe, expect, test } from "vitest";
import { kernels, larger } from "../../../claims/functions.mjs";
import * as definitions from "../../activations/catalogue.ts";
import { type Definition, derive } from "../../activations/index.ts";
import { collect, type Expression, evaluate, input, mul } from "../../expression/index.ts";
import { angleError } from "../../testing/angles.ts";
import { withVectors } from "../../testing/definitions.ts";
import { float32Error } from "../../testing/float32.ts";
import { each, randomNumbers, scalar, sprinkle, varying } from "../../testing/kernels.ts";
import { readVectors } from "../../testing/vectors.ts";
import { javascript } from "../javascript/index.ts";
import type { Precision } from "../target.ts";
import { wasm } from "./index.ts";

type Parameters = Readonly<Record<string, number>>;

const length = 4000;
const random = randomNumbers(1);

/** Whole stretches of ordinary numbers, numbers of every size, special ones among either. */
const x = Float32Array.from({ length }, (_, index) => {
  const side = random() - 0.5;
  return index < 2500 ? 24 * side : side * 2 ** (277 * random() - 149);
});
sprinkle(x.subarray(1500), 10, random);
/** Powers of two, so that a product with one is exact. */
const upstream = x.map(() => (random() < 0.5 ? -1 : 1) * 2 ** Math.floor(5 * random() - 2));
const furtherInput = sprinkle(
  x.map(() => random() - 0.5),
  50,
  random,
);

const defaultsOf = (definition: Definition): Parameters =>
  Object.fromEntries(
    Object.entries(definition.parameters).map(([name, parameter]) => [name, parameter.default]),
  );

const isDefault = (definition: Definition, parameters: Parameters): boolean =>
  Object.entries(defaultsOf(definition)).every(([name, value]) => parameters[name] === value);

const ofOneInput = withVectors.filter(({ inputs }) => inputs.length === 0);
const cases = [
  ...withVectors.map((definition) => ({ definition, parameters: defaultsOf(definition) })),
  ...ofOneInput.flatMap((definition) =>
    readVectors(definition.name).map(({ params }) => ({ definition, parameters: params })),
  ),
]
  .filter(
    ({ definition, parameters }, index) => index < withVectors.length || !isDefault(definition, parameters),
  )
  .map(({ definition, parameters }) => ({ name: definition.name, definition, parameters }));

function bound(definition: Definition, parameters: Parameters, precision: Precision): number {
  const isPower = collect([definition.formula]).some(
    (node) => node.kind === "application" && node.operation === "pow",
  );
  const { ulp, otherUlp, powerUlp } = kernels[precision];
  const own = precision === "fast" ? larger[definition.name]?.ulp : undefined;
  return isDefault(definition, parameters) ? (own ?? ulp) : isPower ? powerUlp : otherUlp;
}

/** The results of SIMD and, in float64, of the reference, by output. */
function compute(outputs: readonly Expression[], parameters: Parameters, precision: Precision) {
  const operands = {
    ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, scalar(value)])),
    x: varying(x),
    d_y: varying(upstream),
    condition: varying(furtherInput),
  };
  const got = outputs.map(() => new Float32Array(length));
  const wanted = outputs.map(() => new Float64Array(length));
  wasm(outputs).run(length, operands, got.map(each), { precision });
  javascript(outputs).run(length, operands, wanted.map(each));
  return outputs.map((_, output) => ({
    got: got[output] as Float32Array,
    wanted: wanted[output] as Float64Array,
  }));
}

/** The first few elements that are not as they should be. */
const wrong = (
  { got, wanted }: { readonly got: Float32Array; readonly wanted: Float64Array },
  isRight: (got: number, wanted: number, index: number) => boolean,
): readonly string[] =>
  [...got]
    .flatMap((value, index) =>
      isRight(value, wanted[index] as number, index)
        ? []
        : [`${value} at ${x[index]}, should be ${wanted[index]}`],
    )
    .slice(0, 5);

describe.each(["fast", "precise"] as const)("%s", (precision) => {
  const { absolute } = kernels[precision];

  test.each(cases)("$name and its gradient, $parameters", ({ definition, parameters }) => {
    const { value, gradient } = derive(definition);
    const variables = Object.keys(gradient);
    const gradients = variables.map((name) => mul(input("d_y"), gradient[name] as Expression));
    const most = bound(definition, parameters, precision);
    const [values, ...slopes] = compute([value, ...gradients], parameters, precision);

    const hasRoot = hasAngle(value) || hasRootIn(value, parameters);
    // In float64 an angle has digits enough.
    const ofAngles = (formula: Expression, at: number) =>
      precision === "precise" ? 0 : angleError(formula, { ...parameters, x: x[at] as number, condition: 0 });
    const ofValue = wrong(values as NonNullable<typeof values>, (got, wanted, at) => {
      const isClose = float32Error(got, wanted) <= most;
      return isClose || Math.abs(got - wanted) <= (hasRoot ? absolute : 0) + ofAngles(value, at);
    });
    expect(ofValue).toEqual([]);

    slopes.forEach((slope, index) => {
      const ofSlope = wrong(slope, (got, wanted, at) => {
        // A parameter's gradient has squares of x, which float32 arithmetic has only up to 1.8e19.
        if (precision === "fast" && index > 0 && Math.abs(x[at] as number) > 1e18) return true;
        const ofAngle = ofAngles(gradient[variables[index] as string] as Expression, at);
        const allowed = (absolute + ofAngle) * Math.abs(upstream[at] as number);
        return float32Error(got + 0, wanted + 0) <= most || Math.abs(got - wanted) <= allowed;
      });
      expect({ of: variables[index], wrong: ofSlope }).toEqual({ of: variables[index], wrong: [] });
    });
  });
});

/** Whether it is made of a sine or a cosine, whose own error is an absolute one. */
const hasAngle = (formula: Expression): boolean =>
  collect([formula]).some(
    (node) => node.kind === "application" && (node.operation === "sin" || node.operation === "cos"),
  );

/** Whether it changes its sign on one side of 0: near such a root float32 arithmetic has no small error in ULP. */
function hasRootIn(formula: Expression, parameters: Parameters): boolean {
  const magnitudes = Array.from({ length: 33 }, (_, index) => 2 ** (index / 2 - 8));
  return [1, -1].some((side) => {
    const signs = magnitudes.map((at) =>
      Math.sign(evaluate(formula, { ...parameters, condition: 0, x: side * at })),
    );
    return signs.includes(1) && signs.includes(-1);
  });
}

test("fast is another arithmetic than precise where it can be, and the same where it can't", () => {
  const { value } = derive(definitions.mish);
  const [fast, precise] = (["fast", "precise"] as const).map(
    (precision) => compute([value], {}, precision)[0]?.got as Float32Array,
  ) as [Float32Array, Float32Array];
  const differing = x.map((_, index) => Number(!Object.is(fast[index], precise[index])));
  expect(differing.subarray(0, 1500).reduce((sum, differs) => sum + differs, 0)).toBeGreaterThan(300);
  expect(differing.subarray(3000).every((differs) => differs === 0)).toBe(true);
});
