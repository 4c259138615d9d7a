// Softmax and its logarithm beside other libraries, forward and backward, on one thread.
//
//   node bench/experiments/vectorFunctions.mjs
//
// Prints milliseconds for 2^20 elements: the median of rounds in which all take turns. ONNX Runtime has no backward pass.
import * as tf from "@tensorflow/tfjs";
import "../peers/tfjs.mjs";
import { defaultDevice, grad, init, jit, nn, numpy as np } from "@jax-js/jax";
import { logSoftmax, softmax } from "echoai";
import { encodeModel } from "../onnx/graph.mjs";
import { createRunner as createSession } from "../onnx/session.mjs";
import { race } from "../race.mjs";
import { normalValues } from "../random.mjs";
import { createRunner as createTensors } from "../tfjs/runner.mjs";

/** @typedef {import("../race.mjs").Runner} Runner @typedef {readonly [number, number]} Shape */

await init("wasm");
defaultDevice("wasm");

const settings = { rounds: 21, sampleMilliseconds: 20, warmUpMilliseconds: 300 };
const shapes = /** @type {const} */ ([
  [1024, 1024],
  [8, 2 ** 17],
  [2 ** 17, 8],
]);
const functions = {
  softmax: { echo: softmax, operator: "Softmax", tensors: tf.softmax, arrays: nn.softmax },
  logSoftmax: { echo: logSoftmax, operator: "LogSoftmax", tensors: tf.logSoftmax, arrays: nn.logSoftmax },
};

for (const [name, { echo, operator, tensors, arrays }] of Object.entries(functions))
  for (const shape of shapes) {
    const size = shape[0] * shape[1];
    const x = normalValues(size, { seed: 1, deviation: 3 });
    const dy = normalValues(size, { seed: 2, deviation: 1 });
    const out = new Float32Array(size);
    const array = (/** @type {Float32Array} */ data) => np.array(data).reshape([...shape]);
    const tensor = (/** @type {Float32Array} */ data) => tf.tensor2d(data, [...shape]);
    /** @type {(compute: () => np.Array) => Runner} */
    const runnerOf = (compute) => ({
      call: async () => (await compute().blockUntilReady()).dispose(),
      isAsync: true,
      read: () => /** @type {Float32Array} */ (compute().dataSync()),
    });
    const model = encodeModel(shape, (build, from) => build(operator, [from], { axis: 1n }));

    const forward = {
      echo: async () => ({
        call: () => echo(x, {}, out, { shape }),
        read: () => echo(x, {}, undefined, { shape }),
      }),
      onnxNode: () => createSession("native", model, { data: x, shape }),
      onnxWeb: () => createSession("web", model, { data: x, shape }),
      tfjsWasm: () =>
        createTensors("wasm", () => {
          const given = tensor(x);
          return () => tensors(given);
        }),
      jax: async () => {
        const given = array(x);
        const f = jit((/** @type {np.Array} */ values) => arrays(values, 1));
        return runnerOf(() => f(given.ref));
      },
    };
    const backward = {
      echo: async () => {
        const options = { shape, gradients: [] };
        return {
          call: () => echo.backward(x, dy, {}, out, options),
          read: () => echo.backward(x, dy, {}, undefined, options).dx,
        };
      },
      tfjsWasm: () =>
        createTensors("wasm", () => {
          const slope = tf.grad((/** @type {tf.Tensor} */ values) => tensors(values));
          const [given, upstream] = [tensor(x), tensor(dy)];
          return () => slope(given, upstream);
        }),
      jax: async () => {
        const [given, upstream] = [array(x), array(dy)];
        const slope = jit((/** @type {np.Array} */ values, /** @type {np.Array} */ slopes) =>
          grad((/** @type {np.Array} */ inner) => arrays(inner, 1).mul(slopes).sum())(values),
        );
        return runnerOf(() => slope(given.ref, upstream.ref));
      },
    };
    for (const [direction, prepared] of Object.entries({ forward, backward })) {
      const expected = await (await prepared.echo()).read();
      const entrants = Object.entries(prepared).map(([id, prepare]) => ({ id, prepare }));
      const verify = (/** @type {Float32Array} */ result) => {
        const at = expected.findIndex(
          (value, index) => !(Math.abs(value - Number(result[index])) <= 1e-4 * (1 + Math.abs(value))),
        );
        if (at >= 0) throw new Error(`${result[at]} at ${at}, should be ${expected[at]}`);
      };
      const outcomes = await race(entrants, verify, settings);
      const line = Object.entries(outcomes).map(([id, outcome]) =>
        "error" in outcome ? `${id}: ${outcome.error}` : `${id} ${(1000 * outcome.seconds).toFixed(2)}`,
      );
      console.log(`${name} ${direction}, ${shape.join(" x ")}: ${line.join(", ")}`);
    }
  }
