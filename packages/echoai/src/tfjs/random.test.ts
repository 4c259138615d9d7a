import { describe, expect, test } from "vitest";
import * as functions from "../functions/catalogue.ts";
import { nodeBackends, tf } from "../testing/tfjs.ts";
import { Mish, mish, ProbAct, probAct, Rrelu, rrelu } from "./index.ts";

const x = [-1, -2, 3, -0.5];

describe.each(nodeBackends)("%s", (backend) => {
  const numbers = (compute: () => tf.Tensor): number[] =>
    tf.tidy(() => [...(compute().dataSync() as Float32Array)]);
  const near = (got: readonly number[], expected: ArrayLike<number>) => {
    expect(got.length).toBe(expected.length);
    got.forEach((value, index) => {
      expect(Math.abs(value - (expected[index] as number))).toBeLessThan(1e-6);
    });
  };

  test("an op draws in training what Echo's function draws for the same seed", async () => {
    await tf.setBackend(backend);
    const options = { training: true, seed: 11 };
    const expected = functions.rrelu(Float32Array.from(x), {}, undefined, options);
    near(
      numbers(() => rrelu(x, {}, options)),
      expected,
    );
    near(
      numbers(() => rrelu(x)),
      functions.rrelu(Float32Array.from(x)),
    );
    expect(numbers(() => rrelu(x, {}, { training: true }))).not.toEqual(
      numbers(() => rrelu(x, {}, { training: true })),
    );
  });

  test("its gradients are those of Echo's function", async () => {
    await tf.setBackend(backend);
    const options = { training: true, seed: 12 };
    const ones = new Float32Array(4).fill(1);
    const expected = functions.probAct.backward(
      Float32Array.from(x),
      ones,
      { sigma: 0.5 },
      undefined,
      options,
    );
    tf.tidy(() => {
      const [dx, dSigma] = tf.grads((x: tf.Tensor, sigma: tf.Tensor) => probAct(x, { sigma }, options))([
        tf.tensor1d(x),
        tf.scalar(0.5),
      ]) as [tf.Tensor, tf.Tensor];
      near([...dx.dataSync()], expected.dx);
      near([...dSigma.dataSync()], [expected.dparams.sigma as number]);
      const slope = tf.grad((x: tf.Tensor) => rrelu(x, {}, options))(tf.tensor1d(x));
      near([...slope.dataSync()], functions.rrelu.derivative(Float32Array.from(x), {}, undefined, options));
    });
  });

  test("a layer draws anew in each training call, the same for the same seed", async () => {
    await tf.setBackend(backend);
    const calls = (seed?: number) => {
      const layer = new Rrelu(seed === undefined ? {} : { seed });
      const call = (training: boolean) =>
        numbers(() => layer.apply(tf.tensor2d([x]), { training }) as tf.Tensor);
      return [call(true), call(true), call(false)];
    };
    const [first, second, evaluated = []] = calls(5);
    expect(first).not.toEqual(second);
    near(evaluated, functions.rrelu(Float32Array.from(x)));
    expect(calls(5)).toEqual([first, second, evaluated]);
    expect(calls(6)[0]).not.toEqual(first);
    expect(calls()[0]).not.toEqual(calls()[0]);
    expect(new Rrelu({ seed: 5 }).getConfig().seed).toBe(5);
    expect(new Rrelu().getConfig().seed).toBe(null);
  });

  test("fit trains the deviation of ProbAct through its noise, predict has none", async () => {
    await tf.setBackend(backend);
    const model = tf.sequential();
    model.add(new ProbAct({ seed: 1, inputShape: [8] } as never));
    model.compile({ optimizer: tf.train.sgd(0.5), loss: "meanSquaredError" });
    const zeros = tf.zeros([16, 8]);
    const sigma = () => model.getWeights()[0]?.dataSync()[0] as number;
    await model.fit(zeros, zeros, { epochs: 5, batchSize: 16, shuffle: false, verbose: 0 });
    // Of a mean square of sigma^2 the gradient descent makes sigma smaller.
    expect(sigma()).toBeGreaterThan(0);
    expect(sigma()).toBeLessThan(0.05);
    expect(new Set(numbers(() => model.predict(zeros) as tf.Tensor))).toEqual(new Set([0]));
    zeros.dispose();
    model.dispose();
  });
});

test("options that there are not are refused", () => {
  expect(() => mish(x, {}, { training: true })).toThrow('mish: unknown option "training"');
  expect(() => rrelu(x, {}, { training: 1 } as never)).toThrow(
    "rrelu: training must be true or false, got 1",
  );
  expect(() => rrelu(x, {}, { training: true, seed: 0.5 })).toThrow(
    "rrelu: seed must be an integer, got 0.5",
  );
  expect(() => new Mish({ seed: 1 } as never)).toThrow('unknown option "seed"');
});
