import { describe, expect, test } from "vitest";
import { targets } from "../../claims/functions.mjs";
import type { Definition } from "../activations/define.ts";
import { withVectors } from "../testing/definitions.ts";
import { isNearFloat32, isWithin } from "../testing/float32.ts";
import { nodeBackends, tf } from "../testing/tfjs.ts";
import { readVectors } from "../testing/vectors.ts";
import { type TensorActivation, tensorActivation } from "./index.ts";

const definitions = withVectors.filter(({ inputs }) => inputs.length === 0);

/** Gradients in parameters, of which the engine states no error; and all where TensorFlow.js's own arithmetic is used. */
const isRoughlyNear = (got: number, wanted: number): boolean => isWithin(targets.tensorflow, got, wanted);

describe.each(nodeBackends)("on %s", (backend) => {
  const isNear = backend === "other" ? isRoughlyNear : isNearFloat32;

  const mismatches = (
    x: readonly number[],
    got: tf.Tensor,
    wanted: readonly number[],
    isGood: (got: number, wanted: number) => boolean = isNear,
  ): string[] => {
    const values = got.dataSync();
    return x.flatMap((at, index) => {
      const value = values[index] as number;
      const should = wanted[index] as number;
      return isGood(value, should) ? [] : [`at ${at}: ${value}, should be ${should}`];
    });
  };

  test.each(definitions.map((definition): [string, Definition] => [definition.name, definition]))(
    "%s agrees with multiprecision in value and gradients",
    async (name, definition) => {
      await tf.setBackend(backend);
      const activation = tensorActivation(definition) as TensorActivation<string, never>;
      for (const { params, x, y, dx, dparams } of readVectors(name)) {
        tf.tidy(() => {
          const input = tf.tensor1d(x as number[]);
          expect(mismatches(x, activation(input, params), y)).toEqual([]);
          expect(mismatches(x, tf.grad((x) => activation(x, params))(input), dx)).toEqual([]);
          for (const [key, wanted] of Object.entries(dparams)) {
            const parameter = tf.fill([x.length], params[key] as number);
            const slope = tf.grad((p) => activation(input, { ...params, [key]: p }))(parameter);
            expect(mismatches(x, slope, wanted, isRoughlyNear)).toEqual([]);
          }
        });
      }
    },
  );
});
