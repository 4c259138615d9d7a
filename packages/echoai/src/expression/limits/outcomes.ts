import { type Constant, constant, div, type Expression } from "../expression.ts";
import { simplify } from "../simplify.ts";
import { negative, plus } from "./coefficient.ts";

/** Thrown where an analysis must know which of two expressions is the larger one. */
export class Question extends Error {
  readonly left: Expression;
  readonly right: Expression;

  constructor(left: Expression, right: Expression) {
    super();
    this.left = left;
    this.right = right;
  }
}

/** The question in its plainest form: without signs, factors and summands that can be brought to the other side. */
export function questionOf(left: Expression, right: Expression): Question {
  const [lone, others] = left.kind === "constant" ? isolated(right, left) : isolated(left, right);
  const other = simplify(others, { fast: true });
  return other.kind === "parameter" && lone.kind !== "parameter"
    ? new Question(other, lone)
    : new Question(lone, other);
}

/** Both sides, the left one as short as possible. */
function isolated(left: Expression, right: Expression): readonly [Expression, Expression] {
  if (left.kind !== "application") return [left, right];
  switch (left.operation) {
    case "neg":
      return isolated(left.operands[0], negative(right));
    case "add": {
      const [a, b] = left.operands;
      return a.kind === "constant"
        ? isolated(b, plus(right, negative(a)))
        : isolated(a, plus(right, negative(b)));
    }
    case "sub": {
      const [a, b] = left.operands;
      return a.kind === "constant" ? isolated(b, plus(a, negative(right))) : isolated(a, plus(right, b));
    }
    case "mul": {
      const [a, b] = left.operands;
      return a.kind === "constant" ? isolated(b, quotient(right, a)) : [left, right];
    }
    default:
      return [left, right];
  }
}

const quotient = (a: Expression, b: Constant): Expression =>
  a.kind === "constant" ? constant(a.value / b.value) : div(a, b);

/** Thrown where a formula has no value near the end, or where it is beyond what the analysis understands. */
export class Stop extends Error {
  readonly reason: "undefined" | "unknown";

  constructor(reason: Stop["reason"]) {
    super();
    this.reason = reason;
  }
}
