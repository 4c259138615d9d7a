import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { describeInBrowser } from "../../../../tools/browser/browser.ts";
import { parseDigits, type Story } from "../testing/digitsNetwork.ts";
import { isRightOnGpu } from "../testing/gpu.ts";

const file = new URL("../../../cli/data/digits.csv.gz", import.meta.url);
const digits = parseDigits(gunzipSync(readFileSync(file)).toString(), 320);

const sigma = (x: number) => 1 / (1 + Math.exp(-x));

describeInBrowser(
  "TensorFlow.js in a browser",
  fileURLToPath(new URL("../testing/page/training.ts", import.meta.url)),
  (inBrowser) => {
    test("a convolutional network trains on webgl, is saved in IndexedDB, loaded, evaluated the same, and trained on", async () => {
      const story = await inBrowser(({ call }) => call<Story>("digits", "webgl", digits));
      const [first, , last] = story.losses as [number, number, number];
      expect(last).toBeLessThan(first / 2);
      expect(story.evaluated[1]).toBeGreaterThan(0.7);
      expect(story.isLoadedWhole).toBe(true);
      // WebGL adds in an order that depends on how a texture came to be: the mean of 320 float32 losses, to a few roundings.
      const [loss, accuracy] = story.evaluated as [number, number];
      expect(Math.abs((story.loadedEvaluated[0] as number) - loss)).toBeLessThan(320 * 2 ** -24 * loss);
      expect(story.loadedEvaluated[1]).toBe(accuracy);
      expect(story.lossesAfterwards[0]).toBeLessThan(last);
      expect(Object.entries(story.moved).filter(([, distance]) => !(distance > 0))).toEqual([]);
      expect(story.tensorsLeft).toBe(0);
    });

    test.each(["webgl", "webgpu"])(
      "on %s the ops have their gradients, in parameters that broadcast too",
      async (backend) => {
        const x = [
          [-2, -0.5, 0.25],
          [1, 3, 0],
        ];
        const beta = [0.5, 1, 2];
        const [y, dx, dBeta, second, left] = (await inBrowser(({ call }) =>
          call<number[][]>("gradients", backend, x, beta),
        )) as [number[], number[], number[], number[], number[]];
        const flat = x.flat();
        const each = (f: (x: number, beta: number) => number) =>
          flat.map((x, at) => f(x, beta[at % 3] as number));
        const expectRight = (got: number[], wanted: number[]) =>
          expect(got.map((value, at) => isRightOnGpu(value, wanted[at] as number))).toEqual(
            wanted.map(() => true),
          );
        const softplus = (x: number) => Math.log1p(Math.exp(x));
        expectRight(
          y,
          each((x) => x * Math.tanh(softplus(x))),
        );
        const slope = (x: number, b: number) => sigma(b * x) * (1 + b * x * sigma(-b * x));
        expectRight(dx, each(slope));
        const terms = each((x, b) => x * x * sigma(b * x) * sigma(-b * x));
        expectRight(
          dBeta,
          beta.map((_, at) => (terms[at] as number) + (terms[at + 3] as number)),
        );
        // With t = tanh(softplus(x)): t' = (1 - t^2) s, t'' = (1 - t^2) s (1 - s - 2 t s), and the function x t has 2 t' + x t''.
        expectRight(
          second,
          each((x) => {
            const [t, s] = [Math.tanh(softplus(x)), sigma(x)];
            const rate = (1 - t * t) * s;
            return 2 * rate + x * rate * (1 - s - 2 * t * s);
          }),
        );
        expect(left).toEqual([0]);
      },
    );
  },
);
