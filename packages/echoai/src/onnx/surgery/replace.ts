import { checkOptions } from "../../activations/options.ts";
import type { ActivationLike } from "../../activations/readDefinition.ts";
import { describe } from "../../expression/describe.ts";
import type { Names } from "../file/names.ts";
import { printable } from "../file/printable.ts";
import type { Node } from "../file/structure.ts";
import { join, ModelError } from "../file/wire.ts";
import { readFlag } from "../function.ts";
import {
  type FoundActivation,
  type Obstacle,
  type Occurrence,
  type Survey,
  survey,
  unusedWithout,
} from "./find.ts";
import { lostFusion } from "./fusions.ts";
import { createTarget, type Parameters, type Style, type Target, type Written } from "./target.ts";
import { versionIn } from "./types.ts";
import { type Replacement, write } from "./write.ts";

export interface ReplaceOptions {
  /** What to replace, by one name or several: an operator's or a function's, such as "Relu", "silu", "relu6", "GELU"; case and hyphens do not count. */
  readonly from: string | readonly string[];
  /** What comes in its place: an activation, or the name of a standard operator, such as "Relu". */
  readonly to: ActivationLike | string;
  /** Numbers for the parameters of `to`; default its own. */
  readonly params?: Parameters | undefined;
  /**
   * Which of them: names of nodes, or a function that says it of each; default all. What is named is replaced where it is a part of
   * a larger function too.
   */
  readonly where?: readonly string[] | ((found: FoundActivation) => boolean) | undefined;
  /** Whether those are replaced too whose result is quantised, for a range that was measured before; default false. */
  readonly quantised?: boolean | undefined;
  /** Whether one of Echo's functions comes as a function of domain "ai.echo" that the model has; default false, as its nodes. */
  readonly functions?: boolean | undefined;
  /** Whether it comes as ONNX's own operator where the model's opset has one; default false. */
  readonly standard?: boolean | undefined;
  /** Whether it is computed in float32, between two Casts, where the elements are others; default true. */
  readonly casts?: boolean | undefined;
}

/** An activation that was there, and what is there now: the name of an activation, or of an operator of ONNX. */
export interface ReplacedActivation extends FoundActivation {
  readonly by: string;
  /** What was against it, where it was asked for all the same. */
  readonly warning: string | undefined;
  /** The operator before it, such as "Conv", if ONNX Runtime fused it into that and can't what comes in its place. */
  readonly unfused: string | undefined;
}

/** A model with its activations replaced, and what became of those that were there. */
export interface Surgery {
  /** The file, in parts of which most are parts of the bytes that were given. */
  readonly chunks: readonly Uint8Array[];
  /** The file in one piece, which is made when it is asked for. */
  readonly bytes: Uint8Array;
  /** All activations that the model had. */
  readonly found: readonly FoundActivation[];
  readonly replaced: readonly ReplacedActivation[];
  /** Those that were asked for and stay, because of their `obstacle`. */
  readonly skipped: readonly FoundActivation[];
}

/**
 * The activations that a model has, in the graphs within If, Loop and Scan and in functions too.
 * @param bytes an ONNX file
 * @throws ModelError for what is no ONNX model, and for one whose graph has a cycle or a value that nothing gives
 */
export const findActivations = (bytes: Uint8Array): FoundActivation[] =>
  read("findActivations", bytes).found.map(reported);

/**
 * Replaces activations in a model. All else stays as it was, byte for byte: initializers, external data, metadata. The opset is the
 * model's, from 7 on. Activations of integers stay, and so do those whose result is quantised.
 * @throws ModelError for what is no ONNX model, a graph with a cycle, a value that nothing gives; TypeError or RangeError for what
 * is no activation, names that do not exist, and an opset that is too old
 */
export function replaceActivations(bytes: Uint8Array, options: ReplaceOptions): Surgery {
  const owner = "replaceActivations";
  const given = checkOptions(owner, options, optionNames);
  const { from, to, params = {}, where } = given;
  const quantised = readFlag(owner, "quantised", given.quantised, false);
  const style: Style = {
    functions: readFlag(owner, "functions", given.functions, false),
    standard: readFlag(owner, "standard", given.standard, false),
    casts: readFlag(owner, "casts", given.casts, true),
  };
  const wanted = readFrom(owner, from);
  checkWhere(owner, where);
  const surveyed = read(owner, bytes);
  const target = createTarget(owner, to, params, style);
  const { model } = surveyed;
  const obstacle = target.obstacleIn({ opset: versionIn(model, model.graph), type: "float32" });
  if (obstacle !== undefined) throw new RangeError(`${owner}: ${obstacle}`);
  const isWanted = ({ name, aliases }: FoundActivation) =>
    [name, ...aliases].some((each) => wanted.has(keyOf(each)));
  const chosen = choose(owner, surveyed, surveyed.found.filter(isWanted), where);
  const overridden: Obstacle["kind"][] = [
    ...(Array.isArray(where) ? ["part" as const] : []),
    ...(quantised ? ["quantised" as const] : []),
  ];
  return operate(surveyed, new Map(chosen.map((occurrence) => [occurrence, target])), overridden);
}

