import { optimizeActivations } from "echoai/onnx";
import { encodeModel } from "../onnx/graph.mjs";
import { createRunner } from "../onnx/session.mjs";
import { race } from "../race.mjs";
import { normalValues } from "../random.mjs";

/**
 * What `optimizeActivations` gains: prints the time of each function as exporters write it, and as it is after the rewriting, on
 * ONNX Runtime native. Run it as `node bench/experiments/onnxRewrites.mjs`; it takes a minute.
 * @typedef {import("../onnx/graph.mjs").Build} Build
 */

/** @type {Readonly<Record<string, (build: Build, x: string) => string>>} */
const written = {
  "Mish, the operator": (build, x) => build("Mish", [x]),
  "Mish, Softplus-Tanh-Mul": (build, x) => build("Mul", [x, build("Tanh", [build("Softplus", [x])])]),
  "Softplus, the operator": (build, x) => build("Softplus", [x]),
  "HardSwish, Add-Clip-Mul-Div": (build, x) =>
    build("Div", [build("Mul", [x, build("Clip", [build("Add", [x, 3]), 0, 6])]), 6]),
  "GELU by tanh, written out": (build, x) => {
    const inner = build("Add", [x, build("Mul", [0.044715, build("Pow", [x, 3])])]);
    const gate = build("Tanh", [build("Mul", [Math.sqrt(2 / Math.PI), inner])]);
    return build("Mul", [build("Mul", [0.5, x]), build("Add", [1, gate])]);
  },
};

const settings = { rounds: 15, sampleMilliseconds: 60, warmUpMilliseconds: 150 };

for (const length of [65_536, 1_048_576]) {
  console.log(`| ${length} floats | before | after | gain |\n|---|---|---|---|`);
  const x = { data: normalValues(length, { seed: 1, deviation: 3 }), shape: [length] };
  for (const [name, formula] of Object.entries(written)) {
    const model = encodeModel([length], formula);
    const { bytes, replaced } = optimizeActivations(model);
    const first = await (await createRunner("native", model, x)).read();
    const outcomes = await race(
      [
        { id: "before", prepare: () => createRunner("native", model, x) },
        { id: "after", prepare: () => createRunner("native", bytes, x) },
      ],
      (values) => checkNear(values, first),
      settings,
    );
    const [before, after] = [secondsOf(outcomes.before), secondsOf(outcomes.after)];
    const to = replaced.map(({ by }) => by).join(", ");
    const milliseconds = [before, after].map((seconds) => `${(seconds * 1000).toFixed(3)} ms`).join(" | ");
    console.log(`| ${name} -> ${to} | ${milliseconds} | ${(before / after).toFixed(1)} x |`);
  }
  console.log();
}

/** @param {Float32Array} values @param {Float32Array} expected */
function checkNear(values, expected) {
  const wrong = values.findIndex((value, index) => {
    const wanted = expected[index] ?? Number.NaN;
    return !(Math.abs(value - wanted) <= 1e-6 + 2e-6 * Math.abs(wanted));
  });
  if (wrong !== -1) throw new Error(`element ${wrong} is ${values[wrong]}, not ${expected[wrong]}`);
}

/** @param {import("../race.mjs").Outcome | undefined} outcome */
function secondsOf(outcome) {
  if (outcome !== undefined && "seconds" in outcome) return outcome.seconds;
  throw new Error(outcome?.error ?? "it did not run");
}
