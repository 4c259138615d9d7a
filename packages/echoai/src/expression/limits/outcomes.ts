import { div, type Expression, neg, sub } from "../expression.ts";
import { simplify } from "../simplify.ts";

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
  const isLeaf = left.kind !== "application";
  if (left.kind === "constant" || (!isLeaf && right.kind === "parameter"))
    return right.kind === "constant" ? new Question(left, right) : questionOf(right, left);
  if (isLeaf) return new Question(left, right);
  const [a, b] = left.operands as readonly [Expression, Expression];
  const moved = (right: Expression) => simplify(right, { fast: true });
  switch (left.operation) {
    case "neg":
      return questionOf(a, moved(neg(right)));
    case "add":
      return questionOf(a, moved(sub(right, b)));
    case "sub":
      return questionOf(b, moved(sub(a, right)));
    case "mul":
      return a.kind === "constant" ? questionOf(b, moved(div(right, a))) : new Question(left, right);
    default:
      return new Question(left, right);
  }
}

/** Thrown where a formula has no value near the end, or where it is beyond what the analysis understands. */
export class Stop extends Error {
  readonly reason: "undefined" | "unknown";

  constructor(reason: Stop["reason"]) {
    super();
    this.reason = reason;
  }
}
