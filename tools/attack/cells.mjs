// The worst result of each function, region of parameters, order of derivative and precision.
import { judge, otherZero } from "./judge.mjs";

/** @typedef {import("./forms.mjs").Result} Result */
/** @typedef {import("./samples.mjs").Group} Group */

/** @typedef {"value" | "slopes" | "second derivatives"} Order */
/** @typedef {"float64" | "fast" | "precise"} Precision */

/** @typedef {{ group: Group, result: Result, size: number, kind: string | undefined }} Worst */

/**
 * @typedef {object} Cell
 * @property {string} name
 * @property {string} region
 * @property {Order} order
 * @property {Precision} precision
 * @property {number} count
 * @property {number} ulp the largest error in units in the last place
 * @property {number} scaled the largest one in those of the scale
 * @property {number} wrong how many are wrong in kind
 * @property {Worst} worst by the scaled error, what is wrong in kind before all
 */

/** A limit has no conditioning: what is further away than this, in ULP, is another limit. */
const limitUlp = 64;

/**
 * @param {Map<string, Cell>} cells
 * @param {Group} group
 * @param {Result} result
 */
export function add(cells, group, result) {
  const cell = cellOf(cells, group, result);
  const { ulp, scaled, kind } = judgeResult(result);
  const size = kind === undefined ? scaled : Number.POSITIVE_INFINITY;
  cell.count++;
  cell.ulp = Math.max(cell.ulp, ulp);
  cell.scaled = Math.max(cell.scaled, scaled);
  if (kind !== undefined) cell.wrong++;
  if (size > cell.worst.size) cell.worst = { group, result, size, kind };
}

/**
 * @param {Result} result
 * @returns {import("./judge.mjs").Judgement}
 */
export function judgeResult({ got, truth, format, factor, sample, quantity }) {
  const judgement = judge(got, truth, format, factor);
  if (judgement.kind === otherZero && quantity !== "value") return { ulp: 0, scaled: 0, kind: undefined };
  if (Number.isFinite(sample.x) || judgement.ulp <= limitUlp) return judgement;
  return { ulp: 0, scaled: 0, kind: "another limit" };
}

/**
 * @param {Map<string, Cell>} cells
 * @param {Group} group
 * @param {Result} result
 */
function cellOf(cells, group, result) {
  const { name, region } = group;
  const order = orderOf(result.quantity);
  const [form = ""] = result.form.split(" ");
  const precision = /** @type {Precision} */ (form === "number" ? "float64" : form);
  const key = [name, region, order, precision].join();
  const known = cells.get(key);
  if (known !== undefined) return known;
  /** @type {Worst} */
  const worst = { group, result, size: -1, kind: undefined };
  const cell = { name, region, order, precision, count: 0, ulp: 0, scaled: 0, wrong: 0, worst };
  cells.set(key, cell);
  return cell;
}

/**
 * @param {string} quantity
 * @returns {Order}
 */
const orderOf = (quantity) =>
  quantity === "value" ? "value" : quantity.includes(" ") ? "second derivatives" : "slopes";

/** @param {Cell} cell */
export function describeWorst({ worst: { group, result, kind }, scaled, wrong, count }) {
  const { sample, quantity, form, got, truth, factor = 1 } = result;
  const given = Object.entries({ x: sample.x, ...group.parameters, ...(factor === 1 ? {} : { dy: factor }) });
  const call = given.map(([key, value]) => `${key} = ${value}`).join(", ");
  const what =
    kind === undefined ? `${scaled.toPrecision(3)} ULP of the scale` : `${wrong} of ${count} wrong, ${kind}`;
  return `${group.name} ${quantity}, ${form}: ${what}: ${call}: got ${got}, want ${truth.high * factor}`;
}
