import { readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";

const lock = readJson("../../package-lock.json");
const { version } = readJson("../../packages/echoai/package.json");

const packages = [
  "@tensorflow/tfjs",
  "@tensorflow/tfjs-backend-wasm",
  "@tensorflow/tfjs-backend-webgpu",
  "@jax-js/jax",
  "onnxruntime-web",
  "onnxruntime-node",
];

/** Versions of everything that was measured. */
export const versions = [
  ["Echo", version],
  ["Node.js", process.versions.node],
  ["V8", process.versions.v8],
  ...packages.map((name) => [name, installedVersion(name)]),
];

/** The machine that it was measured on. */
export const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${platform()} ${arch()}`;

/** @param {string} name @returns {string} */
function installedVersion(name) {
  const { packages } = lock;
  return (packages[`bench/node_modules/${name}`] ?? packages[`node_modules/${name}`]).version;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
