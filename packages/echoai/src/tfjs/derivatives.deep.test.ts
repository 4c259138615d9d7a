import { beforeAll, describe, expect, test } from "vitest";
import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type Expression, evaluate } from "../expression/index.ts";
import { withVectors } from "../testing/definitions.ts";
import { isDerivative, secondDerivativesOf, secondInputs } from "../testing/secondDerivatives.ts";
import { tf } from "../testing/tfjs.ts";
import { softExponential, softplus, type TensorActivation, tensorActivation } from "./index.ts";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

type Tensors = Readonly<Record<string, tf.Tensor>>;

const definitions: readonly Definition[] = withVectors.filter(({ inputs }) => inputs.length === 0);

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const activation = tensorActivation(definition) as TensorActivation<string, never>;
    const f = ({ x, ...parameters }: Tensors): tf.Tensor => activation(x as tf.Tensor, parameters as never);
    const cases = secondDerivativesOf(name);

    /** The derivative of what a function gives in one of its variables. */
    const along =
      (variable: string, of: (tensors: Tensors) => tf.Tensor) =>
      (tensors: Tensors): tf.Tensor =>
        tf.grad((value: tf.Tensor) => of({ ...tensors, [variable]: value }))(tensors[variable] as tf.Tensor);

    const tensorsOf = (params: Readonly<Record<string, number>>, x: readonly number[]): Tensors => ({
      x: tf.tensor1d([...x]),
      ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, tf.fill([x.length], value)])),
    });

    test("has multiprecision derivatives", () => expect(cases.length).toBeGreaterThan(0));

    test.each(cases)("second derivatives with $params", ({ params, second }) => {
      const wrong = second.flatMap(({ pair: [first, other], values }) => {
        const got = along(other, along(first, f))(tensorsOf(params, secondInputs)).dataSync();
        return values.flatMap((wanted, index) =>
          isDerivative(got[index], wanted)
            ? []
            : [`d2/d${first} d${other} at ${secondInputs[index]}: ${got[index]}, should be ${wanted}`],
        );
      });
      expect(wrong).toEqual([]);
    });
  },
);

test("the gradient at an infinity is the limit, and NaN at NaN", () => {
  const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN];
  for (const definition of definitions) {
    const activation = tensorActivation(definition) as TensorActivation<string, never>;
    const { gradient } = derive(definition);
    const defaults = Object.fromEntries(
      Object.entries(definition.parameters).map(([key, parameter]) => [key, parameter.default]),
    );
    const got = tf
      .grad((x: tf.Tensor) => activation(x))(tf.tensor1d(ends))
      .dataSync();
    // The sign of a zero slope says nothing.
    expect(
      [...got].map((each) => each + 0),
      definition.name,
    ).toEqual(ends.map((x) => Math.fround(evaluate(gradient.x as Expression, { ...defaults, x })) + 0));
  }
});

test("soft exponential at the ends that its paper names", () => {
  const slope = (x: number, alpha: number) =>
    tf
      .grad((x: tf.Tensor) => softExponential(x, { alpha }))(tf.fill([16], x))
      .dataSync()[0] as number;
  // By 50 digits of arithmetic: 1 / x for the float32 next to 1e-10.
  expect(Math.abs(slope(1e-10, -1) / 9999999866.48568 - 1)).toBeLessThan(1e-6);
  expect(slope(-1, -1)).toBeNaN();
  expect(slope(-20, 1)).toBeCloseTo(2.061153622438558e-9, 14);
});

test("softplus, up to the fifth derivative at 0.5", () => {
  // By 50 digits of arithmetic.
  const wanted = [
    0.9740769841801067, 0.6224593312018546, 0.2350037122015945, -0.05755679485232074, -0.09635675628958461,
    0.1047559305803312,
  ];
  let f = (x: tf.Tensor): tf.Tensor => softplus(x);
  for (const value of wanted) {
    expect(f(tf.scalar(0.5)).dataSync()[0]).toBeCloseTo(value, 6);
    const before = f;
    f = (x) => tf.grad(before)(x);
  }
});
