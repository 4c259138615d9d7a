import { jit, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";
import type { Activation, Tensors } from "echoai";
import type { Learner } from "../learner.ts";
import type { Network } from "../network.ts";
import { adam, initialMoments, type Moments, schedule } from "./adam.ts";
import type { Arrays } from "./layer.ts";
import { createLayer } from "./network.ts";

/** What there is of a network, layer by layer. */
interface Run {
  trained: Arrays[];
  states: Arrays[];
  moments: Moments<Arrays[]>;
  steps: number;
}

export async function createLearner(activation: Activation, network: Network): Promise<Learner> {
  const { width, height, classes } = network.shape;
  const layers = network.layers.map((plan) => createLayer(plan, activation));

  const forward = (
    trained: Arrays[],
    states: Arrays[],
    images: np.Array,
    training: boolean,
  ): [np.Array, Arrays[]] => {
    const after: Arrays[] = [];
    const logits = layers.reduce((x, layer, index) => {
      const [y, state] = layer(trained[index] as Arrays, states[index] as Arrays, x, training);
      after.push(state);
      return y;
    }, images);
    return [logits, after];
  };
  const loss = (
    trained: Arrays[],
    states: Arrays[],
    images: np.Array,
    labels: np.Array,
  ): [np.Array, Arrays[]] => {
    const [batch] = images.shape as [number];
    const [logits, after] = forward(trained, states, images, true);
    return [
      nn
        .logSoftmax(logits)
        .mul(labels)
        .sum()
        .mul(-1 / batch),
      after,
    ];
  };
  const step = jit(
    (
      trained: Arrays[],
      moments: Moments<Arrays[]>,
      states: Arrays[],
      scheduled: np.Array,
      images: np.Array,
      labels: np.Array,
    ) => {
      const [[value, after], gradient] = valueAndGrad(loss, { hasAux: true })(
        tree.ref(trained),
        states,
        images,
        labels,
      );
      return [value, ...adam(trained, moments, gradient as Arrays[], scheduled), after] as [
        np.Array,
        Arrays[],
        Moments<Arrays[]>,
        Arrays[],
      ];
    },
  );
  const logitsOf = jit((trained: Arrays[], states: Arrays[], images: np.Array) => {
    const [logits, after] = forward(trained, states, images, false);
    tree.dispose(after);
    return logits;
  });

  let run: Run | undefined;
  const current = (): Run => {
    if (run === undefined) throw new Error("no run has begun");
    return run;
  };
  return {
    begin(starts) {
      const trained = starts.map((start) => arraysOf(start.trained));
      const states = starts.map((start) => arraysOf(start.state));
      run = { trained, states, moments: initialMoments(trained), steps: 0 };
    },
    step(batch, rate) {
      const before = current();
      const count = batch.labels.length / classes;
      const images = np.array(batch.images).reshape([count, height, width, 1]);
      const labels = np.array(batch.labels).reshape([count, classes]);
      const steps = before.steps + 1;
      const [value, trained, moments, states] = step(
        before.trained,
        before.moments,
        before.states,
        schedule(steps, rate),
        images,
        labels,
      );
      run = { trained, moments, states, steps };
      return value.js() as number;
    },
    logits(images, count) {
      const { trained, states } = current();
      const x = np.array(images).reshape([count, height, width, 1]);
      return logitsOf(tree.ref(trained), tree.ref(states), x).dataSync() as Float32Array;
    },
    trained: () => current().trained.map(read),
    end() {
      const { trained, moments, states } = current();
      tree.dispose([trained, moments, states] as tree.JsTree<np.Array>);
      run = undefined;
    },
    dispose() {
      step.dispose();
      logitsOf.dispose();
    },
  };
}

const arraysOf = (tensors: Tensors): Arrays =>
  Object.fromEntries(
    Object.entries(tensors).map(([name, { data, shape }]) => [
      name,
      np.array(data.slice()).reshape([...shape]),
    ]),
  );

const read = (arrays: Arrays): Record<string, Float32Array> =>
  Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [name, array.ref.dataSync() as Float32Array]),
  );