const optionNames = ["from", "to", "params", "where", "quantised", "functions", "standard", "casts"] as const;

/** The model with the occurrences replaced by their targets, but for those that have an obstacle of another kind than these. */
export function operate(
  { model, names, types, found }: Survey,
  chosen: ReadonlyMap<Occurrence, Target>,
  overridden: readonly Obstacle["kind"][],
): Surgery {
  const settingOf = (occurrence: Occurrence) => ({
    opset: versionIn(model, occurrence.graph),
    type: types.elementsOf(occurrence).type,
  });
  const obstacleOf = (occurrence: Occurrence, target: Target) =>
    occurrence.obstacles.find(({ kind }) => !overridden.includes(kind))?.reason ??
    target.obstacleIn(settingOf(occurrence)) ??
    clash(occurrence, target.writtenIn(settingOf(occurrence)), names);
  const obstacles = new Map([...chosen].map(([each, target]) => [each, obstacleOf(each, target)]));
  const possible = [...chosen].filter(([occurrence]) => obstacles.get(occurrence) === undefined);
  const replaced = new Map<Node, Replacement>(
    possible.map(([occurrence, target]) => {
      const { root, x } = occurrence;
      return [root, { written: target.writtenIn(settingOf(occurrence)), x }] as const;
    }),
  );
  const removed = new Set<Node>();
  const roots = new Set(replaced.keys());
  for (const graph of new Set(possible.map(([occurrence]) => occurrence.graph))) {
    const rest = possible.flatMap(([occurrence]) => (occurrence.graph === graph ? occurrence.rest : []));
    for (const node of unusedWithout(roots, [...new Set(rest)], names, graph)) removed.add(node);
  }
  const chunks = possible.length === 0 ? [model.bytes] : write(model, { replaced, removed });
  return {
    chunks,
    get bytes() {
      return join(chunks);
    },
    found: found.map(reported),
    replaced: possible.map(([occurrence, { name }]) => {
      const { obstacle: warning, ...rest } = reported(occurrence);
      const { written, x } = replaced.get(occurrence.root) as Replacement;
      const operators = written.nodes(x, "").map(({ opType }) => opType);
      const unfused = lostFusion(occurrence, operators, names);
      return { ...rest, obstacle: undefined, by: name, warning, unfused };
    }),
    skipped: [...obstacles].flatMap(([occurrence, obstacle]) =>
      obstacle === undefined ? [] : [{ ...reported(occurrence), obstacle }],
    ),
  };
}

/** What is against nodes whose values would have names that others have: such are in files that Echo wrote and others changed. */
function clash({ root, rest, x, graph }: Occurrence, written: Written, names: Names): string | undefined {
  const going = new Set([root, ...rest]);
  const isTaken = (name: string): boolean => {
    const known = names.find(name, graph);
    return known !== undefined && !(known.producer && going.has(known.producer));
  };
  const values = written.nodes(x, root.outputs[0] ?? "").flatMap(({ output }) => output);
  const taken = values.find(isTaken);
  return taken && `its nodes would give ${printable(taken)}, which the graph has already`;
}

/** The model and what it has, or an error that names the function. */
export function read(owner: string, bytes: Uint8Array): Survey {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`${owner}: the model must be a Uint8Array, got ${describe(bytes)}`);
  try {
    return survey(bytes);
  } catch (error) {
    throw error instanceof ModelError ? new ModelError(`${owner}: the file ${error.message}`) : error;
  }
}

const reported = ({
  name,
  aliases,
  parameters,
  form,
  difference,
  node,
  place,
  obstacle,
}: FoundActivation): FoundActivation => ({
  name,
  aliases,
  parameters,
  form,
  difference,
  node,
  place,
  obstacle,
});

/** @throws TypeError or RangeError for what is no name of an activation */
function readFrom(owner: string, from: unknown): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(from) ? from : [from];
  return new Set(
    list.map((name) => {
      if (typeof name !== "string")
        throw new TypeError(`${owner}: from must be a name or several, got ${describe(name)}`);
      return keyOf(name);
    }),
  );
}

function checkWhere(owner: string, where: unknown): void {
  const isList = Array.isArray(where) && where.every((name) => typeof name === "string");
  if (where !== undefined && typeof where !== "function" && !isList)
    throw new TypeError(
      `${owner}: where must be an array of nodes' names or a function, got ${describe(where)}`,
    );
}

function choose(
  owner: string,
  { found }: Survey,
  wanted: readonly Occurrence[],
  where: ReplaceOptions["where"],
): readonly Occurrence[] {
  if (where === undefined) return wanted;
  if (typeof where === "function") return wanted.filter((occurrence) => where(reported(occurrence)));
  for (const name of where) {
    if (wanted.some(({ node }) => node === name)) continue;
    const other = found.find(({ node }) => node === name);
    const what = other === undefined ? `no activation has the name "${name}"` : `"${name}" is ${other.name}`;
    throw new RangeError(`${owner}: where: ${printable(what)}`);
  }
  return wanted.filter(({ node }) => where.includes(node));
}

/** What is left of a name when case, hyphens and spaces do not count. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
