import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targets } from "../../claims/functions.mjs";
import { type Definition, define } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { differentiate, evaluate, exp, mul, neg } from "../expression/index.ts";
import { mish as callable } from "../functions/catalogue.ts";
import { sampled } from "../testing/definitions.ts";
import { nodeBackends, tensorsLeftBy, tf } from "../testing/tfjs.ts";
import { frelu, gelu, mish, srelu, swish, tanh, tensorActivation } from "./index.ts";

const definitions = sampled.filter(({ inputs }) => inputs.length === 0);

const numbers = (count: number, seed: number) =>
  Float32Array.from({ length: count }, (_, index) => 3 * Math.sin(seed + 2.7 * index));

const sigma = (x: number) => 1 / (1 + Math.exp(-x));

describe.each(nodeBackends)("on %s", (backend) => {
  const inBackend = async (act: () => void) => {
    await tf.setBackend(backend);
    tf.tidy(act);
  };

  test("every rank, and the empty tensor", () =>
    inBackend(() => {
      for (const shape of [
        [],
        [1],
        [17],
        [3, 5],
        [2, 3, 4],
        [2, 1, 3, 2],
        [1, 2, 1, 2, 3],
        [2, 1, 1, 2, 1, 3],
      ]) {
        const size = tf.util.sizeFromShape(shape);
        const x = tf.tensor(numbers(size, 1), shape);
        const y = mish(x);
        const slope = tf.grad((x) => mish(x))(x);
        expect([y.shape, slope.shape, y.dtype]).toEqual([shape, shape, "float32"]);
        const wanted = numbers(size, 1).map((x) => x * Math.tanh(Math.log1p(Math.exp(x))));
        for (const [index, value] of y.dataSync().entries())
          expect(value).toBeCloseTo(wanted[index] as number, 5);
      }
      for (const shape of [[0], [0, 3], [2, 0, 3]]) {
        expect(mish(tf.zeros(shape)).shape).toEqual(shape);
        expect(tf.grad((x) => mish(x))(tf.zeros(shape)).shape).toEqual(shape);
        const byBeta = tf.grad((beta) => swish(tf.zeros(shape), { beta }))(tf.scalar(1));
        expect([byBeta.shape, ...byBeta.dataSync()]).toEqual([[], 0]);
      }
    }));

  test("integers and booleans become float32, and gradients reach them not", () =>
    inBackend(() => {
      const y = mish(tf.tensor1d([-1, 0, 2], "int32"));
      expect([y.dtype, ...y.dataSync()]).toEqual(["float32", ...mish([-1, 0, 2]).dataSync()]);
      expect([...mish(tf.tensor1d([true, false], "bool")).dataSync()]).toEqual([...mish([1, 0]).dataSync()]);
      expect(swish(tf.tensor1d([2], "int32"), { beta: tf.scalar(1, "int32") }).dataSync()[0]).toBeCloseTo(
        2 * sigma(2),
        6,
      );
    }));

  test("numbers, arrays and typed arrays are tensors", () =>
    inBackend(() => {
      expect(mish(1).shape).toEqual([]);
      expect(mish([[1, 2]]).shape).toEqual([1, 2]);
      expect(mish(Float32Array.of(1, 2, 3)).shape).toEqual([3]);
    }));

  test("parameters broadcast as NumPy has it, and gradients come back in each one's own shape", () =>
    inBackend(() => {
      const length = fc.integer({ min: 1, max: 4 });
      fc.assert(
        fc.property(
          fc.array(length, { maxLength: 4 }),
          fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          fc.nat(4),
          (shape, onesOfX, onesOfBeta, dropped) => {
            const shapeOf = (ones: readonly boolean[]) => shape.map((size, axis) => (ones[axis] ? 1 : size));
            const shapes = [
              shapeOf(onesOfX),
              shapeOf(onesOfBeta).slice(Math.min(dropped, shape.length)),
            ] as const;
            const [x, beta] = shapes.map((shape, index) =>
              tf.tensor(numbers(tf.util.sizeFromShape(shape), index), shape),
            ) as [tf.Tensor, tf.Tensor];
            // The definition, by TensorFlow.js's own operations and gradients.
            const composed = (x: tf.Tensor, beta: tf.Tensor) => tf.mul(x, tf.sigmoid(tf.mul(beta, x)));
            const fused = (x: tf.Tensor, beta: tf.Tensor) => swish(x, { beta });
            const got = [fused(x, beta), ...tf.grads(fused)([x, beta])];
            const wanted = [composed(x, beta), ...tf.grads(composed)([x, beta])];
            got.forEach((tensor, index) => {
              const other = wanted[index] as tf.Tensor;
              expect(tensor.shape).toEqual(other.shape);
              const values = other.dataSync();
              for (const [place, value] of tensor.dataSync().entries())
                expect(Math.abs(value - (values[place] as number))).toBeLessThan(2e-4);
            });
          },
        ),
        // TensorFlow.js's sums, of up to 256 terms in float32, have no bound near this: the same shapes each time.
        { numRuns: 40, seed: 1 },
      );
    }));

  test("shapes that do not fit are refused", () =>
    inBackend(() => {
      expect(() => swish(tf.zeros([2, 3]), { beta: tf.zeros([2]) })).toThrow(/broadcast/);
    }));

  test("derivatives of the second and third order, in all variables", () =>
    inBackend(() => {
      const own = define({
        name: "own",
        parameters: { alpha: { default: 1, trainable: true } },
        formula: (x, { alpha }) => mul(alpha, exp(neg(mul(alpha, mul(x, x))))),
      });
      const activation = tensorActivation(own);
      const at = { x: 0.7, alpha: 1.3 };
      const wanted = (...variables: string[]) =>
        evaluate(
          variables.reduce((formula, name) => differentiate(formula, name), own.formula),
          at,
        );
      const f = (x: tf.Tensor, alpha: tf.Tensor) => activation(x, { alpha });
      const byX = (x: tf.Tensor, alpha: tf.Tensor) => tf.grad((x) => f(x, alpha))(x);
      const byXX = (x: tf.Tensor, alpha: tf.Tensor) => tf.grad((x) => byX(x, alpha))(x);
      const byAlpha = (x: tf.Tensor, alpha: tf.Tensor) => tf.grad((alpha) => f(x, alpha))(alpha);
      const [x, alpha] = [tf.scalar(at.x), tf.scalar(at.alpha)];
      const close = (got: tf.Tensor, value: number) => expect(got.dataSync()[0]).toBeCloseTo(value, 4);
      close(byXX(x, alpha), wanted("x", "x"));
      close(tf.grad((x) => byXX(x, alpha))(x), wanted("x", "x", "x"));
      close(tf.grad((alpha) => byX(x, alpha))(alpha), wanted("x", "alpha"));
      close(tf.grad((x) => byAlpha(x, alpha))(x), wanted("alpha", "x"));
      close(tf.grad((alpha) => byAlpha(x, alpha))(alpha), wanted("alpha", "alpha"));
    }));

  test("second derivatives of the whole catalogue are those of the formulas", () =>
    inBackend(() => {
      const x = [-3.1, -0.6, 0.4, 1.7, 5.2];
      for (const definition of definitions) {
        const activation = tensorActivation(definition as Definition<string, never>);
        const defaults = Object.entries(definition.parameters).map(([key, parameter]) => [
          key,
          parameter.default,
        ]);
        const second = differentiate(derive(definition).gradient.x as never, "x");
        const got = tf
          .grad(tf.grad((x) => activation(x)))(tf.tensor1d(x))
          .dataSync();
        x.forEach((at, index) => {
          const wanted = evaluate(second, { ...Object.fromEntries(defaults), x: at });
          const allowed = Math.max(1e-5, (targets.tensorflow.relative ?? 0) * Math.abs(wanted));
          if (Number.isNaN(wanted)) expect(got[index], `${definition.name}''(${at})`).toBeNaN();
          else
            expect(Math.abs((got[index] as number) - wanted), `${definition.name}''(${at})`).toBeLessThan(
              allowed,
            );
        });
      }
    }));

  test("gradients of sums differentiate, too", () =>
    inBackend(() => {
      const x = tf.tensor2d(numbers(6, 1), [2, 3]);
      const beta = tf.tensor1d([0.5, 1, 2]);
      const got = tf
        .grad((x: tf.Tensor) => tf.grad((beta) => swish(x, { beta }))(beta))(x)
        .dataSync();
      const betas = beta.dataSync();
      x.dataSync().forEach((x, index) => {
        const b = betas[index % 3] as number;
        const s = sigma(b * x);
        // TensorFlow.js's own composition gives the first term alone: its sigmoid forgets what its result came from.
        const wanted = 2 * x * s * (1 - s) + b * x * x * s * (1 - s) * (1 - 2 * s);
        expect(got[index]).toBeCloseTo(wanted, 5);
      });
    }));

  test("what comes from above is weighed in, also where it is 0 or infinite beside a finite slope", () =>
    inBackend(() => {
      const x = tf.tensor1d([-1, 0.5, 2, 3]);
      const dy = tf.tensor1d([2, 0, -1, Number.POSITIVE_INFINITY]);
      const [slope, got] = [
        tf
          .grad((x) => mish(x))(x)
          .dataSync(),
        tf
          .grad((x) => mish(x))(x, dy)
          .dataSync(),
      ];
      [2, 0, -1, Number.POSITIVE_INFINITY].forEach((above, index) => {
        expect(got[index]).toBeCloseTo(above * (slope[index] as number), 5);
      });
    }));

  test("NaN gives NaN, infinities the limits, in value and slope", () =>
    inBackend(() => {
      const ends = tf.tensor1d([Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, -0]);
      expect([...mish(ends).dataSync()]).toEqual([Number.NaN, -0, Number.POSITIVE_INFINITY, -0]);
      expect([...gelu(ends).dataSync()].slice(0, 3)).toEqual([Number.NaN, -0, Number.POSITIVE_INFINITY]);
      const slope = tf
        .grad((x) => mish(x))(ends)
        .dataSync();
      expect([slope[0], (slope[1] as number) + 0, slope[2]]).toEqual([Number.NaN, 0, 1]);
    }));

  test("a large tensor, longer than the engine's blocks, with a parameter a channel", () =>
    inBackend(() => {
      const shape: [number, number, number] = [3, 1000, 33];
      const values = numbers(tf.util.sizeFromShape(shape), 4);
      const tr = Float32Array.from({ length: 33 }, (_, channel) => channel / 10);
      const y = srelu(tf.tensor(values, shape), { tr: tf.tensor1d(tr), ar: 0.5, tl: -1, al: 0.1 }).dataSync();
      values.forEach((x, index) => {
        const right = tr[index % 33] as number;
        const wanted = x >= right ? right + 0.5 * (x - right) : x <= -1 ? -1 + 0.1 * (x + 1) : x;
        if (Math.abs((y[index] as number) - wanted) > 1e-6)
          expect.fail(`at ${x}: ${y[index]}, should be ${wanted}`);
      });
    }));

  test("a further input takes part in value and gradients", () =>
    inBackend(() => {
      const [x, condition] = [tf.tensor1d([1, 2, 3]), tf.tensor1d([2, 2, 2])];
      expect([...frelu(x, { condition }).dataSync()]).toEqual([2, 2, 3]);
      expect([...frelu(x, { condition: 2.5 }).dataSync()]).toEqual([2.5, 2.5, 3]);
      const [dx, dCondition] = tf.grads((x, condition) => frelu(x, { condition }))([x, condition]);
      expect([...(dx as tf.Tensor).dataSync()]).toEqual([0, 1, 1]);
      expect([...(dCondition as tf.Tensor).dataSync()]).toEqual([1, 0, 0]);
    }));

  test("leaves no tensor behind", async () => {
    await tf.setBackend(backend);
    const x = tf.tensor2d(numbers(12, 1), [3, 4]);
    const beta = tf.tensor1d([1, 2, 3, 4]);
    const integers = tf.tensor1d([1, 2], "int32");
    const acts: readonly (() => tf.Tensor | tf.Tensor[])[] = [
      () => mish(x),
      () => mish([1, 2]),
      () => mish(integers),
      () => swish(x, { beta }),
      () => tf.grad((x) => mish(x))(x),
      () => tf.grads((x, beta) => swish(x, { beta }))([x, beta]),
      () => tf.grad(tf.grad((x) => mish(x)))(x),
    ];
    for (const act of acts) {
      expect(tensorsLeftBy(() => tf.dispose(act()))).toBe(0);
    }
    tf.dispose([x, beta, integers]);
  });

  test("keeps nothing for the backward pass but its inputs", async () => {
    await tf.setBackend(backend);
    const x = tf.tensor1d(numbers(100, 1));
    const keptBy = (f: (x: tf.Tensor) => tf.Tensor) => {
      const before = tf.memory().numDataBuffers;
      let during = 0;
      tf.dispose(
        tf.grad((x) => {
          const y = f(x);
          during = tf.memory().numDataBuffers - before;
          return y;
        })(x),
      );
      return during;
    };
    expect(keptBy((x) => mish(x))).toBe(keptBy((x) => tf.relu(x)));
    // The result alone; wasm copies whatever is kept.
    expect(keptBy((x) => mish(x))).toBe(backend === "wasm" ? 2 : 1);
    x.dispose();
  });
});

