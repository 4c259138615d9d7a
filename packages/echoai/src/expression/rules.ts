import {
  abs,
  add,
  type Condition,
  cos,
  div,
  type Expression,
  equal,
  exp,
  less,
  lessEqual,
  log,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sub,
} from "./expression.ts";
import { lazily } from "./lazily.ts";

/** An identity that makes a formula shorter: where `left` is found, `right` is written. */
export interface Rule {
  readonly name: string;
  /** `exact`: bit for bit, for every float64, NaN, infinities and signed zeros included. `fast`: over the real numbers. */
  readonly kind: "exact" | "fast";
  /** Patterns: their parameters stand for any expression. */
  readonly left: Expression;
  readonly right: Expression;
}

const exact = (name: string, left: Expression, right: Expression): Rule => ({
  name,
  kind: "exact",
  left,
  right,
});
const fast = (name: string, left: Expression, right: Expression): Rule => ({
  name,
  kind: "fast",
  left,
  right,
});

/** All rules, in the order in which they are tried. */
export const rules = /* @__PURE__ */ lazily((): readonly Rule[] => {
  const [a, b, c, p, q] = ["a", "b", "c", "p", "q"].map(parameter) as [
    Expression,
    Expression,
    Expression,
    Expression,
    Expression,
  ];
  return [
    exact("a + -0 = a", add(a, -0), a),
    exact("a - 0 = a", sub(a, 0), a),
    exact("a - -b = a + b", sub(a, neg(b)), add(a, b)),
    exact("a + -b = a - b", add(a, neg(b)), sub(a, b)),
    exact("1 a = a", mul(1, a), a),
    exact("-1 a = -a", mul(-1, a), neg(a)),
    exact("-a -b = a b", mul(neg(a), neg(b)), mul(a, b)),
    exact("-a b = -(a b)", mul(neg(a), b), neg(mul(a, b))),
    exact("a / 1 = a", div(a, 1), a),
    exact("a / -1 = -a", div(a, -1), neg(a)),
    exact("-a / -b = a / b", div(neg(a), neg(b)), div(a, b)),
    exact("-a / b = -(a / b)", div(neg(a), b), neg(div(a, b))),
    exact("--a = a", neg(neg(a)), a),
    exact("|-a| = |a|", abs(neg(a)), abs(a)),
    exact("||a|| = |a|", abs(abs(a)), abs(a)),
    exact("cos -a = cos a", cos(neg(a)), cos(a)),
    exact("min(a, a) = a", min(a, a), a),
    exact("max(a, a) = a", max(a, a), a),
    ...[less, lessEqual, equal].flatMap((compare) => selections(compare(p, q), a, b, c)),
    fast("a + 0 = a", add(a, 0), a),
    fast("0 a = 0", mul(0, a), mul(0, 0)),
    fast("a - a = 0", sub(a, a), sub(0, 0)),
    fast("a / a = 1", div(a, a), div(1, 1)),
    fast("ln e^a = a", log(exp(a)), a),
    fast("e^ln a = a", exp(log(a)), a),
    fast("a^2 = a a", pow(a, 2), mul(a, a)),
    fast("a^1 = a", pow(a, 1), a),
  ];
});

const selections = (condition: Condition, a: Expression, b: Expression, c: Expression): readonly Rule[] => [
  exact("p ? a : a = a", select(condition, a, a), a),
  exact(
    "p ? (p ? a : b) : c = p ? a : c",
    select(condition, select(condition, a, b), c),
    select(condition, a, c),
  ),
  exact(
    "p ? a : (p ? b : c) = p ? a : c",
    select(condition, a, select(condition, b, c)),
    select(condition, a, c),
  ),
];
