import { pathToFileURL } from "node:url";
import { grad, init, numpy as np } from "@jax-js/jax";
import * as tf from "@tensorflow/tfjs";
import { type Activation, Elementwise, isActivation, mish } from "echoai";
import { jaxActivation, trainable } from "echoai/jax";
import { toLatex } from "echoai/latex";
import { toText } from "echoai/text";
import { layerOf, tensorActivation } from "echoai/tfjs";
import { beforeAll, describe, expect, test } from "vitest";
import { invoke } from "./testing/invoke.ts";
import { writeOwnModule } from "./testing/ownModule.ts";
import { temporaryDirectory } from "./testing/temporaryDirectory.ts";

/** x tanh(1.5 x), and its derivative, by themselves. */
const value = (x: number) => x * Math.tanh(1.5 * x);
const slope = (x: number) => Math.tanh(1.5 * x) + (1.5 * x) / Math.cosh(1.5 * x) ** 2;

describe("an activation that a user made up has what a built-in one has", () => {
  const path = temporaryDirectory();
  const points = [-2, -0.5, 0, 0.25, 3];
  let file: string;
  let own: Activation;

  beforeAll(async () => {
    file = await writeOwnModule(path());
    const exported = (await import(pathToFileURL(file).href)) as { own: Activation };
    own = exported.own;
    await init("wasm");
  });

  test("numbers and arrays, value, derivative and gradients", () => {
    expect([isActivation(own), isActivation(mish), isActivation(value)]).toEqual([true, true, false]);
    for (const x of points) {
      expect(own(x)).toBeCloseTo(value(x), 14);
      expect(own.derivative(x)).toBeCloseTo(slope(x), 14);
      expect(own.backward(x, 2).dparams.slope).toBeCloseTo((2 * x * x) / Math.cosh(1.5 * x) ** 2, 13);
    }
    const array = own(Float32Array.from(points));
    points.forEach((x, index) => {
      expect(array[index]).toBeCloseTo(value(x), 6);
    });
  });

  test("text and LaTeX", () => {
    expect(toText(own.definition.formula)).toBe("x tanh(slope x)");
    expect(toLatex(own.definition.formula)).toBe("x \\tanh\\left(\\mathrm{slope} x\\right)");
  });

  test("a module", () => {
    const module = new Elementwise(own);
    const x = { data: Float32Array.from(points), shape: [5, 1] };
    const y = module.forward(x).data;
    const { dx } = module.backward({ data: new Float32Array(5).fill(1), shape: [5, 1] });
    points.forEach((at, index) => {
      expect(y[index]).toBeCloseTo(value(at), 6);
      expect(dx.data[index]).toBeCloseTo(slope(at), 6);
    });
  });

  test("jax-js, with its gradient, and as a layer", () => {
    const f = jaxActivation(own.definition);
    const got = grad((x: np.Array) => f(x).sum())(np.array(points)).dataSync();
    const layer = trainable(own.definition);
    const y = layer.apply(layer.init(), np.array(points)).dataSync();
    points.forEach((at, index) => {
      expect(got[index]).toBeCloseTo(slope(at), 5);
      expect(y[index]).toBeCloseTo(value(at), 5);
    });
  });

  test("TensorFlow.js, with its gradient, and as a layer", async () => {
    await tf.setBackend("cpu");
    const f = tensorActivation(own.definition);
    const got = tf
      .grad((x: tf.Tensor) => f(x))(tf.tensor1d(points))
      .dataSync();
    const Layer = layerOf(own);
    const y = (new Layer().apply(tf.tensor2d(points, [5, 1])) as tf.Tensor).dataSync();
    points.forEach((x, index) => {
      expect(got[index]).toBeCloseTo(slope(x), 5);
      expect(y[index]).toBeCloseTo(value(x), 5);
    });
  });

  test("the command line", async () => {
    expect((await invoke(["list", "--with", file])).stdout).toContain("A made-up function");
    expect((await invoke(["show", "gated", "--with", file])).stdout).toContain("x tanh(slope x)");
    const plot = await invoke(["plot", "gated", "--with", file, "--out", path("gated.svg")]);
    expect([plot.code, plot.stderr]).toEqual([0, ""]);
  });
});