test("the kernel shows in a profile under its name", async () => {
  await tf.setBackend("cpu");
  const { kernelNames } = await tf.profile(() => mish([1, 2]));
  expect(kernelNames).toContain("EchoFormula");
});

describe("errors name the function, the argument, what was given and what is allowed", () => {
  test.each<[() => unknown, string]>([
    [() => mish(undefined as never), "mish: x must be a tensor of numbers, got undefined"],
    [() => mish("1" as never), 'mish: x must be a tensor of numbers, got the string "1"'],
    [() => mish({} as never), "mish: x must be a tensor of numbers, got an object (Object)"],
    [() => mish(tf.tensor(["a"])), "mish: x must be a tensor of numbers, got a string tensor"],
    [() => mish(tf.complex([1], [2])), "mish: x must be a tensor of numbers, got a complex64 tensor"],
    [() => mish(1, { alpha: 1 } as never), 'mish: unknown parameter "alpha"; it has none'],
    [() => swish(1, 2 as never), "swish: parameters must be an object such as { alpha: 1 }, got 2"],
    [() => swish(1, { beta: Number.NaN }), "swish: beta must be a finite number, got NaN"],
    [() => swish(1, { beta: "2" as never }), 'swish: beta must be a tensor of numbers, got the string "2"'],
    [
      () => (tensorActivation as () => unknown)(),
      "tensorActivation: activation must be an activation function or its definition, got undefined",
    ],
    [
      () => tensorActivation(Math.sin as never),
      "tensorActivation: activation must be an activation function or its definition, got a function",
    ],
    [() => frelu(1, {} as never), "frelu: the input condition is missing"],
    [() => tanh(null as never), "tanh: x must be a tensor of numbers, got null"],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});

test("an activation function stands for its definition", () =>
  tf.tidy(() => {
    expect(tensorActivation(callable)(2).dataSync()).toEqual(mish(2).dataSync());
  }));
