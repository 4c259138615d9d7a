import "./navigator.mjs";
import { defaultDevice, grad, init, jit, numpy as np } from "@jax-js/jax";
import { findFormula } from "../formulas/find.mjs";
import { formulas } from "../formulas/jax.mjs";

await init("wasm");
defaultDevice("wasm");

/** @param {import("../task.mjs").Task} task */
export function prepare(task) {
  const formula = findFormula(formulas, task.name);
  const f = (/** @type {np.Array} */ x) => formula(x, task.parameters);
  const x = np.array(task.x);
  if (task.direction === "forward") {
    const forward = jit(f);
    return createRunner(() => forward(x.ref));
  }
  const dy = np.array(task.dy);
  const backward = jit((/** @type {np.Array} */ x, /** @type {np.Array} */ dy) =>
    grad((/** @type {np.Array} */ x) => f(x).mul(dy).sum())(x),
  );
  return createRunner(() => backward(x.ref, dy.ref));
}

/** @param {() => np.Array} compute @returns {import("../race.mjs").Runner} */
export function createRunner(compute) {
  return {
    // jax-js computes an array when somebody waits for it.
    call: async () => (await compute().blockUntilReady()).dispose(),
    isAsync: true,
    read: () => /** @type {Float32Array} */ (compute().dataSync()),
  };
}
