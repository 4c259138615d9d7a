import type { Expression } from "../expression.ts";
import { anyValue, type Range, rangesOf } from "../range.ts";
import { collect } from "../walk.ts";

/** The numbers that a variable may be: from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is known of the nodes of a formula; and the marks that keep a rule from what it has written itself. */
export interface Facts {
  /** Whether a node depends on no input. */
  readonly isFree: (node: Expression) => boolean;
  readonly isPositive: (node: Expression) => boolean;
  readonly isNonNegative: (node: Expression) => boolean;
  /** Whether a node grows beyond all bounds with its inputs. */
  readonly isUnbounded: (node: Expression) => boolean;
  /** Whether there is an exponential in a node, so that it may become subnormal long before its inputs do. */
  readonly holdsExponential: (node: Expression) => boolean;
  readonly marks: Set<Expression>;
}

export function factsOf(domains: Readonly<Record<string, Interval>>): Facts {
  const ranges = new Map<Expression, Range>();
  const variable = (node: Expression): Range => {
    const name = "name" in node ? node.name : "";
    const domain = Object.hasOwn(domains, name) ? domains[name] : undefined;
    return domain ? { low: domain.low, high: domain.high, nan: false } : { ...anyValue, nan: false };
  };
  const rangeOf = (node: Expression): Range => {
    if (!ranges.has(node)) for (const [inner, range] of rangesOf([node], variable)) ranges.set(inner, range);
    return ranges.get(node) ?? anyValue;
  };
  const remembered = <Value>(find: (node: Expression) => Value) => {
    const known = new Map<Expression, Value>();
    return (node: Expression): Value => {
      const value = known.get(node) ?? find(node);
      known.set(node, value);
      return value;
    };
  };
  const holds = (what: (node: Expression) => boolean) => remembered((node) => collect([node]).some(what));
  const isPositive = (node: Expression): boolean => rangeOf(node).low > 0 || isPositiveByForm(node);
  const isNonNegative = (node: Expression): boolean => rangeOf(node).low >= 0 || isPositive(node);

  function isPositiveByForm(node: Expression): boolean {
    if (node.kind !== "application") return false;
    const [a, b, c] = node.operands as readonly [Expression, Expression, Expression];
    switch (node.operation) {
      case "exp":
      case "sigmoid":
      case "softplus":
      case "erfc":
        return true;
      case "mul":
      case "div":
        return isPositive(a) && isPositive(b);
      case "add":
        return (isPositive(a) && isNonNegative(b)) || (isNonNegative(a) && isPositive(b));
      case "sqrt":
      case "pow":
        return isPositive(a);
      case "select":
        return isPositive(b) && isPositive(c);
      case "max":
        return isPositive(a) || isPositive(b);
      case "min":
        return isPositive(a) && isPositive(b);
      default:
        return false;
    }
  }

  const isInput = (node: Expression) => node.kind === "input";
  const dependsOnInput = holds(isInput);
  return {
    isFree: (node) => !dependsOnInput(node),
    isPositive,
    isNonNegative,
    isUnbounded: (node) => {
      const { low, high } = rangeOf(node);
      return dependsOnInput(node) && (low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY);
    },
    holdsExponential: holds((node) => node.kind === "application" && exponentials.has(node.operation)),
    marks: new Set(),
  };
}

const exponentials: ReadonlySet<string> = /* @__PURE__ */ new Set(["exp", "expm1", "sigmoid", "softplus"]);

/** Leaves a node as it is from now on. */
export function marked(node: Expression, { marks }: Facts): Expression {
  marks.add(node);
  return node;
}

/** Leaves a node as it is, with what it is made of. */
export function markedWhole(node: Expression, facts: Facts): Expression {
  for (const inner of collect([node])) facts.marks.add(inner);
  return node;
}
