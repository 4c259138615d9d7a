// Float64Arrays, and numbers one by one, beside the expression written by hand with `Math`.
//
//   node bench/experiments/float64.mjs
//
// Prints the nanoseconds for each number of 2^14, the best of rounds in which all take turns, and the ratio. Each function has a process of
// its own, since a loop that calls several functions is slower for all of them.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** @type {Readonly<Record<string, (x: number) => number>>} */
const byHand = {
  relu: (x) => Math.max(x, 0),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  silu: (x) => x / (1 + Math.exp(-x)),
  mish: (x) => x * Math.tanh(Math.log1p(Math.exp(x))),
  softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  sqnl: (x) => (x > 2 ? 1 : x >= 0 ? x - (x * x) / 4 : x >= -2 ? x + (x * x) / 4 : -1),
};
const count = 2 ** 14;
const rounds = 200;

const chosen = process.send === undefined ? undefined : process.argv[2];
if (chosen === undefined) await compare();
else await measure(chosen);

async function compare() {
  for (const name of Object.keys(byHand)) {
    const child = fork(fileURLToPath(import.meta.url), [name]);
    const [{ array, arrayByHand, number, numberByHand }] = await once(child, "message");
    const ratio = (/** @type {number} */ hand, /** @type {number} */ echo) => (hand / echo).toFixed(2);
    console.log(
      `${name.padEnd(8)} Float64Array ${array.toFixed(1)} ns, by hand ${arrayByHand.toFixed(1)} ns: ${ratio(arrayByHand, array)}; ` +
        `a number ${number.toFixed(1)} ns, by hand ${numberByHand.toFixed(1)} ns: ${ratio(numberByHand, number)}`,
    );
  }
}

/** @param {string} name */
async function measure(name) {
  const { catalogue } = await import("echoai/catalogue");
  const activation = catalogue[name];
  const hand = byHand[name];
  if (activation === undefined || hand === undefined) throw new Error(`no function ${name}`);
  const x = Float64Array.from({ length: count }, (_, index) => (index / count - 0.5) * 16);
  const out = new Float64Array(count);
  const work = {
    array: () => activation(x, undefined, out),
    arrayByHand: () => {
      for (let index = 0; index < count; index++) out[index] = hand(/** @type {number} */ (x[index]));
    },
    number: () => {
      for (let index = 0; index < count; index++) out[index] = activation(/** @type {number} */ (x[index]));
    },
    numberByHand: () => {
      for (let index = 0; index < count; index++) out[index] = hand(/** @type {number} */ (x[index]));
    },
  };
  /** @type {Record<string, number>} */
  const best = {};
  for (let round = 0; round < rounds; round++)
    for (const [kind, run] of Object.entries(work)) {
      const start = process.hrtime.bigint();
      run();
      best[kind] = Math.min(best[kind] ?? Infinity, Number(process.hrtime.bigint() - start) / count);
    }
  process.send?.(best);
  process.disconnect();
}
