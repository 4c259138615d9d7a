import { beforeAll, expect, test } from "vitest";
import { withVectors } from "../testing/definitions.ts";
import { isDerivative, secondDerivativesOf, thirdInputs } from "../testing/secondDerivatives.ts";
import { tf } from "../testing/tfjs.ts";
import { type TensorActivation, tensorActivation } from "./index.ts";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const cases = withVectors
  .filter(({ inputs }) => inputs.length === 0)
  .flatMap((definition) =>
    secondDerivativesOf(definition.name)
      .slice(0, 1)
      .map((found) => ({ name: definition.name, definition, ...found })),
  );

test.each(cases)("the third derivative of $name with $params", ({ definition, params, third }) => {
  const activation = tensorActivation(definition) as TensorActivation<string, never>;
  const parameters = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, tf.fill([thirdInputs.length], value)]),
  );
  const f = (x: tf.Tensor): tf.Tensor => activation(x, parameters as never);
  const got = tf
    .grad((x: tf.Tensor) => tf.grad((x: tf.Tensor) => tf.grad(f)(x))(x))(tf.tensor1d([...thirdInputs]))
    .dataSync();
  const wrong = third.flatMap((wanted, index) =>
    isDerivative(got[index], wanted) ? [] : [`at ${thirdInputs[index]}: ${got[index]}, should be ${wanted}`],
  );
  expect(wrong).toEqual([]);
});
