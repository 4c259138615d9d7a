import { everyContestant, exported, peers } from "./contestants.mjs";
import { funnelName } from "./options.mjs";
import { browserPairs } from "./tfjs/pairs.mjs";

/**
 * @typedef {{ label: string } & (
 *   | { experiment: "elementwise", input: import("./experiments/elementwise.mjs").Elementwise }
 *   | { experiment: "browser", input: import("./experiments/browser.mjs").InBrowser }
 *   | { experiment: "funnel", input: import("./experiments/funnel.mjs").Funnel }
 *   | { experiment: "firstCall", input: { length: number, definitions: number } }
 * )} Job
 */

/** The length at which all contestants meet. */
export const mainLength = 2 ** 20;

/** Lengths for the functions that are looked at more closely: in the cache, at its edge, far beyond. */
export const studiedLengths = [2 ** 14, 2 ** 20, 2 ** 24];
export const shortLengths = [16, 1024];
/** One more for what ONNX Runtime runs: at 2^20 floats it waits for memory. */
export const exportedLengths = [2 ** 16, mainLength];
export const studiedNames = ["mish", "silu"];
/** One function of each kind: without a graphics card they take their time. */
const browserNames = ["mish", "silu", "gelu", "srelu", "softClipping"];
export const studiedIds = ["echo", "echoStreamed", "echoParallel", "naive"];

export const funnelSize = { batch: 16, channels: 16, height: 64, width: 64 };

const fullSettings = { rounds: 15, sampleMilliseconds: 5, warmUpMilliseconds: 200 };
const quickSettings = { rounds: 3, sampleMilliseconds: 2, warmUpMilliseconds: 50 };

/** A sample has a wait for the graphics card at its end, which must not weigh. */
const fullBrowserSettings = { rounds: 7, sampleMilliseconds: 100, warmUpMilliseconds: 500 };
const quickBrowserSettings = { rounds: 3, sampleMilliseconds: 50, warmUpMilliseconds: 100 };

const directions = /** @type {const} */ (["forward", "backward"]);

/** What is measured, in this order. @param {import("./options.mjs").Options} options @returns {Job[]} */
export function planJobs({ quick, names }) {
  const settings = quick ? quickSettings : fullSettings;

  /** @param {string} name @param {number} length @param {(direction: string) => string[]} idsOf @returns {Job[]} */
  const bothWays = (name, length, idsOf) =>
    directions.map((direction) => ({
      label: `${name} ${direction}, ${length} floats`,
      experiment: "elementwise",
      input: { name, direction, length, ids: idsOf(direction), settings },
    }));

  const elementwise = names.filter((name) => name !== funnelName);
  const studied = elementwise.filter((name) => studiedNames.includes(name));
  const furtherLengths = [...shortLengths, ...studiedLengths.filter((length) => length !== mainLength)];
  return [
    ...elementwise.flatMap((name) => bothWays(name, mainLength, everybody)),
    ...studied.flatMap((name) =>
      furtherLengths.flatMap((length) => bothWays(name, length, () => studiedIds)),
    ),
    ...elementwise.map((name) => exportedJob(name, settings)),
    ...names
      .filter((name) => browserNames.includes(name))
      .flatMap((name) => inBrowser(name, quick ? quickBrowserSettings : fullBrowserSettings)),
    ...(names.includes(funnelName) ? [funnelJob(settings)] : []),
    ...Array.from({ length: quick ? 1 : 5 }, () => ({
      label: "first call of new functions",
      experiment: /** @type {const} */ ("firstCall"),
      input: { length: 1024, definitions: 31 },
    })),
  ];
}

/** @param {string} name @param {import("./race.mjs").Settings} settings @returns {Job} */
const exportedJob = (name, settings) => {
  const [length] = /** @type {[number, number]} */ (exportedLengths);
  const ids = exported.flatMap(({ id, peer }) => [id, peer]);
  return {
    label: `${name} on ONNX Runtime, ${length} floats`,
    experiment: "elementwise",
    input: { name, direction: "forward", length, ids, settings },
  };
};

/** @param {string} name @param {import("./race.mjs").Settings} settings @returns {Job[]} */
const inBrowser = (name, settings) =>
  directions.map((direction) => ({
    label: `${name} ${direction}, in a browser`,
    experiment: "browser",
    input: {
      name,
      direction,
      length: mainLength,
      ids: browserPairs.flatMap(({ op, composition }) => [op, composition]),
      settings,
    },
  }));

/** @param {import("./race.mjs").Settings} settings @returns {Job} */
const funnelJob = (settings) => ({
  label: funnelName,
  experiment: "funnel",
  input: { size: funnelSize, ids: ["echo", ...peers.map(({ id }) => id)], settings },
});

/** @param {string} direction */
const everybody = (direction) =>
  everyContestant
    .filter(({ forwardOnly = false }) => direction === "forward" || !forwardOnly)
    .map(({ id }) => id);
