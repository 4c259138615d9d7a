import type { Named, Names, Use } from "../file/names.ts";
import type { Graph, Node } from "../file/structure.ts";
import { type Flow, isValue, type Step, sourcesOf, type Value } from "./flow.ts";
import { meanings } from "./operators.ts";
import { chainOf } from "./regions.ts";

/** How far a value is followed: beyond it, something is taken for another. */
const farthest = 64;

/** An activation as its graph sees it: what it takes, what it gives, and how it is written. */
export interface Whole {
  readonly x: Value;
  readonly result: Value;
  readonly values: readonly Value[];
}

/**
 * Why a function that was found is no activation of its own, if so: a larger function needs it to be what it is.
 * @param begins the values from which other activations are computed
 */
export function partOf(
  whole: Whole,
  flow: Flow,
  names: Names,
  begins: ReadonlySet<Value>,
): string | undefined {
  return (
    isReachedAround(whole) ??
    guards(whole.result, flow, names) ??
    clampsCount(whole) ??
    followedBy(whole, begins)
  );
}

/** What follows from the same values by another way as well is a function of both. */
function isReachedAround({ x, result }: Whole): string | undefined {
  const reached = reachedFrom(result, undefined);
  reached.delete(result);
  if (reached.size === 0) return undefined;
  for (const from of [x, ...chainOf(x)]) {
    const other = [...reachedFrom(from, result)].find((value) => reached.has(value));
    if (other?.step !== undefined)
      return `it is a part of a larger function: ${labelOf(other.step.node)} takes its input by another way too`;
  }
  return undefined;
}

function reachedFrom(from: Value, without: Value | undefined): Set<Value> {
  const reached = new Set([from]);
  for (const value of reached) {
    for (const taker of value.takers) {
      if (taker !== without) reached.add(taker);
      if (reached.size > farthest) return reached;
    }
  }
  return reached;
}

/** min(relu(x), 20), sigmoid(x) > 0.5, exp(-softplus(x)): alone, and then in an operator that is neither sum nor multiple. */
function followedBy({ result }: Whole, begins: ReadonlySet<Value>): string | undefined {
  let value = result;
  for (let steps = 0; steps < farthest; steps += 1) {
    const [taker, ...others] = value.takers;
    const isAlone = others.length === 0 && value.named.uses.every(({ node }) => node === taker?.step?.node);
    if (taker?.step === undefined || !isAlone || begins.has(value) || sourcesOf(taker.step).length > 1)
      return undefined;
    if (!isAffine(taker.step))
      return `it is a part of a larger function: only ${labelOf(taker.step.node)} takes its result`;
    value = taker;
  }
  return undefined;
}

const isAffine = ({ operator, operands }: Step): boolean =>
  meanings[operator]?.isAffine?.(operands.map((each) => !isValue(each))) ?? false;

/** A clamp that keeps a root, a logarithm, a quotient or a power in its domain. */
function guards(result: Value, flow: Flow, names: Names): string | undefined {
  const seen = new Set<Named>([result.named]);
  for (const named of seen) {
    if (seen.size > farthest) return undefined;
    for (const { node, graph } of named.uses) {
      if (node === undefined) continue;
      const guarded = guardedBy(node, named, graph, flow, names);
      if (guarded) return `it keeps what ${labelOf(node)} takes in its domain`;
      if (!keepsMeaning(node, named, graph, flow, names)) continue;
      for (const name of node.outputs) {
        const next = names.find(name, graph);
        if (next !== undefined) seen.add(next);
      }
    }
  }
  return undefined;
}

function guardedBy(node: Node, named: Named, graph: Graph, flow: Flow, names: Names): boolean {
  if (node.domain !== "") return false;
  const [first, second] = node.inputs.map((name) => names.find(name, graph));
  switch (node.operator) {
    case "Log":
    case "Reciprocal":
    case "Sqrt":
      return true;
    case "Div":
      return second === named && first !== named;
    case "Pow": {
      const exponents = flow.constants.of(node.inputs[1] ?? "", graph)?.values ?? [Number.NaN];
      return first === named && !exponents.every((each) => Number.isInteger(each) && each >= 0);
    }
    default:
      return false;
  }
}

/** Whether what a node gives is a sum, a multiple, a mean or another arrangement of the value. */
function keepsMeaning(node: Node, named: Named, graph: Graph, flow: Flow, names: Names): boolean {
  if (node.domain !== "") return false;
  if (arranging.has(node.operator) || averaging.has(node.operator))
    return names.find(node.inputs[0] ?? "", graph) === named || node.operator === "Concat";
  const step = flow.of(node.outputs[0] ?? "", graph)?.step;
  return step !== undefined && isAffine(step) && sourcesOf(step).length === 1;
}

/** Operators that give the values of their operand, in another place or only some of them. */
const arranging: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Compress",
  "Concat",
  "DepthToSpace",
  "Expand",
  "Flatten",
  "Gather",
  "GatherElements",
  "GatherND",
  "GlobalMaxPool",
  "Identity",
  "MaxPool",
  "Pad",
  "Reshape",
  "Resize",
  "ReverseSequence",
  "Slice",
  "SpaceToDepth",
  "Split",
  "Squeeze",
  "Tile",
  "Transpose",
  "Unsqueeze",
  "Upsample",
]);

const averaging: ReadonlySet<string> = /* @__PURE__ */ new Set(["ReduceMean", "ReduceSum"]);

/** A clamp of what is no activation but the largest of many, or a count. */
function clampsCount({ x, result }: Whole): string | undefined {
  const giver = x.named.producer;
  if (giver !== undefined && statistics.has(giver.operator))
    return `it is computed of what ${labelOf(giver)} counts or picks`;
  const counted = result.takers.find(({ step }) => step?.operator === "Cast:integer");
  return counted?.step && `${labelOf(counted.step.node)} makes a whole number of its result`;
}

const statistics: ReadonlySet<string> = /* @__PURE__ */ new Set(["Ceil", "Floor", "ReduceMax", "ReduceMin"]);

/** Whether the result is quantised, for the range that the function has, or was before. */
export function quantisedBy({ result, values }: Whole, flow: Flow, names: Names): string | undefined {
  const inner = values.find(({ step }) => step?.node.operator === "QuantizeLinear");
  if (inner !== undefined) return "it is quantised within, for the ranges that it has";
  const seen = new Set<Named>([result.named]);
  for (const named of seen) {
    if (seen.size > farthest) return undefined;
    for (const use of named.uses) {
      if (use.node === undefined || use.node.domain !== "") continue;
      if (isFixed(use, named, flow, names)) return "its result is quantised, for the range that it has";
      const keeps = arranging.has(use.node.operator) || use.node.operator === "AveragePool";
      if (!keeps && !passes(use, flow)) continue;
      for (const name of use.node.outputs) {
        const next = names.find(name, use.graph);
        if (next !== undefined) seen.add(next);
      }
    }
  }
  return undefined;
}

function isFixed({ node, graph }: Use, named: Named, flow: Flow, names: Names): boolean {
  if (node?.operator !== "QuantizeLinear" || names.find(node.inputs[0] ?? "", graph) !== named) return false;
  return flow.of(node.outputs[0] ?? "", graph)?.step !== undefined;
}

function passes({ node, graph }: Use, flow: Flow): boolean {
  const step = flow.of(node?.outputs[0] ?? "", graph)?.step;
  return step !== undefined && meanings[step.operator]?.passes === true;
}

export const labelOf = ({ name, outputs, operator }: Node): string => name || outputs[0] || operator;
