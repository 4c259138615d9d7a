import { TensorProto_DataType } from "onnx-buf";
import type { Named, Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { attributeOf, textOf } from "../surgery/attributes.ts";
import { graphsOf } from "../surgery/types.ts";
import { type Constant, Constants, compact, number } from "./constants.ts";
import { isInteger } from "./elements.ts";
import { type Meaning, meanings } from "./operators.ts";

/** A value of a model that is not the same for all inputs. */
export interface Value {
  readonly named: Named;
  /** What the element-wise operator that gives it does; none for a value that something else gives. */
  readonly step: Step | undefined;
  /** The nearest value of the same graph, or of one around it, from which alone it follows. */
  readonly dominator: Value | undefined;
  /** How many of those it has within its graph. */
  readonly depth: number;
  /** The values that element-wise operators make of it, in graphs within too. */
  readonly takers: Value[];
}

export interface Step {
  readonly node: Node;
  /** A key of `meanings`. */
  readonly operator: string;
  readonly operands: readonly Source[];
}

export type Source = Value | Constant;

export const isValue = (operand: Source): operand is Value => "takers" in operand;

/** The varying operands of a step, each once. */
export const sourcesOf = ({ operands }: Step): readonly Value[] => [...new Set(operands.filter(isValue))];

/** The value from which another follows, within the graph of the other. */
export const dominatorIn = (value: Value, graph: Graph): Value | undefined =>
  value.named.graph === graph ? value.dominator : undefined;

/** How values follow from values by element-wise operators, in all graphs of a model. */
export class Flow {
  readonly constants: Constants;
  private readonly values = new Map<Named, Value>();
  private readonly model: Model;
  private readonly names: Names;

  constructor(model: Model, names: Names) {
    this.model = model;
    this.names = names;
    this.constants = new Constants(model, names);
    for (const graph of graphsOf(model)) {
      for (const node of names.orderOf(graph)) this.enter(node, graph);
    }
  }

  /** The value of that name, if it is none that the file tells. */
  of(name: string, graph: Graph): Value | undefined {
    const named = name === "" ? undefined : this.names.find(name, graph);
    if (named === undefined || this.constants.of(name, graph) !== undefined) return undefined;
    return this.values.get(named) ?? this.add(named, undefined, undefined);
  }

  private enter(node: Node, graph: Graph): void {
    const named = this.names.find(node.outputs[0] ?? "", graph);
    if (named === undefined || named.graph !== graph) return;
    const moved = this.movedConstant(node, graph);
    if (moved !== undefined) this.constants.put(named, moved);
    const step = moved === undefined ? this.stepOf(node, graph) : undefined;
    if (step === undefined) return;
    const sources = sourcesOf(step);
    if (sources.length === 0) {
      const folded = fold(step);
      if (folded !== undefined) this.constants.put(named, folded);
      return;
    }
    const dominator = sources.reduce<Value | undefined>(
      (common, each) => common && commonDominator(common, each, graph),
      sources[0],
    );
    const value = this.add(named, step, dominator);
    for (const each of sources) each.takers.push(value);
  }

  private add(named: Named, step: Step | undefined, dominator: Value | undefined): Value {
    const depth = dominator === undefined ? 0 : 1 + depthIn(dominator, named.graph);
    const value = { named, step, dominator, depth, takers: [] };
    this.values.set(named, value);
    return value;
  }

  /** None for what is not element-wise, and where an operand is no number that can be read. */
  private stepOf(node: Node, graph: Graph): Step | undefined {
    const operator = this.operatorOf(node);
    const meaning = operator === undefined ? undefined : meanings[operator];
    if (operator === undefined || meaning === undefined || node.outputs.length === 0) return undefined;
    const operands: Source[] = [];
    for (const name of this.operandsOf(node, meaning, graph)) {
      const operand = typeof name === "number" ? number(name) : this.operand(name, graph);
      if (operand === undefined) return undefined;
      operands.push(operand);
    }
    // Before opset 7 an axis says where an operand with several numbers belongs.
    const hasAxis = node.attributes.some(({ name }) => name === "axis") && !meaning.passes;
    if (hasAxis && operands.some((each) => !isValue(each) && each.values.length > 1)) return undefined;
    return operands.length === 0 ? undefined : { node, operator, operands };
  }

  private operand(name: string, graph: Graph): Source | undefined {
    return this.constants.of(name, graph) ?? this.of(name, graph);
  }

  /** The names of what an operator takes, and the numbers of its attributes. */
  private operandsOf(
    node: Node,
    { operands = 1, optional = [], passes }: Meaning,
    graph: Graph,
  ): readonly (string | number)[] {
    if (passes) return this.passesOn(node, graph) ? node.inputs.slice(0, 1) : [];
    if (operands === "several") return node.inputs;
    const required = node.inputs.slice(0, operands);
    if (required.length < operands || required.includes("")) return [];
    if (node.inputs.slice(operands + optional.length).some((name) => name !== "")) return [];
    const others: (string | number)[] = [];
    for (const [index, [attribute, otherwise]] of optional.entries()) {
      const name = node.inputs[operands + index] ?? "";
      const isWritten = node.attributes.some((each) => each.name === attribute);
      const written = isWritten ? attributeOf(this.model, node, attribute)?.f : otherwise;
      // An attribute that a call of the function decides.
      if (name === "" && written === undefined) return [];
      others.push(name === "" ? (written ?? 0) : name);
    }
    return [...required, ...others];
  }

  /** Whether an operator gives what it takes: for DynamicQuantizeLinear's scale, or in training, it does not. */
  private passesOn({ operator, inputs }: Node, graph: Graph): boolean {
    if (operator === "QuantizeLinear" || operator === "DequantizeLinear") {
      const scale = this.names.find(inputs[1] ?? "", graph);
      return scale?.initializer !== undefined || this.constants.of(inputs[1] ?? "", graph) !== undefined;
    }
    if (operator !== "Dropout" || (inputs[2] ?? "") === "") return true;
    return this.constants.of(inputs[2] ?? "", graph)?.values[0] === 0;
  }

  /** The key of `meanings`, which tells apart what an attribute decides. */
  private operatorOf(node: Node): string | undefined {
    const { domain, operator } = node;
    if (domain !== "") return `${domain}.${operator}`;
    if (operator === "Cast") {
      const to = Number(attributeOf(this.model, node, "to")?.i ?? 0);
      if (to === TensorProto_DataType.BOOL) return "Cast:bool";
      return isInteger(to) ? "Cast:integer" : floats.has(to) ? "Cast:float" : undefined;
    }
    if (operator !== "Gelu" || node.attributes.length === 0) return operator;
    const approximate = attributeOf(this.model, node, "approximate");
    if (approximate === undefined) return undefined;
    return textOf(approximate) === "tanh" ? "Gelu:tanh" : operator;
  }

  /** The numbers that a node gives in another shape. */
  private movedConstant(node: Node, graph: Graph): Constant | undefined {
    const move = node.domain === "" ? movers[node.operator] : undefined;
    const given = move && this.constants.of(node.inputs[0] ?? "", graph);
    if (move === undefined || given === undefined) return undefined;
    const second = this.constants.of(node.inputs[1] ?? "", graph);
    const written = ["axes", "shape"].flatMap((name) => attributeOf(this.model, node, name)?.ints ?? []);
    const length = second?.shape.reduce((product, each) => product * each, 1) ?? 0;
    const numbers =
      second === undefined ? written.map(Number) : Array.from({ length }, (_, i) => at(second, i));
    const shape = move(given.shape, numbers);
    const count = shape?.reduce((product, each) => product * each, 1);
    const isSame = count === given.shape.reduce((product, each) => product * each, 1);
    if (shape === undefined || !isSame) return undefined;
    const nodes = [node, ...given.nodes, ...(second?.nodes ?? [])];
    return compact(given.values, shape, given.type, nodes);
  }
}

const at = ({ values }: Constant, index: number): number => values[values.length > 1 ? index : 0] ?? 0;

const { FLOAT, FLOAT16, BFLOAT16, DOUBLE } = TensorProto_DataType;
const floats: ReadonlySet<number> = /* @__PURE__ */ new Set([FLOAT, FLOAT16, BFLOAT16, DOUBLE]);

type Move = (shape: readonly number[], numbers: readonly number[]) => readonly number[] | undefined;

/** Operators that give numbers in another shape, by the numbers of their attribute or second operand. */
const movers: Readonly<Record<string, Move>> = {
  Reshape: (shape, to) => {
    const kept = to.map((length, axis) => (length === 0 ? (shape[axis] ?? 1) : length));
    const known = kept.reduce((product, length) => (length < 0 ? product : product * length), 1);
    const count = shape.reduce((product, length) => product * length, 1);
    return kept.map((length) => (length < 0 ? count / known : length));
  },
  Squeeze: (shape, axes) => {
    const gone = axes.map((axis) => (axis < 0 ? axis + shape.length : axis));
    return shape.filter((length, axis) => (axes.length === 0 ? length !== 1 : !gone.includes(axis)));
  },
  // Only what has all axes of length 1 but one is kept, so that the order of values is the same.
  Transpose: (shape) => (shape.every((length) => length === 1) ? shape : undefined),
  Unsqueeze: (shape, axes) => {
    const rank = shape.length + axes.length;
    const added = axes.map((axis) => (axis < 0 ? axis + rank : axis));
    const rest = [...shape];
    return Array.from({ length: rank }, (_, axis) => (added.includes(axis) ? 1 : (rest.shift() ?? 1)));
  },
};

/** What an operator makes of numbers alone. */
function fold({ operator, operands, node }: Step): Constant | undefined {
  const constants = operands.filter((each): each is Constant => !isValue(each));
  const widest = constants.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const longest = constants.reduce((a, b) => (b.shape.length > a.shape.length ? b : a));
  const count = widest.values.length;
  const isAligned = constants.every(
    ({ values, shape }) =>
      values.length === 1 || (values.length === count && `${shape}` === `${widest.shape}`),
  );
  const meaning = meanings[operator];
  if (!isAligned || meaning === undefined || (count > 1 && longest.shape.length > widest.shape.length))
    return undefined;
  const isWhole = operator === "Div" && constants.every(({ type }) => isInteger(type));
  const values = Array.from({ length: count }, (_, index) => {
    const value = meaning.of(...constants.map((each) => at(each, index)));
    return isWhole ? Math.trunc(value) : value;
  });
  const { shape } = count > 1 ? widest : longest;
  const type = typeOf(operator, constants);
  return compact(values, shape, type, [node, ...constants.flatMap(({ nodes }) => nodes)]);
}

/** The type whose rounding the folded number has: the coarsest. */
function typeOf(operator: string, constants: readonly Constant[]): number {
  const [first] = constants;
  if (operator === "Cast:float" || operator === "CastLike")
    return first === undefined || isInteger(first.type) ? FLOAT : first.type;
  const order = [BFLOAT16, FLOAT16, FLOAT, DOUBLE];
  return order.find((type) => constants.some((each) => each.type === type)) ?? constants[0]?.type ?? FLOAT;
}

const depthIn = (value: Value, graph: Graph): number => (value.named.graph === graph ? value.depth : 0);

function commonDominator(a: Value, b: Value, graph: Graph): Value | undefined {
  let [left, right]: [Value | undefined, Value | undefined] = [a, b];
  while (left !== right && left !== undefined && right !== undefined) {
    if (depthIn(left, graph) >= depthIn(right, graph)) left = dominatorIn(left, graph);
    else right = dominatorIn(right, graph);
  }
  return left === right ? left : undefined;
}
