import "../peers/navigator.mjs";
import { jit, lax, numpy as np, tree } from "@jax-js/jax";
import { createRunner } from "../peers/jax.mjs";
import { epsilon } from "./task.mjs";

/** @typedef {Record<keyof import("./task.mjs").FunnelState, np.Array>} State */

/** @param {import("./task.mjs").FunnelTask} task */
export function prepare({ size, x, state }) {
  const { batch, channels, height, width } = size;
  const forward = jit((/** @type {np.Array} */ x, /** @type {State} */ state) => {
    const { weight, bias, gamma, beta, runningMean, runningVar } = state;
    const groups = { featureGroupCount: channels };
    const convolved = lax.convGeneralDilated(x.ref, weight, [1, 1], "SAME", groups).add(bias);
    const scale = gamma.div(np.sqrt(runningVar.add(epsilon)));
    return np.maximum(x, convolved.sub(runningMean).mul(scale).add(beta));
  });

  const input = np.array(x, { shape: [batch, channels, height, width] });
  const perChannel = (/** @type {Float32Array} */ data) => np.array(data, { shape: [channels, 1, 1] });
  const placed = {
    weight: np.array(state.weight, { shape: [channels, 1, 3, 3] }),
    bias: perChannel(state.bias),
    gamma: perChannel(state.gamma),
    beta: perChannel(state.beta),
    runningMean: perChannel(state.runningMean),
    runningVar: perChannel(state.runningVar),
  };
  return createRunner(() => forward(input.ref, tree.ref(placed)));
}
