import { describe, expect, test } from "vitest";
import { defineGated } from "../activations/gated.ts";
import * as definitions from "../activations/gatedCatalogue.ts";
import { swish } from "../activations/swish.ts";
import { createGated } from "../functions/gated.ts";
import { readGatedVectors, sampleOf, splits } from "../testing/gatedVectors.ts";
import { nodeBackends, tensorsLeftBy, tf } from "../testing/tfjs.ts";
import * as functions from "./gatedFunctions.ts";
import { glu, swiglu, tensorGated } from "./index.ts";

const gated = { ...functions };
const own = defineGated({ name: "own", activation: swish });

function expectClose(actual: tf.Tensor, wanted: ArrayLike<number>): void {
  const values = actual.dataSync();
  expect(values.length).toBe(wanted.length);
  for (const [index, value] of values.entries()) {
    const goal = wanted[index] as number;
    if (!(Math.abs(value - goal) <= 1e-6 * Math.abs(goal) + 1e-37))
      expect.fail(`${value} instead of ${goal} at ${index}`);
  }
}

describe.each(nodeBackends)("on %s", (backend) => {
  const inBackend = async (act: () => void) => {
    await tf.setBackend(backend);
    tf.tidy(act);
  };

  test.each(readGatedVectors(31).map((each) => [each.name, each] as const))(
    "%s: multiprecision values, and gradients",
    (name, { params, x, y, dx }) =>
      inBackend(() => {
        const f = (x: tf.Tensor) => gated[name](x, params);
        expectClose(f(tf.tensor1d([...x])), y);
        expectClose(tf.grad(f)(tf.tensor1d([...x])), dx);
      }),
  );

  test.each(splits)("takes values and gates from where they are: %j", ({ shape, ...split }) =>
    inBackend(() => {
      const data = sampleOf(shape.reduce((size, axis) => size * axis, 1));
      const dy = sampleOf(data.length / 2);
      const options = { shape, ...split };
      const x = tf.tensor(data, [...shape]);
      const y = functions.gtu(x, {}, split);
      const core = createGated(definitions.gtu);
      expect(y.shape).toEqual([...shape].with(split.axis, (shape.at(split.axis) as number) / 2));
      expectClose(y, core(Float64Array.from(data), {}, undefined, options));
      const gradient = tf.grad((x) => functions.gtu(x, {}, split))(x, tf.tensor(dy, y.shape));
      const { dx } = core.backward(Float64Array.from(data), Float64Array.from(dy), {}, undefined, options);
      expectClose(gradient, dx);
    }),
  );

  test("second derivatives: in the gate and in both", () =>
    inBackend(() => {
      const second = (index: number) => {
        const direction = tf.oneHot(tf.scalar(index, "int32"), 2).toFloat();
        const slope = (x: tf.Tensor) =>
          tf
            .grad((x) => swiglu(x))(x)
            .mul(direction)
            .sum();
        return [
          ...tf
            .grad(slope)(tf.tensor1d([3, 0.5]))
            .dataSync(),
        ];
      };
      // For x gate sigma(gate): d2/dx2 = 0, d2/dx dgate = s (1 + gate (1 - s)), d2/dgate2 = x s (1 - s) (2 + gate (1 - 2 s)).
      const s = 1 / (1 + Math.exp(-0.5));
      const mixed = s * (1 + 0.5 * (1 - s));
      const pure = 3 * s * (1 - s) * (2 + 0.5 * (1 - 2 * s));
      expect(second(0)).toEqual([0, expect.closeTo(mixed, 5)]);
      expect(second(1)).toEqual([expect.closeTo(mixed, 5), expect.closeTo(pure, 5)]);
    }));

  test("is what TensorFlow.js composes", () =>
    inBackend(() => {
      const x = tf.tensor2d(sampleOf(24), [2, 12]);
      const [value, gate] = tf.split(x, 2, -1) as [tf.Tensor, tf.Tensor];
      expectClose(glu(x), value.mul(tf.sigmoid(gate)).dataSync());
      expectClose(swiglu(x), value.mul(gate.mul(tf.sigmoid(gate))).dataSync());
    }));

  test("parameter tensors broadcast against the result, and have gradients", () =>
    inBackend(() => {
      const x = Float32Array.of(1, -2, 3, 0.5, 4, -1);
      const core = createGated(own);
      const beta = [0.5, 1, 2];
      const slopes = beta.map((beta, index) => {
        const pair = Float64Array.of(x[index] as number, x[index + 3] as number);
        return core.backward(pair, Float64Array.of(1), { beta }).dparams.beta as number;
      });
      const f = tensorGated(own);
      expectClose(tf.grad((beta) => f(x, { beta }).sum())(tf.tensor1d(beta)), slopes);
    }));

  test("ends: the limits of the gate, NaN where there is none", () =>
    inBackend(() => {
      const at = (value: number, gate: number) => swiglu([value, gate]).dataSync()[0];
      expect(at(2, Number.NEGATIVE_INFINITY)).toBe(-0);
      expect(at(2, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
      expect(at(0, Number.POSITIVE_INFINITY)).toBe(Number.NaN);
      expect(at(Number.NaN, 1)).toBe(Number.NaN);
    }));

  test("leaves no tensor but its result, and takes integers", async () => {
    await tf.setBackend(backend);
    const x = tf.tensor1d([1, 2, 3, 4], "int32");
    expect(tensorsLeftBy(() => tf.dispose(swiglu(x)))).toBe(0);
    expect(swiglu(x).dtype).toBe("float32");
    expect(swiglu(tf.zeros([3, 0])).shape).toEqual([3, 0]);
    expectClose(swiglu.pairwise(tf.tensor1d([1, 2]), { gate: tf.tensor1d([3, 4]) }), swiglu(x).dataSync());
  });
});

test.each<[string, () => unknown, string]>([
  ["an odd length", () => glu(tf.zeros([2, 3])), "glu: axis 1 of [2, 3] must have an even length, got 3"],
  ["an axis that x has not", () => glu([1, 2], {}, { axis: 1 }), "glu: axis must be an axis of [2], got 1"],
  ["a number", () => glu(1), "glu: axis must be an axis of [], got -1"],
  ["an option", () => glu([1, 2], {}, { dim: 1 } as never), 'glu: unknown option "dim"'],
  ["a gate", () => glu([1, 2], { gate: 1 }), 'glu: unknown parameter "gate"'],
  ["no tensor", () => glu("x" as never), 'glu: x must be a tensor of numbers, got the string "x"'],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
