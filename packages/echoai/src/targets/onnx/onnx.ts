import { type Application, type Expression, simplify } from "../../expression/index.ts";
import { cheaper } from "./cheaper.ts";
import { lowered } from "./lowering.ts";
import { type OnnxAttributes, spellings } from "./operators.ts";

/** A use of an operator of ONNX's own domain, with one result. */
export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: OnnxAttributes;
}

/** What stands in a graph or a function: nodes in an order in which they can run. */
export interface OnnxBody {
  readonly output: string;
  readonly nodes: readonly OnnxNode[];
}

/**
 * A formula in ONNX's operators, on float tensors that broadcast; its variables are values of their own names. Every operator is
 * in opset 17 and in the later ones.
 */
export function toOnnx(formula: Expression): OnnxBody {
  const nodes: OnnxNode[] = [];
  const names = new Map<Expression | string, string>();
  const once = (key: Expression | string, make: () => string): string => {
    const name = names.get(key) ?? make();
    names.set(key, name);
    return name;
  };
  const emit = (
    operator: string,
    operands: readonly (string | number)[],
    attributes: OnnxAttributes = {},
  ) => {
    const inputs = operands.map((operand) => (typeof operand === "number" ? constantOf(operand) : operand));
    // The variables' names have no underscore.
    const output = `${operator.toLowerCase()}_${nodes.length + 1}`;
    nodes.push({ operator, inputs, output, attributes });
    return output;
  };
  const constantOf = (value: number): string => {
    const single = Math.fround(value);
    return once(Object.is(single, -0) ? "-0" : `${single}`, () =>
      emit("Constant", [], { value_float: single }),
    );
  };
  const nameOf = (node: Expression): string => {
    if (node.kind === "constant") return constantOf(node.value);
    if (node.kind !== "application") return node.name;
    return once(node, () => {
      const clip = clipOf(node);
      if (clip !== undefined) return emit("Clip", [nameOf(clip.a), clip.low, clip.high]);
      return spellings[node.operation as keyof typeof spellings](emit, node.operands.map(nameOf));
    });
  };

  const root = simplify(cheaper(lowered(formula)));
  const result = nameOf(root);
  // What a node gives is a result; a variable or a constant has to be made one.
  return { output: root.kind === "application" ? result : emit("Identity", [result]), nodes };
}

/** max(low, min(high, a)) or the other way round, which is one operator. */
function clipOf(node: Application): { a: Expression; low: number; high: number } | undefined {
  const outer = boundOf(node);
  const inner = outer && boundOf(outer.a);
  if (outer === undefined || inner === undefined || outer.operation === inner.operation) return undefined;
  const [low, high] = outer.operation === "max" ? [outer.bound, inner.bound] : [inner.bound, outer.bound];
  return low <= high ? { a: inner.a, low, high } : undefined;
}

function boundOf(node: Expression): { operation: "min" | "max"; bound: number; a: Expression } | undefined {
  if (node.kind !== "application" || (node.operation !== "min" && node.operation !== "max")) return undefined;
  const place = node.operands.findIndex(({ kind }) => kind === "constant");
  const [bound, a] = [node.operands[place], node.operands[1 - place]];
  if (bound?.kind !== "constant" || a === undefined) return undefined;
  return { operation: node.operation, bound: bound.value, a };
}
