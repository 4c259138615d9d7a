import { collect, type Expression, isCondition, type Operation } from "../../expression/index.ts";

/** Formulas as the text of a program: what is used more than once has a name, the rest stands where it is used. */
export interface Source {
  readonly statements: readonly string[];
  /** One for each formula; a condition is 1 or 0. */
  readonly results: readonly string[];
  /** The operations that the text calls by their names. */
  readonly calls: readonly Operation[];
}

/** @param nameOf what the text calls a variable: no name from outside gets into it */
export function writeSource(formulas: readonly Expression[], nameOf: (variable: string) => string): Source {
  const nodes = collect(formulas);
  const uses = new Map<Expression, number>();
  const count = (node: Expression) => uses.set(node, (uses.get(node) ?? 0) + 1);
  formulas.forEach(count);
  for (const node of nodes) if (node.kind === "application") node.operands.forEach(count);

  const statements: string[] = [];
  const calls = new Set<Operation>();
  const texts = new Map<Expression, string>();
  for (const node of nodes) {
    if (node.kind !== "application") {
      texts.set(node, node.kind === "constant" ? literal(node.value) : nameOf(node.name));
      continue;
    }
    const operands = node.operands.map((operand) => texts.get(operand) as string);
    const spelling = operators[node.operation];
    if (spelling === undefined) calls.add(node.operation);
    const text = spelling?.(...(operands as [string, string, string])) ?? `${node.operation}(${operands})`;
    const isNamed = (uses.get(node) as number) > 1;
    if (isNamed) statements.push(`const t${statements.length} = ${text};`);
    texts.set(node, isNamed ? `t${statements.length - 1}` : `(${text})`);
  }
  const results = formulas.map((formula) => {
    const text = texts.get(formula) as string;
    return isCondition(formula) ? `+${text}` : text;
  });
  return { statements, results, calls: [...calls] };
}

/** What JavaScript has an operator for; all others are called. */
const operators: Partial<Record<Operation, (a: string, b: string, c: string) => string>> = {
  neg: (a) => `-${a}`,
  add: (a, b) => `${a} + ${b}`,
  sub: (a, b) => `${a} - ${b}`,
  mul: (a, b) => `${a} * ${b}`,
  div: (a, b) => `${a} / ${b}`,
  less: (a, b) => `${a} < ${b}`,
  lessEqual: (a, b) => `${a} <= ${b}`,
  equal: (a, b) => `${a} === ${b}`,
  select: (condition, a, b) => `${condition} ? ${a} : ${b}`,
};

/** In brackets, so that no minus meets another. */
const literal = (value: number): string => `(${Object.is(value, -0) ? "-0" : value})`;
