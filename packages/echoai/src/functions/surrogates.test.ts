import { beforeAll, describe, expect, test } from "vitest";
import { less, mul, parameter, select, sigmoid, sub } from "../expression/index.ts";
import { jaxActivation } from "../jax/index.ts";
import { grad, init, numpy as np } from "../jax/jax.ts";
import { Elementwise } from "../modules/index.ts";
import { tf } from "../testing/tfjs.ts";
import { tensorActivation } from "../tfjs/index.ts";
import { binarySign } from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";

/** A gate whose gradients are those of the logistic function, steeper by the factor. */
const gate = defineActivation({
  name: "gate",
  parameters: { threshold: { default: 0.5, trainable: true }, k: 4 },
  formula: (x, { threshold }) => select(less(threshold, x), 1, 0),
  surrogates: {
    x: {
      name: "the slope of the logistic function",
      formula: (x, { threshold, k }) => {
        const s = sigmoid(mul(k, sub(x, threshold)));
        return mul(k, mul(s, sub(1, s)));
      },
    },
    threshold: { name: "a constant", formula: () => -2 },
  },
});

const x = [-1, 0.5, 0.75, 2];
const slopes = x.map((x) => {
  const s = 1 / (1 + Math.exp(-4 * (x - 0.5)));
  return 4 * s * (1 - s);
});

beforeAll(async () => {
  await init("wasm");
  await tf.setBackend("cpu");
});

test("the definition names it", () => {
  const { surrogates, stableDerivatives } = gate.definition;
  expect(surrogates?.x?.name).toBe("the slope of the logistic function");
  expect(surrogates?.x?.formula).toBe(stableDerivatives.x);
  expect(surrogates?.k).toBeUndefined();
});

test("derivative and backward have it, arrays and modules too", () => {
  x.forEach((x, index) => {
    expect(gate.derivative(x)).toBeCloseTo(slopes[index] as number, 14);
  });
  const { dx, dparams } = gate.backward(Float64Array.from(x), new Float64Array(4).fill(3));
  for (const [index, value] of dx.entries()) expect(value).toBeCloseTo(3 * (slopes[index] as number), 13);
  expect(dparams).toEqual({ threshold: -24, k: 0 });
  const module = new Elementwise(binarySign);
  const tensor = { data: Float32Array.of(-2, -0.5, 0.5, 2), shape: [4] };
  expect([...module.forward(tensor).data]).toEqual([-1, -1, 1, 1]);
  expect([...module.backward(tensor).dx.data].map((value) => value + 0)).toEqual([0, -0.5, 0.5, 0]);
});

test("so have TensorFlow.js and jax-js", () => {
  tf.tidy(() => {
    const op = tensorActivation(gate.definition);
    const [dx, dThreshold] = tf.grads((x: tf.Tensor, threshold: tf.Tensor) => op(x, { threshold }))([
      tf.tensor1d(x),
      tf.scalar(0.5),
    ]) as [tf.Tensor, tf.Tensor];
    for (const [index, value] of dx.dataSync().entries())
      expect(value).toBeCloseTo(slopes[index] as number, 5);
    expect(dThreshold.dataSync()[0]).toBe(-8);
  });
  const f = jaxActivation(gate.definition);
  const got = grad((x: np.Array) => np.sum(f(x)))(np.array(x)).dataSync();
  for (const [index, value] of got.entries()) expect(value).toBeCloseTo(slopes[index] as number, 5);
});

describe("what does not hold together is refused", () => {
  const make = (surrogates: unknown) => () =>
    defineActivation({ name: "f", formula: (x) => x, surrogates: surrogates as never });
  test.each([
    [make(1), "f: surrogates must be an object, got 1"],
    [make({ x: { formula: () => 1 } }), "f: the surrogate in x must have a name, got undefined"],
    [
      make({ x: { name: "", formula: () => 1 } }),
      'f: the surrogate in x must have a name, got the string ""',
    ],
    [make({ x: { name: "own" } }), "f: surrogates.x must be a function of x, got undefined"],
    [
      make({ y: { name: "own", formula: () => 1 } }),
      'f: surrogates uses the undeclared name "y"; declared are x',
    ],
    [
      make({ x: { name: "own", formula: () => parameter("q") } }),
      'f: surrogates.x uses the undeclared name "q"; declared are x',
    ],
    [make({ x: "own" }), 'f: surrogates.x must be an object with name and formula, got the string "own"'],
    [
      make({ x: { name: "own", formual: () => 1 } }),
      'f: surrogates.x: unknown option "formual"; there are name, formula',
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});
