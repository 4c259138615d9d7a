import { catalogue } from "echoai/catalogue";
import { toModel } from "echoai/onnx";
import { createRunner } from "../onnx/session.mjs";
import { race } from "../race.mjs";
import { normalValues } from "../random.mjs";

/**
 * Whether a function whose nodes stand in the graph is as fast as one that the graph calls: prints the times of both on ONNX Runtime.
 * Run it as `node bench/experiments/onnxInlined.mjs`; it takes half a minute.
 */
const settings = { rounds: 9, sampleMilliseconds: 30, warmUpMilliseconds: 100 };
const length = 1_048_576;
const x = { data: normalValues(length, { seed: 1, deviation: 3 }), shape: [length] };

console.log("| function | runtime | function | nodes | gain |\n|---|---|---|---|---|");
for (const name of ["mish", "gelu", "softplus", "elish", "srelu"]) {
  const activation = catalogue[name];
  if (activation === undefined) throw new Error(`there is no ${name}`);
  const [called, inlined] = [true, false].map((functions) =>
    toModel(activation, { shape: [length], functions }),
  );
  for (const runtime of /** @type {const} */ (["native", "web"])) {
    const run = (/** @type {Uint8Array | undefined} */ model) =>
      createRunner(runtime, model ?? new Uint8Array(), x);
    const first = await (await run(called)).read();
    const outcomes = await race(
      [
        { id: "called", prepare: () => run(called) },
        { id: "inlined", prepare: () => run(inlined) },
      ],
      (values) => checkSame(values, first),
      settings,
    );
    const [before, after] = [secondsOf(outcomes.called), secondsOf(outcomes.inlined)];
    const milliseconds = [before, after].map((seconds) => `${(seconds * 1000).toFixed(2)} ms`).join(" | ");
    console.log(`| ${name} | ${runtime} | ${milliseconds} | ${(before / after).toFixed(2)} x |`);
  }
}

/** @param {Float32Array} values @param {Float32Array} expected */
function checkSame(values, expected) {
  const other = values.findIndex((value, index) => !Object.is(value, expected[index]));
  if (other !== -1) throw new Error(`element ${other} is ${values[other]}, not ${expected[other]}`);
}

/** @param {import("../race.mjs").Outcome | undefined} outcome */
function secondsOf(outcome) {
  if (outcome !== undefined && "seconds" in outcome) return outcome.seconds;
  throw new Error(outcome?.error ?? "it did not run");
}
