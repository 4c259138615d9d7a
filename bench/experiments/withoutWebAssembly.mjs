// What a Float32Array costs where there is no WebAssembly: the float64 reference computes it then, in JavaScript.
//
//   node bench/experiments/withoutWebAssembly.mjs
//
// Prints the nanoseconds for each element of 2^16, the best of rounds in which both take turns, and their ratio.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const names = ["relu", "mish", "swish", "gelu", "sqnl"];
const elements = 2 ** 16;
const rounds = 30;

if (process.send === undefined) await compare();
else await measure(process.argv[2] === "without");

async function compare() {
  const file = fileURLToPath(import.meta.url);
  const [engine, reference] = [fork(file, ["with"]), fork(file, ["without"])];
  await Promise.all([once(engine, "message"), once(reference, "message")]);
  for (const name of names) {
    const best = [Infinity, Infinity];
    for (let round = 0; round < rounds; round++)
      for (const [index, child] of [engine, reference].entries()) {
        child.send(name);
        const [time] = await once(child, "message");
        best[index] = Math.min(best[index] ?? Infinity, time);
      }
    const [fast = 0, slow = 0] = best;
    console.log(
      `${name.padEnd(8)} ${fast.toFixed(2)} ns, without ${slow.toFixed(1)} ns: ${(slow / fast).toFixed(0)} times`,
    );
  }
  engine.disconnect();
  reference.disconnect();
}

/** @param {boolean} isWithout */
async function measure(isWithout) {
  if (isWithout) Reflect.deleteProperty(globalThis, "WebAssembly");
  const { catalogue } = await import("echoai/catalogue");
  const x = Float32Array.from({ length: elements }, (_, index) => (index / elements - 0.5) * 16);
  const out = new Float32Array(elements);
  process.on("message", (name) => {
    const activation = catalogue[String(name)];
    if (activation === undefined) throw new Error(`no function ${name}`);
    activation(x, undefined, out);
    const start = process.hrtime.bigint();
    activation(x, undefined, out);
    process.send?.(Number(process.hrtime.bigint() - start) / elements);
  });
  process.send?.("ready");
}
