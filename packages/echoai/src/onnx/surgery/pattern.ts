/** How an activation is written as a part of a graph: what gives its result, from the operators that give their operands. */
export type Pattern =
  | { readonly kind: "x" }
  | { readonly kind: "number"; readonly value: number }
  /** A single number, whatever it is, which is then the value of that parameter. */
  | { readonly kind: "parameter"; readonly name: string }
  /** An operand of no account. */
  | { readonly kind: "any" }
  | { readonly kind: "either"; readonly patterns: readonly Pattern[] }
  | OperatorPattern;

export interface OperatorPattern {
  readonly kind: "operator";
  readonly operator: string;
  readonly domain: string;
  readonly operands: readonly Pattern[];
  readonly attributes: Readonly<Record<string, AttributePattern>>;
}

/** What an attribute must be, or the parameter that it gives; where a node does not write it, it has the default. */
export interface AttributePattern {
  readonly default: number | string;
  readonly is?: number | string;
  readonly parameter?: string;
}

export const x: Pattern = { kind: "x" };

export const parameter = (name: string): Pattern => ({ kind: "parameter", name });

export const either = (...patterns: readonly Pattern[]): Pattern => ({ kind: "either", patterns });

type Operand = Pattern | number;

const patternOf = (operand: Operand): Pattern =>
  typeof operand === "number" ? { kind: "number", value: operand } : operand;

/** An operator of ONNX, or of ONNX Runtime where its name begins with "com.microsoft.". */
export function operator(
  name: string,
  operands: readonly Operand[] = [x],
  attributes: OperatorPattern["attributes"] = {},
): OperatorPattern {
  const dot = name.lastIndexOf(".");
  return {
    kind: "operator",
    operator: name.slice(dot + 1),
    domain: name.slice(0, Math.max(dot, 0)),
    operands: operands.map(patternOf),
    attributes,
  };
}

export const add = (a: Operand, b: Operand): Pattern => operator("Add", [a, b]);
export const mul = (a: Operand, b: Operand): Pattern => operator("Mul", [a, b]);
export const div = (a: Operand, b: Operand): Pattern => operator("Div", [a, b]);

/** The product of three factors, whichever two of them are multiplied first. */
export const product = (a: Operand, b: Operand, c: Operand): Pattern =>
  either(mul(mul(a, b), c), mul(mul(a, c), b), mul(mul(b, c), a));

/** The operators that a pattern can end in, each with its pattern. */
export const roots = (pattern: Pattern): OperatorPattern[] =>
  pattern.kind === "operator" ? [pattern] : pattern.kind === "either" ? pattern.patterns.flatMap(roots) : [];
