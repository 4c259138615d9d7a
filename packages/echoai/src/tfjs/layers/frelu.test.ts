import { describe, expect, test } from "vitest";
import { nodeBackends, tf } from "../../testing/tfjs.ts";
import { readVectorFile } from "../../testing/vectors.ts";
import { FReLU } from "../index.ts";

type Numbers = readonly number[];

interface Vectors {
  readonly shape: readonly number[];
  readonly x: Numbers;
  readonly dy: Numbers;
  readonly parameters: Readonly<Record<string, Numbers>>;
  readonly eval: Mode;
  readonly train: Mode & { readonly runningMean: Numbers; readonly runningVar: Numbers };
}

interface Mode {
  readonly y: Numbers;
  readonly gradients: Readonly<Record<string, Numbers>>;
}

// The vectors are [N, C, H, W], the weight [C, 1, 3, 3].
const vectors = readVectorFile<Vectors>("frelu");
const shape = vectors.shape as [number, number, number, number];
const channels = shape[1];

const weightOf = (values: Numbers) =>
  tf.transpose(tf.tensor4d(values as number[], [channels, 1, 3, 3]), [2, 3, 0, 1]);

/** Within 2e-6 of the largest value: float32 in and out. */
function expectNear(got: tf.Tensor, wanted: Numbers, what: string): void {
  const allowed = 2e-6 * Math.max(...wanted.map(Math.abs));
  const values = got.dataSync();
  expect(values.length, what).toBe(wanted.length);
  wanted.forEach((value, index) => {
    const error = Math.abs((values[index] as number) - value);
    if (!(error <= allowed)) expect.fail(`${what}[${index}] = ${values[index]}, should be ${value}`);
  });
}

describe.each(nodeBackends)("on %s", (backend) => {
  describe.each(["channelsLast", "channelsFirst"] as const)("%s", (dataFormat) => {
    const isLast = dataFormat === "channelsLast";
    const arranged = (values: Numbers) => {
      const tensor = tf.tensor4d(values as number[], shape);
      return isLast ? tf.transpose(tensor, [0, 2, 3, 1]) : tensor;
    };
    const asStored = (tensor: tf.Tensor) => (isLast ? tf.transpose(tensor, [0, 3, 1, 2]) : tensor);

    test.each(["eval", "train"] as const)("in %s, values, all gradients and statistics", async (mode) => {
      await tf.setBackend(backend);
      tf.tidy(() => {
        const x = arranged(vectors.x);
        const dy = arranged(vectors.dy);
        const layer = new FReLU({ dataFormat });
        layer.build([null, ...x.shape.slice(1)]);
        const names = layer.weights.map(({ originalName }) => originalName);
        const start = names.map((name) => {
          const values = vectors.parameters[name] as Numbers;
          return name === "weight" ? weightOf(values) : tf.tensor1d(values as number[]);
        });
        layer.setWeights(start);
        const run = (x: tf.Tensor) => layer.apply(x, { training: mode === "train" }) as tf.Tensor;
        const { y, gradients } = vectors[mode];
        expectNear(asStored(run(x)), y, "y");
        if (mode === "train") {
          expectNear(layer.getWeights()[4] as tf.Tensor, vectors.train.runningMean, "runningMean");
          expectNear(layer.getWeights()[5] as tf.Tensor, vectors.train.runningVar, "runningVar");
          layer.setWeights(start);
        }

        const loss = (x: tf.Tensor) => tf.sum(tf.mul(run(x), dy)) as tf.Scalar;
        expectNear(asStored(tf.grad(loss)(x)), gradients.x as Numbers, "dx");
        const { grads } = tf.variableGrads(() => loss(x));
        for (const weight of layer.trainableWeights) {
          const gradient = grads[weight.name] as tf.Tensor;
          const name = weight.originalName;
          const stored = name === "weight" ? tf.transpose(gradient, [2, 3, 0, 1]) : gradient;
          // The bias has no influence in training: its gradient is rounding error.
          if (mode === "train" && name === "bias")
            expect(Math.max(...stored.dataSync().map(Math.abs))).toBeLessThan(1e-5);
          else expectNear(stored, gradients[name] as Numbers, `d${name}`);
        }
      });
    });
  });

  test("an empty batch leaves the statistics as they are", async () => {
    await tf.setBackend(backend);
    tf.tidy(() => {
      const layer = new FReLU();
      layer.build([null, 4, 4, 2]);
      const y = layer.apply(tf.zeros([0, 4, 4, 2]), { training: true }) as tf.Tensor;
      expect(y.shape).toEqual([0, 4, 4, 2]);
      expect(
        layer
          .getWeights()
          .slice(4)
          .map((weight) => [...weight.dataSync()]),
      ).toEqual([
        [0, 0],
        [1, 1],
      ]);
    });
  });
});
