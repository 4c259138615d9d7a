import * as naive from "../funnel/naive.mjs";
import { createFunnelTask } from "../funnel/task.mjs";
import { race } from "../race.mjs";
import { verifyClose, verifyLength } from "../verify.mjs";

/**
 * @typedef {import("../race.mjs").Runner} Runner
 * @typedef {import("../funnel/task.mjs").FunnelTask} FunnelTask
 *
 * @typedef {object} Funnel
 * @property {import("../funnel/task.mjs").Size} size
 * @property {readonly string[]} ids of the contestants
 * @property {import("../race.mjs").Settings} settings
 */

/** FReLU in evaluation. @param {Funnel} input */
export async function run({ size, ids, settings }) {
  const task = createFunnelTask(size);
  const expected = await naive.prepare(task).read();
  return race(
    Object.entries(contestants)
      .filter(([id]) => ids.includes(id))
      .map(([id, prepare]) => ({ id, prepare: () => prepare(task) })),
    (result) => {
      verifyLength(result, expected.length);
      expected.forEach((value, place) => {
        verifyClose(Number(result[place]), value, `place ${place}`);
      });
    },
    settings,
  );
}

/** By the ids that they have as contestants in elementwise functions. @type {Readonly<Record<string, (task: FunnelTask) => Promise<Runner>>>} */
const contestants = {
  echo: async (task) => (await import("../funnel/echo.mjs")).prepare(task),
  naive: async (task) => naive.prepare(task),
  tfjsCpu: async (task) => (await import("../funnel/tfjs.mjs")).prepare(task, "cpu"),
  tfjsWasm: async (task) => (await import("../funnel/tfjs.mjs")).prepare(task, "wasm"),
  jax: async (task) => (await import("../funnel/jax.mjs")).prepare(task),
  onnxWeb: async (task) => (await import("../funnel/onnx.mjs")).prepare(task, "web"),
  onnxNode: async (task) => (await import("../funnel/onnx.mjs")).prepare(task, "native"),
};
