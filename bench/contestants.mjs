/**
 * @typedef {import("./race.mjs").Runner} Runner
 * @typedef {import("./task.mjs").Task} Task
 *
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} title
 * @property {boolean} [forwardOnly] It has no derivatives.
 * @property {(task: Task) => Promise<Runner>} prepare Loads the contestant's library, too: one that does not load fails alone.
 */

/** @type {readonly Contestant[]} */
export const ownContestants = [
  { id: "echo", title: "Echo", prepare: async (task) => (await echo()).resident(task, "fast") },
  { id: "echoStreamed", title: "streamed", prepare: async (task) => (await echo()).streamed(task) },
  { id: "echoPrecise", title: "precise", prepare: async (task) => (await echo()).resident(task, "precise") },
  { id: "echoParallel", title: "parallel", prepare: async (task) => (await echo()).inParallel(task) },
];

/** Echo's ops in TensorFlow.js. @type {readonly Contestant[]} */
const tensorOps = [
  {
    id: "echoTfjsCpu",
    title: "Echo in TensorFlow.js cpu",
    prepare: async (task) => (await tfjs()).prepareOp(task, "cpu"),
  },
  {
    id: "echoTfjsWasm",
    title: "Echo in TensorFlow.js wasm",
    prepare: async (task) => (await tfjs()).prepareOp(task, "wasm"),
  },
];

/** @type {readonly Contestant[]} */
export const peers = [
  { id: "naive", title: "naive JavaScript", prepare: async (task) => (await naive()).prepare(task) },
  { id: "tfjsCpu", title: "TensorFlow.js cpu", prepare: async (task) => (await tfjs()).prepare(task, "cpu") },
  {
    id: "tfjsWasm",
    title: "TensorFlow.js wasm",
    prepare: async (task) => (await tfjs()).prepare(task, "wasm"),
  },
  { id: "jax", title: "jax-js wasm", prepare: async (task) => (await jax()).prepare(task) },
  {
    id: "onnxWeb",
    title: "ONNX Runtime web",
    forwardOnly: true,
    prepare: async (task) => (await onnx()).prepare(task, "web"),
  },
  {
    id: "onnxNode",
    title: "ONNX Runtime native",
    forwardOnly: true,
    prepare: async (task) => (await onnx()).prepare(task, "native"),
  },
];

/** Echo's functions as ONNX Runtime runs them, and which peer each is compared with. @type {readonly (Contestant & { readonly peer: string })[]} */
export const exported = [
  {
    id: "exportedNode",
    title: "native",
    peer: "onnxNode",
    forwardOnly: true,
    prepare: async (task) => (await exporting()).prepare(task, "native"),
  },
  {
    id: "exportedWeb",
    title: "web",
    peer: "onnxWeb",
    forwardOnly: true,
    prepare: async (task) => (await exporting()).prepare(task, "web"),
  },
];

/** @type {readonly Contestant[]} */
export const everyContestant = [...ownContestants, ...tensorOps, ...peers, ...exported];

const echo = () => import("./peers/echo.mjs");
const naive = () => import("./peers/naive.mjs");
const tfjs = () => import("./peers/tfjs.mjs");
const jax = () => import("./peers/jax.mjs");
const onnx = () => import("./peers/onnx.mjs");
const exporting = () => import("./peers/exported.mjs");
