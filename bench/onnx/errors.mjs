// Measures the errors of Echo's functions on ONNX Runtime, and of its own operators: `node bench/onnx/errors.mjs` writes
// docs/onnx-accuracy.md.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "echoai/catalogue";
import { operations } from "echoai/expression";
import { toModel } from "echoai/onnx";
import { formulas } from "../formulas/onnx.mjs";
import { versions } from "../report/environment.mjs";
import { table } from "../report/table.mjs";
import { createTask, functionNames } from "../task.mjs";
import { encodeModel, opset } from "./graph.mjs";
import { createRunner } from "./session.mjs";

/** @typedef {{ relative: number, scaled: number }} Errors Scaled: relative where the value is above 1, otherwise absolute. */

const runtimes = /** @type {const} */ (["native", "web"]);
/** Results that are smaller are left out of the relative errors: near the subnormal numbers there are fewer digits. */
const smallest = 1e-30;

/** Every 16411th float there is, and numbers as layers have them. */
const inputs = (() => {
  const bits = Uint32Array.from({ length: Math.ceil(2 ** 32 / 16411) }, (_, index) => index * 16411);
  const floats = [...new Float32Array(bits.buffer)].filter(Number.isFinite);
  const usual = Array.from({ length: 100_001 }, (_, index) => (index - 50_000) / 1000);
  return Float32Array.from([...floats, ...usual]);
})();

/** @param {Uint8Array} model @param {(x: number) => number} exact @returns {Promise<readonly Errors[]>} on each runtime */
async function measure(model, exact) {
  const errors = [];
  for (const runtime of runtimes) {
    const runner = await createRunner(runtime, model, { data: inputs, shape: [inputs.length] });
    errors.push(errorsOf(await runner.read(), exact));
  }
  return errors;
}

/** @param {Float32Array} got @param {(x: number) => number} exact @returns {Errors} */
function errorsOf(got, exact) {
  let [relative, scaled] = [0, 0];
  inputs.forEach((x, index) => {
    const wanted = exact(x);
    const value = /** @type {number} */ (got[index]);
    if (Object.is(value, Math.fround(wanted)) || value === Math.fround(wanted)) return;
    const error = Math.abs(value - wanted);
    if (Math.abs(wanted) >= smallest) relative = Math.max(relative, error / Math.abs(wanted));
    scaled = Math.max(scaled, error / Math.max(1, Math.abs(wanted)));
  });
  return { relative, scaled };
}

const written = (/** @type {number} */ error) => (error === 0 ? "0" : error.toExponential(1));
const cells = (/** @type {readonly Errors[]} */ errors) =>
  errors.flatMap(({ relative, scaled }) => [written(relative), written(scaled)]);

async function functionTable() {
  const rows = [];
  for (const name of functionNames) {
    const { parameters } = createTask(name, "forward", 0);
    const activation = /** @type {import("echoai").Activation} */ (catalogue[name]);
    const exact = (/** @type {number} */ x) => activation(x, parameters);
    const own = await measure(toModel(activation, { shape: ["length"], params: parameters, opset }), exact);
    const formula = formulas[name];
    const others =
      formula === undefined
        ? []
        : await measure(
            encodeModel(["length"], (build, x) => formula(build, x, parameters)),
            exact,
          );
    rows.push([name, ...cells(own), ...cells(others)]);
  }
  return table(["", ...headsOf("Echo's"), ...headsOf("others")], rows);
}

async function operatorTable() {
  /** @type {Readonly<Record<string, keyof typeof operations>>} */
  const operators = {
    Exp: "exp",
    Log: "log",
    Sqrt: "sqrt",
    Tanh: "tanh",
    Sigmoid: "sigmoid",
    Softplus: "softplus",
  };
  const further = /** @type {const} */ ({
    Erf: "erf",
    Sin: "sin",
    Cos: "cos",
    Atan: "atan",
    Sign: "sign",
    Round: "round",
  });
  const rows = [];
  for (const [operator, operation] of Object.entries({ ...operators, ...further })) {
    const exact = (/** @type {number} */ x) => operations[operation].evaluate(x, 0, 0);
    const errors = await measure(
      encodeModel(["length"], (build, x) => build(operator, [x])),
      exact,
    );
    rows.push([operator, ...cells(errors)]);
  }
  return table(["", ...headsOf("")], rows);
}

const headsOf = (/** @type {string} */ whose) =>
  runtimes.flatMap((runtime) => [`${whose} ${runtime}, relative`, "scaled"]).map((head) => head.trim());

const page = `<!-- Written by \`node bench/onnx/errors.mjs\`. -->

# Accuracy on ONNX Runtime

The largest errors at ${inputs.length} floats: every 16411th that there is, and 100001 from -50 to 50. Relative where the value is at least
${smallest} in size; scaled is relative where the value is above 1, otherwise absolute. ${versions
  .filter(([name]) => name?.startsWith("onnxruntime"))
  .map(([name, version]) => `${name} ${version}`)
  .join(", ")}, opset ${opset}.

## Functions

Echo's, and beside them the operator that ONNX has, or the composition of operators that its user would write. Relative errors of
the soft exponentials and of pau are at their roots; those of jumpRelu are at its threshold, 0.001, which is no float32. NaN: it is given
for a number.

${await functionTable()}

## Operators

${await operatorTable()}
`;
writeFileSync(fileURLToPath(new URL("../../docs/onnx-accuracy.md", import.meta.url)), page);
