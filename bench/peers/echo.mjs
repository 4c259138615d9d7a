import { allocate } from "echoai";
import { parallel } from "echoai/parallel";
import { activationNamed } from "../task.mjs";

/**
 * @typedef {import("../task.mjs").Task} Task
 * @typedef {import("../race.mjs").Runner} Runner
 */

/** On arrays in the kernels' memory. @param {Task} task @param {"fast" | "precise"} precision @returns {Runner} */
export function resident(task, precision) {
  return createRunner(task, allocate, precision);
}

/** On arrays from anywhere. @param {Task} task @returns {Runner} */
export function streamed(task) {
  return createRunner(task, (length) => new Float32Array(length), "fast");
}

/** On as many threads as the machine has, over shared arrays. @param {Task} task @returns {Runner} */
export function inParallel({ name, direction, parameters, x: xValues, dy: dyValues }) {
  const activation = parallel(activationNamed(name));
  const x = shared(xValues);
  const dy = shared(dyValues);
  const out = shared(xValues);
  const options = { precision: /** @type {const} */ ("fast"), gradients: [] };
  const call =
    direction === "forward"
      ? () => activation(x, parameters, out, options)
      : () => activation.backward(x, dy, parameters, out, options);
  const read = async () => {
    await call();
    return out;
  };
  return { call, isAsync: true, read };
}

/** @param {Task} task @param {(length: number) => Float32Array} place @param {"fast" | "precise"} precision */
function createRunner({ name, direction, parameters, x: xValues, dy: dyValues }, place, precision) {
  const activation = activationNamed(name);
  const x = place(xValues.length);
  const dy = place(dyValues.length);
  const out = place(xValues.length);
  x.set(xValues);
  dy.set(dyValues);
  const options = { precision, gradients: [] };
  const call =
    direction === "forward"
      ? () => activation(x, parameters, out, options)
      : () => activation.backward(x, dy, parameters, out, options);
  const read = () => {
    call();
    return out;
  };
  return { call, read };
}

/** @param {Float32Array} values */
function shared(values) {
  const copy = new Float32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
