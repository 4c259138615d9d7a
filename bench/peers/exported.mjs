import { toModel } from "echoai/onnx";
import { opset } from "../onnx/graph.mjs";
import { createRunner } from "../onnx/session.mjs";
import { activationNamed } from "../task.mjs";

/** Echo's function on ONNX Runtime. @param {import("../task.mjs").Task} task @param {import("../onnx/session.mjs").Runtime} runtime */
export function prepare({ name, parameters, x }, runtime) {
  const model = toModel(activationNamed(name), { shape: ["length"], params: parameters, opset });
  return createRunner(runtime, model, { data: x, shape: [x.length] });
}
