// Writes the truth and what Echo computes, of every function that PyTorch, Keras, jax.nn or ONNX have, as JSON: peers.py reads it.
import { readFileSync, writeFileSync } from "node:fs";
import { catalogue, gatedCatalogue, peersOf, vectorCatalogue } from "echoai/catalogue";
import { evaluate } from "echoai/expression";
import { inputsIn } from "../accuracy/inputs.mjs";
import { limitCase, valueCase } from "../vectors/make.mjs";

/** @typedef {import("echoai/definitions").Definition} Definition */
/** @typedef {import("echoai/catalogue").PeerName} PeerName */
/** @typedef {"fast" | "precise"} Precision */

const [file] = process.argv.slice(2);
if (file === undefined) throw new RangeError("peers: the file to write is not given");

const peers = ["torch.nn", "Keras", "jax.nn", "ONNX"];

/** What peers have as another form of a function of theirs, by an argument. */
const otherForms = ["geluTanh", "hardSigmoidAffine"];

/** Where exponentials overflow, fade and vanish in float32; where squares and cubes overflow; the largest. */
const edges = [
  88, 88.72284, 89, 87.33655, 103.97208, 104, 1e4, 1e13, 1e19, 1e30, 3.4e38, 3.4028234663852886e38,
];

const records = [];
for (const activation of Object.values(catalogue)) {
  const { definition } = activation;
  const names = peersOf(definition).filter(({ peer }) => peers.includes(peer));
  if (names.length > 0 || otherForms.includes(definition.name)) records.push(elementwise(activation, names));
}
for (const { definition, pairwise } of Object.values(gatedCatalogue)) {
  const names = peersOf(definition).filter(({ peer }) => peers.includes(peer));
  if (names.length > 0) records.push(gated(pairwise, names));
}
const vectors = JSON.parse(
  readFileSync(new URL("../../packages/echoai/vectors/vector-functions.json", import.meta.url), "utf8"),
);
for (const activation of Object.values(vectorCatalogue)) {
  const names = peersOf(activation.definition).filter(({ peer }) => peers.includes(peer));
  if (names.length > 0) records.push(ofSlices(activation, names));
}
writeFileSync(file, JSON.stringify(records));

/**
 * @param {import("echoai").Activation} activation
 * @param {readonly PeerName[]} names
 */
function elementwise(activation, names) {
  const { definition } = activation;
  const parameters = defaultsOf(definition);
  const kinks = definition.kinks.map(({ at }) => Math.fround(evaluate(at, { ...parameters, x: 0 })));
  const x = gridOf(kinks);
  // Without parameters among what it differentiates by: one of them may be called "value".
  const { limits } = limitCase({ ...definition, parameters: {} }, parameters);
  const truths = Array.from(x, (at) => {
    if (Number.isNaN(at)) return ["nan", "nan"];
    if (!Number.isFinite(at)) return [limits.value, limits.x].map((sides) => sides[at < 0 ? 0 : 1]);
    const { y, dx } = valueCase(definition, parameters, [`${at}`]);
    return [y[0], dx[0]];
  });
  const values = truths.map(([value]) => value);
  const slopes = truths.map(([, slope]) => slope);
  return {
    name: definition.name,
    names,
    inputs: { x: texts(x) },
    value: columns(values, (precision) => activation(x, parameters, undefined, { precision })),
    slopes: {
      x: columns(slopes, (precision) => activation.derivative(x, parameters, undefined, { precision })),
    },
  };
}

/**
 * At pairs of finite inputs: each of the grid with another of it.
 *
 * @param {import("echoai").Activation<string, "gate">} activation
 * @param {readonly PeerName[]} names
 */
