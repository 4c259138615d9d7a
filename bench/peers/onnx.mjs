import { findFormula } from "../formulas/find.mjs";
import { formulas } from "../formulas/onnx.mjs";
import { encodeModel } from "../onnx/graph.mjs";
import { createRunner } from "../onnx/session.mjs";

/** @param {import("../task.mjs").Task} task @param {import("../onnx/session.mjs").Runtime} runtime */
export function prepare({ name, parameters, x }, runtime) {
  const formula = findFormula(formulas, name);
  const model = encodeModel(["length"], (build, x) => formula(build, x, parameters));
  return createRunner(runtime, model, { data: x, shape: [x.length] });
}
