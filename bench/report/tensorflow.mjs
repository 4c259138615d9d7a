import { browserPairs, nodePairs } from "../tfjs/pairs.mjs";
import { mainMeasurements, ratioOf, throughputOf } from "./results.mjs";
import { table, written } from "./table.mjs";

/**
 * @typedef {import("./results.mjs").Results} Results
 * @typedef {import("./results.mjs").Direction} Direction
 * @typedef {import("./results.mjs").Measurement} Measurement
 * @typedef {(measurement: Measurement, ids: readonly string[]) => string} Absence What stands where these contestants gave no number.
 *
 * @typedef {object} Column
 * @property {string} title
 * @property {(direction: Direction) => readonly Measurement[]} measurements
 * @property {readonly string[]} ids
 * @property {(measurement: Measurement) => number | undefined} value
 */

const directions = /** @type {const} */ (["forward", "backward"]);

/** Echo's ops beside compositions, on each backend of TensorFlow.js. @param {Results} results @param {Absence} absence */
export function tensorText(results, absence) {
  const places = [
    { pairs: nodePairs, measurements: (/** @type {Direction} */ way) => mainMeasurements(results, way) },
    {
      pairs: browserPairs,
      measurements: (/** @type {Direction} */ way) => results.browser.filter((one) => one.direction === way),
    },
  ];
  const backends = places.flatMap(({ pairs, measurements }) =>
    pairs.map((pair) => ({ ...pair, measurements })),
  );
  const ratios = backends.map(({ backend, op, composition, measurements }) => ({
    title: backend,
    measurements,
    ids: [op, composition],
    value: (/** @type {Measurement} */ measurement) => ratioOf(measurement, op, composition),
  }));
  const throughputs = backends.flatMap(({ backend, op, composition, measurements }) =>
    [
      { title: backend, id: op },
      { title: `${backend}, composed`, id: composition },
    ].map(({ title, id }) => ({
      title,
      measurements,
      ids: [id],
      value: (/** @type {Measurement} */ measurement) => throughputOf(measurement, id),
    })),
  );
  return `An op of \`echoai/tfjs\` beside the composition that its user would write, on the same backend. Backward is \`tf.grad\` with dy,
which computes the value, too. cpu and wasm run in Node, on one thread; webgl and webgpu, where some functions are measured, in a
headless Chromium that renders in software (SwiftShader), on the processor: no graphics card took part, and one would have other
ratios. There a sample ends when a value of its last result can be read.

How many times as fast as the composition Echo's op is:

${tables(ratios, absence)}

In Gelem/s:

${tables(throughputs, absence)}`;
}

/** One for each direction. @param {readonly Column[]} columns @param {Absence} absence */
const tables = (columns, absence) =>
  directions
    .map((direction) =>
      table([direction, ...columns.map(({ title }) => title)], rowsOf(columns, direction, absence)),
    )
    .join("\n\n");

/** @param {readonly Column[]} columns @param {Direction} direction @param {Absence} absence */
function rowsOf(columns, direction, absence) {
  const cells = columns.map(({ measurements, ids, value }) => {
    const measured = measurements(direction).filter(({ outcomes }) => ids.every((id) => id in outcomes));
    return new Map(
      measured.map((measurement) => {
        const number = value(measurement);
        return [measurement.name, number === undefined ? absence(measurement, ids) : written(number)];
      }),
    );
  });
  const names = [...new Set(cells.flatMap((column) => [...column.keys()]))];
  return names.map((name) => [name, ...cells.map((column) => column.get(name) ?? "-")]);
}
