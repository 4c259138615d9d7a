import { fileURLToPath } from "node:url";
import { exported, ownContestants, peers } from "../contestants.mjs";
import {
  exportedLengths,
  funnelSize,
  mainLength,
  shortLengths,
  studiedIds,
  studiedLengths,
  studiedNames,
} from "../plan.mjs";
import { machine, versions } from "./environment.mjs";
import { findMeasurement, mainMeasurements, ratioOf, secondsOf, throughputOf } from "./results.mjs";
import { createFootnotes, table, written } from "./table.mjs";
import { judgeTargets } from "./targets.mjs";
import { tensorText } from "./tensorflow.mjs";

/**
 * @typedef {import("./results.mjs").Results} Results
 * @typedef {import("./results.mjs").Direction} Direction
 * @typedef {import("./results.mjs").Measurement} Measurement
 * @typedef {import("../contestants.mjs").Contestant} Contestant
 */

const repository = fileURLToPath(new URL("../../", import.meta.url));
const directions = /** @type {const} */ (["forward", "backward"]);
const variants = ownContestants.filter(({ id }) => id !== "echo");

/** docs/performance.md. @param {Results} results */
export function writePage(results) {
  const footnotes = createFootnotes();
  /** What stands where there is no number, for want of one of these contestants'. @param {Measurement} measurement @param {readonly string[]} ids */
  const absence = ({ outcomes }, ids) => {
    const [error] = ids.flatMap((id) => {
      const outcome = outcomes[id];
      return outcome && "error" in outcome ? outcome.error : [];
    });
    return error === undefined ? "-" : `-${footnotes.mark(error.replaceAll(repository, ""))}`;
  };

  /** @param {Direction} direction @param {readonly Contestant[]} columns @param {(measurement: Measurement, id: string) => number | undefined} value */
  const comparison = (direction, columns, value) => {
    const contestants = columns.filter(({ forwardOnly = false }) => direction === "forward" || !forwardOnly);
    const rows = mainMeasurements(results, direction)
      .filter(({ outcomes }) => contestants.some(({ id }) => id in outcomes))
      .map((measurement) => [
        measurement.name,
        ...contestants.map(({ id }) => {
          const number = value(measurement, id);
          return number === undefined ? absence(measurement, [id, "echo"]) : written(number);
        }),
      ]);
    return table([direction, ...contestants.map(({ title }) => title)], rows);
  };
  /** @param {readonly Contestant[]} columns @param {(measurement: Measurement, id: string) => number | undefined} value */
  const comparisons = (columns, value) =>
    directions.map((direction) => comparison(direction, columns, value)).join("\n\n");

  const { batch, channels, height, width } = funnelSize;
  const page = `<!-- Written by \`npm run bench\`. -->

# Performance

Everything below was measured in one run on ${machine}: ${versions.map(([name, version]) => `${name} ${version}`).join(", ")}.

All contestants get the same ${mainLength} floats, normal with a deviation of 3, where they keep their data, and use one thread
(Echo's \`parallel\` all). Where one lacks a function, it runs the composition that its user would write; results are compared with
Echo's float64 values first. They run in rounds, each once a round, in an order that changes; a number is the median of the rounds.
Backward is dx from x and dy; no one's gives parameters' gradients. ONNX Runtime has no backward pass. The soft exponentials
have alpha = 0.5, the others their defaults. FReLU is the layer in evaluation, on ${batch} x ${channels} x ${height} x ${width}, and has one way to call.

## How many times as fast as its peers Echo is

![Echo's speed in multiples of its peers', function by function](images/performance.svg)

Echo on arrays of \`allocate\`, with the default precision.

${comparisons(peers, (measurement, id) => ratioOf(measurement, "echo", id))}

## Targets

${targetTable(results)}

## Echo's ways to call, beside that one

\`streamed\` is on any other array, \`precise\` with \`{ precision: "precise" }\`, \`parallel\` on shared arrays, with several threads
from 4 million floats on only. Below 1 is slower.

${comparisons(variants, (measurement, id) => ratioOf(measurement, id, "echo"))}

## Echo's functions on ONNX Runtime

How many times as fast a function is that \`echoai/onnx\` has written as the operator that ONNX Runtime has, or as the composition
of operators that its user would write, both on one thread of ONNX Runtime. Where it is below 1, Echo's has an accuracy that the
other lacks: sigmoids, and what is made of them, keep their digits far below 0, ELUs and exponentials near 0, GELU in its lower tail,
logarithms near 1, and ISRU holds where a square overflows. Around 1 the two are the same operators. [onnx.md](onnx.md) has the errors, and the option that takes ONNX's own operator.

${exportedTable(results)}

## Throughput

In Gelem/s, 10^9 elements per second.

${comparisons([...ownContestants, ...peers], throughputOf)}

## In TensorFlow.js

${tensorText(results, absence)}

## Larger and smaller arrays

In Gelem/s; the ratio is that of streamed to resident.

${sizeTable(results)}

Time of a call on a short array, in ns:

${shortTable(results)}

## First call

${firstCallText(results)}
`;
  return [page, footnotes.list()].filter((part) => part !== "").join("\n");
}

/** @param {Results} results */
const targetTable = (results) =>
  table(
    ["target", "wanted", "measured", ""],
    judgeTargets(results).map(({ what, bound, measured, verdict }) => [
      what,
      bound,
      written(measured),
      verdict,
    ]),
  );

/** @param {Results} results @param {readonly number[]} lengths @param {(measurement: Measurement) => (number | undefined)[]} values */
const rowsOf = (results, lengths, values) =>
  studiedNames.flatMap((name) =>
    directions.flatMap((direction) =>
      lengths.flatMap((length) => {
        const measurement = findMeasurement(results, name, direction, length);
        if (measurement === undefined) return [];
        return [[`${name} ${direction}`, String(length), ...values(measurement).map(written)]];
      }),
    ),
  );

/** Of `studiedIds`. */
const titles = ["resident", "streamed", "parallel", "naive JavaScript"];

/** @param {Results} results */
const exportedTable = (results) =>
  table(
    ["", ...exported.flatMap(({ title }) => exportedLengths.map((length) => `${title}, ${length} floats`))],
    mainMeasurements(results, "forward")
      .filter(({ outcomes }) => exported.some(({ id }) => id in outcomes))
      .map(({ name }) => [
        name,
        ...exported.flatMap(({ id, peer }) =>
          exportedLengths.map((length) =>
            written(ratioOf(findMeasurement(results, name, "forward", length), id, peer)),
          ),
        ),
      ]),
  );

/** @param {Results} results */
const sizeTable = (results) =>
  table(
    ["", "floats", "ratio", ...titles],
    rowsOf(results, studiedLengths, (measurement) => [
      ratioOf(measurement, "echoStreamed", "echo"),
      ...studiedIds.map((id) => throughputOf(measurement, id)),
    ]),
  );

/** @param {Results} results */
const shortTable = (results) =>
  table(
    ["", "floats", ...titles],
    rowsOf(results, shortLengths, (measurement) =>
      studiedIds.map((id) => {
        const seconds = secondsOf(measurement, id);
        return seconds && seconds * 1e9;
      }),
    ),
  );

/** @param {Results} results */
function firstCallText({ firstCall }) {
  if (firstCall === undefined) return "Not measured.";
  const [cold, later] = [firstCall.coldSeconds, firstCall.laterSeconds].map((seconds) =>
    written(seconds * 1000),
  );
  return `A kernel is written and compiled at the first call of a function on an array: ${cold} ms in a process that has just started,
${later} ms for each further new function.`;
}
