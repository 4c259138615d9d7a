import { peers } from "../contestants.mjs";
import { funnelName } from "../options.mjs";
import { mainLength } from "../plan.mjs";
import { nodePairs } from "../tfjs/pairs.mjs";
import { findMeasurement, mainMeasurements, ratioOf } from "./results.mjs";

/**
 * @typedef {import("./results.mjs").Results} Results
 * @typedef {import("./results.mjs").Direction} Direction
 *
 * @typedef {object} Target
 * @property {string} what
 * @property {string} unit
 * @property {number} [atLeast]
 * @property {number} [atMost]
 * @property {(results: Results) => number | undefined} measure undefined when it was not measured
 */

/** @param {Direction} direction @param {string} title @param {string} peer @param {number} atLeast @returns {Target} */
const mishBeside = (direction, title, peer, atLeast) => ({
  what: `Mish ${direction}, resident, beside ${title}`,
  unit,
  atLeast,
  measure: (results) => ratioOf(findMeasurement(results, "mish", direction, mainLength), "echo", peer),
});

/** @param {Direction} direction @returns {Target[]} */
const mishInTensorFlow = (direction) =>
  nodePairs.map(({ backend, op, composition }) => ({
    what: `Mish ${direction}, an op of TensorFlow.js ${backend}, beside its composition`,
    unit,
    atLeast: 10,
    measure: (results) => ratioOf(findMeasurement(results, "mish", direction, mainLength), op, composition),
  }));

/** @param {Direction} direction @returns {Target} */
const everyFunction = (direction) => ({
  what: `Each of the sixteen elementwise functions that Echo started with, ${direction}, beside the best JavaScript or WebAssembly peer`,
  unit,
  atLeast: 4,
  measure: (results) => smallestRatio(results, direction),
});

/** @type {Target} */
const exportedMish = {
  what: "Mish exported to ONNX Runtime native, beside its own Mish",
  unit: "times as fast",
  atLeast: 3,
  measure: (results) =>
    ratioOf(findMeasurement(results, "mish", "forward", mainLength), "exportedNode", "onnxNode"),
};

const unit = "times as fast";

/** @type {readonly Target[]} */
const targets = [
  mishBeside("forward", "ONNX Runtime native", "onnxNode", 14),
  mishBeside("forward", "ONNX Runtime web", "onnxWeb", 30),
  mishBeside("forward", "TensorFlow.js wasm", "tfjsWasm", 30),
  mishBeside("forward", "jax-js wasm", "jax", 25),
  mishBeside("backward", "TensorFlow.js wasm", "tfjsWasm", 15),
  mishBeside("backward", "jax-js wasm", "jax", 20),
  ...mishInTensorFlow("forward"),
  ...mishInTensorFlow("backward"),
  {
    what: "SiLU forward, resident, beside ONNX Runtime native",
    unit,
    atLeast: 0.75,
    measure: (results) =>
      ratioOf(findMeasurement(results, "silu", "forward", mainLength), "echo", "onnxNode"),
  },
  everyFunction("forward"),
  everyFunction("backward"),
  exportedMish,
  {
    what: "FReLU in eval, beside ONNX Runtime native",
    unit,
    atLeast: 1.5,
    measure: (results) =>
      ratioOf(
        mainMeasurements(results, "forward").find(({ name }) => name === funnelName),
        "echo",
        "onnxNode",
      ),
  },
  {
    what: "Mish forward, streamed beside resident",
    unit,
    atLeast: 0.7,
    measure: (results) =>
      ratioOf(findMeasurement(results, "mish", "forward", mainLength), "echoStreamed", "echo"),
  },
  {
    what: "First call of a new function, once the program is warm",
    unit: "ms",
    atMost: 5,
    measure: ({ firstCall }) => firstCall && firstCall.laterSeconds * 1000,
  },
];

/** What was aimed at, and what was measured. @param {Results} results */
export const judgeTargets = (results) =>
  targets.map(({ what, unit, atLeast = 0, atMost = Number.POSITIVE_INFINITY, measure }) => {
    const measured = measure(results);
    const bound = atLeast > 0 ? `at least ${atLeast} ${unit}` : `at most ${atMost} ${unit}`;
    const verdict = measured === undefined ? "not measured" : measured >= atLeast && measured <= atMost;
    return {
      what,
      bound,
      measured,
      verdict: typeof verdict === "string" ? verdict : verdict ? "reached" : "not reached",
    };
  });

/** The activations of the Python package that Echo started from, FReLU apart. */
const sixteen = new Set([
  ...["mish", "swish", "eSwish", "silu", "flattenTSwish", "aria2", "aria2Weighted", "elish", "hardElish"],
  ...["isru", "isrlu", "nlrelu", "softClipping", "softExponential", "sqnl", "srelu"],
]);

/** @param {Results} results @param {Direction} direction */
function smallestRatio(results, direction) {
  const ratios = mainMeasurements(results, direction)
    .filter(({ name }) => sixteen.has(name))
    .flatMap((measurement) =>
      peers.filter(({ id }) => id !== "onnxNode").map(({ id }) => ratioOf(measurement, "echo", id)),
    )
    .filter((ratio) => ratio !== undefined);
  return ratios.length > 0 ? Math.min(...ratios) : undefined;
}