function gated(activation, names) {
  const { definition } = activation;
  const x = gridOf([]).filter(Number.isFinite);
  const gate = x.map((_, index) => Number(x[(index * 7 + 3) % x.length]));
  // The gate counts as a parameter here.
  const parameter = {
    default: 0,
    domain: /** @type {const} */ ({ kind: "any" }),
    trainable: false,
    summary: "",
  };
  const asParameter = { ...definition, parameters: { gate: parameter } };
  const truths = Array.from(x, (at, index) =>
    valueCase(asParameter, { gate: Number(gate[index]) }, [`${at}`]),
  );
  const ones = x.map(() => 1);
  const backward = (/** @type {Precision} */ precision) =>
    activation.backward(x, ones, { gate }, undefined, { precision });
  const values = truths.map(({ y }) => y[0]);
  const inX = truths.map(({ dx }) => dx[0]);
  const inGate = truths.map(({ dparams }) => dparams.gate?.[0]);
  return {
    name: definition.name,
    names,
    inputs: { x: texts(x), gate: texts(gate) },
    value: columns(values, (precision) => activation(x, { gate }, undefined, { precision })),
    slopes: {
      x: columns(inX, (precision) => backward(precision).dx),
      gate: columns(inGate, (precision) => /** @type {Float32Array} */ (backward(precision).dparams.gate)),
    },
  };
}

/**
 * At the finite slices of the test vectors, one after another; gradients of a loss whose own are `upstream`, with the sizes of what they add up.
 *
 * @param {import("echoai").VectorFunction} activation
 * @param {readonly PeerName[]} names
 */
function ofSlices(activation, names) {
  const { name } = activation.definition;
  // The first case of each is that of the defaults.
  const { y, dx, scale } = vectors.cases.find((/** @type {{ name: string }} */ each) => each.name === name);
  // Of infinities softmin has no limit.
  const isAsked = vectors.x.map((/** @type {string[]} */ x) => floats(x).every(Number.isFinite));
  /** @type {<Item>(all: Item[]) => Item[]} */
  const asked = (all) => all.filter((_, index) => isAsked[index]);
  /** @type {Float32Array[][]} */
  const [slices = [], upstream = []] = [vectors.x, vectors.dy].map((all) => asked(all).map(floats));
  /** @type {(compute: (x: Float32Array, index: number) => Float32Array) => Float32Array} */
  const joined = (compute) => Float32Array.from(slices.flatMap((x, index) => [...compute(x, index)]));
  const value = columns(asked(y).flat(), (precision) =>
    joined((x) => activation(x, {}, undefined, { precision })),
  );
  const slope = columns(asked(dx).flat(), (precision) =>
    joined(
      (x, index) =>
        activation.backward(x, /** @type {Float32Array} */ (upstream[index]), {}, undefined, { precision })
          .dx,
    ),
  );
  return {
    name,
    names,
    lengths: slices.map(({ length }) => length),
    inputs: { x: texts(joined((x) => x)) },
    upstream: texts(Float32Array.from(upstream.flatMap((dy) => [...dy]))),
    value,
    slopes: { x: { ...slope, scale: asked(scale).flat() } },
  };
}

/** @param {readonly string[]} texts as Python writes numbers */
function floats(texts) {
  return Float32Array.from(texts, (text) => Number(text.replace("inf", "Infinity")));
}

/**
 * NaN, infinities, zeros, powers of two from the least subnormal on, small numbers, edges and kinks, with the number on each side,
 * and two more there, which peers.py looks at for what a neighbour's value is.
 *
 * @param {readonly number[]} kinks
 */
function gridOf(kinks) {
  const powers = Array.from({ length: 277 }, (_, index) => 2 ** (index - 149));
  const small = Array.from({ length: 60 }, (_, index) => index / 4);
  const centres = [Number.POSITIVE_INFINITY, 0, ...powers, ...small, ...edges, ...kinks];
  const patterns = new Uint32Array(Float32Array.from(centres.flatMap((centre) => [centre, -centre])).buffer);
  const x = inputsIn(Array.from(patterns, (pattern) => ({ from: pattern - 3, count: 7, step: 1 })));
  // A set takes -0 for 0.
  return Float32Array.from([...new Set(x), -0]).sort();
}

/** @param {Definition} definition */
function defaultsOf({ parameters }) {
  const entries = Object.entries(parameters).map(([name, { default: value }]) => [name, Math.fround(value)]);
  return Object.fromEntries(entries);
}

/**
 * @param {readonly (string | undefined)[]} truth
 * @param {(precision: Precision) => Float32Array} compute
 */
function columns(truth, compute) {
  return { truth, fast: texts(compute("fast")), precise: texts(compute("precise")) };
}

/**
 * JSON has neither NaN, infinities nor -0.
 *
 * @param {Float32Array} numbers
 */
function texts(numbers) {
  return Array.from(numbers, (number) => (Object.is(number, -0) ? "-0" : `${number}`));
}
