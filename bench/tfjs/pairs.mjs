/**
 * @typedef {object} Pair What is measured on a backend of TensorFlow.js: two contestants, by their ids.
 * @property {string} backend
 * @property {string} op Echo's.
 * @property {string} composition What a user writes for want of it.
 */

/** @type {readonly Pair[]} */
export const nodePairs = [
  { backend: "cpu", op: "echoTfjsCpu", composition: "tfjsCpu" },
  { backend: "wasm", op: "echoTfjsWasm", composition: "tfjsWasm" },
];

/** @type {readonly Pair[]} */
export const browserPairs = [
  { backend: "webgl", op: "echoTfjsWebgl", composition: "tfjsWebgl" },
  { backend: "webgpu", op: "echoTfjsWebgpu", composition: "tfjsWebgpu" },
];
