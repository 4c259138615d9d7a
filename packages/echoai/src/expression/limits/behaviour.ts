import { differentiate } from "../differentiate.ts";
import {
  type Application,
  atan,
  constant,
  cos,
  type Expression,
  erfc,
  input,
  less,
  type Operation,
  parameter,
  select,
  sin,
} from "../expression.ts";
import { simplify } from "../simplify.ts";
import { substitute } from "../walk.ts";
import { one, times, zero } from "./coefficient.ts";
import { Stop } from "./outcomes.ts";
import type { Points } from "./points.ts";
import { arithmetic, flat, number, type Series, type Term, t, wave } from "./series.ts";

/** How formulas behave as the variable tends to an infinity. */
export function behaviour(variable: string, end: number, points: Points, isThorough: boolean) {
  const signOf = (coefficient: Expression) => points.signOf(coefficient);
  const { compare, sum, product, nonZero, power, expanded, exp, log, scaled } = arithmetic(
    signOf,
    isThorough,
  );
  const minus = (a: Series, b: Series) => sum(a, scaled(b, constant(-1)));
  const x = input(variable);
  const isFree = freeOf(x);
  const known = new Map<Expression, Series>();

  /** @throws Question or Stop */
  function of(node: Expression): Series {
    const series = known.get(node) ?? compute(node);
    known.set(node, series);
    return series;
  }

  function compute(node: Expression): Series {
    if (node === x) return scaled(t, constant(Math.sign(end)));
    if (node.kind === "application" && !isFree(node)) return table[node.operation](node.operands);
    if (node.kind === "constant" && !Number.isFinite(node.value))
      throw new Stop(Number.isNaN(node.value) ? "undefined" : "unknown");
    return number(node);
  }

  type Rule = (operands: readonly Expression[]) => Series;
  const unary =
    (rule: (a: Series) => Series): Rule =>
    ([a]) =>
      rule(of(a as Expression));
  const binary =
    (rule: (a: Series, b: Series) => Series): Rule =>
    ([a, b]) =>
      rule(of(a as Expression), of(b as Expression));
  const unknown: Rule = () => {
    throw new Stop("unknown");
  };

  /** The leading term's; undefined where that oscillates. */
  function sign(a: Series): number | undefined {
    const [lead, next] = nonZero(a);
    if (lead === undefined) return 0;
    if (lead.kind === "rest" || (next?.kind === "wave" && compare(lead.growth, next.growth) === 0))
      throw new Stop("unknown");
    return lead.kind === "wave" ? undefined : signOf(lead.coefficient);
  }

  /** max(0, a). */
  function positivePart(a: Series): Series {
    const direction = sign(a);
    return direction === undefined ? nonZero(a).slice(0, 1) : direction > 0 ? a : [];
  }

  const oneSeries = number(one);
  const reciprocal = (a: Series) => power(a, constant(-1));
  const logistic = (a: Series) => reciprocal(sum(oneSeries, exp(scaled(a, constant(-1)))));

  /** A function that is smooth everywhere, by Taylor's theorem where its argument has a limit. */
  const smooth =
    (name: (a: Expression) => Expression, atInfinity: (a: Series, sign: number) => Series) =>
    (a: Series): Series => {
      const all = nonZero(a);
      const [lead, ...others] = all;
      const order = lead === undefined ? -1 : compare(lead.growth, flat);
      if (lead?.kind === "rest" && order > 0) throw new Stop("unknown");
      if (order > 0)
        return lead?.kind === "wave" ? wave : atInfinity(all, signOf((lead as Term).coefficient));
      if (order < 0 || lead?.kind === "rest") return expanded(all, taylor(name, zero));
      const next = others[0];
      if (lead?.kind === "wave" || (next?.kind === "wave" && compare(next.growth, flat) === 0)) return wave;
      return expanded(others, taylor(name, lead?.coefficient as Expression));
    };

  /** atan a = pi/2 - 1/a + 1/(3 a^3) - 1/(5 a^5) + ..., for an a that tends to infinity. */
  const arcTangent = smooth(atan, (a, sign) => {
    const rest = product(
      reciprocal(a),
      expanded(power(a, constant(-2)), [1, -1 / 3, 1 / 5, -1 / 7].map(constant)),
    );
    return minus(number(constant((sign * Math.PI) / 2)), rest);
  });
  const errorComplement = smooth(erfc, (a, sign) => {
    const tail = farTail(scaled(a, constant(sign)));
    return sign > 0 ? tail : minus(number(constant(2)), tail);
  });
  /** erfc a = e^(-a^2) / (a sqrt pi) (1 - 1/(2 a^2) + 3/(4 a^4) - ...), for an a that tends to infinity. */
  const farTail = (a: Series): Series =>
    product(
      product(
        exp(scaled(product(a, a), constant(-1))),
        scaled(reciprocal(a), constant(1 / Math.sqrt(Math.PI))),
      ),
      expanded(power(a, constant(-2)), [1, -1 / 2, 3 / 4, -15 / 8].map(constant)),
    );

  const table: Readonly<Record<Operation, Rule>> = {
    neg: unary((a) => scaled(a, constant(-1))),
    abs: unary((a) => {
      const direction = sign(a);
      return direction === undefined ? nonZero(a).slice(0, 1) : scaled(a, constant(direction));
    }),
    sign: unary((a) => {
      const direction = sign(a);
      return direction === undefined ? wave : number(constant(direction));
    }),
    exp: unary(exp),
    expm1: unary((a) => minus(exp(a), oneSeries)),
    log: unary(log),
    log1p: unary((a) => log(sum(oneSeries, a))),
    sqrt: unary((a) => power(a, constant(0.5))),
    tanh: unary((a) => minus(scaled(logistic(scaled(a, constant(2))), constant(2)), oneSeries)),
    sigmoid: unary(logistic),
    softplus: unary((a) => log(sum(oneSeries, exp(a)))),
    sin: unary(smooth(sin, () => wave)),
    cos: unary(smooth(cos, () => wave)),
    atan: unary(arcTangent),
    erf: unary((a) => minus(oneSeries, errorComplement(a))),
    erfc: unary((a) => errorComplement(a)),
    round: unknown,
    normalizer: unknown,
    add: binary(sum),
    sub: binary(minus),
    mul: binary(product),
    div: binary((a, b) => product(a, reciprocal(b))),
    pow: ([a, b]) => {
      const [base, exponent] = [of(a as Expression), of(b as Expression)];
      const [lead] = exponent;
      if (
        exponent.length > 1 ||
        (lead !== undefined && (lead.kind !== "plain" || compare(lead.growth, flat) !== 0))
      )
        return exp(product(exponent, log(base)));
      return power(base, lead?.coefficient ?? zero);
    },
    min: binary((a, b) => minus(a, positivePart(minus(a, b)))),
    max: binary((a, b) => sum(b, positivePart(minus(a, b)))),
    ldexp: unknown,
    less: unknown,
    lessEqual: unknown,
    equal: unknown,
    select: ([condition, a, b]) => of((holds(condition as Application) ? a : b) as Expression),
  };

  function holds({ operation, operands }: Application): boolean {
    const [a, b] = operands as readonly [Expression, Expression];
    const order = orderOf(a, b);
    if (operation === "less") return order < 0;
    return operation === "lessEqual" ? order <= 0 : order === 0;
  }

  /** NaN where one has no value. */
  function orderOf(a: Expression, b: Expression): number {
    try {
      const direction = a === b ? 0 * of(a).length : sign(minus(of(a), of(b)));
      if (direction === undefined) throw new Stop("unknown");
      return direction;
    } catch (stop) {
      if (stop instanceof Stop && stop.reason === "undefined") return Number.NaN;
      throw stop;
    }
  }

  /** @throws Question or Stop */
  function limit(a: Series): Expression {
    for (const [index, { kind, coefficient, growth }] of a.entries()) {
      const order = compare(growth, flat);
      if (order < 0 && kind === "plain") return smallest(coefficient);
      if (order < 0 || (order === 0 && kind === "rest")) return zero;
      if (kind === "rest") throw new Stop("unknown");
      const waves = a
        .slice(index)
        .filter((term) => term.kind === "wave" && compare(term.growth, growth) === 0);
      if (waves.some((wave) => signOf(wave.coefficient) !== 0)) return constant(Number.NaN);
      if (kind === "wave") continue;
      if (order === 0) return points.settled(coefficient);
      const direction = signOf(coefficient);
      if (direction !== 0) return constant(direction * Number.POSITIVE_INFINITY);
    }
    return zero;
  }

  /** A zero, with the sign of what vanishes. */
  function smallest(coefficient: Expression): Expression {
    const isNegative = points.valuesOf(coefficient).map((value) => value < 0);
    if (!isNegative.includes(true)) return zero;
    return isNegative.includes(false) ? select(less(points.settled(coefficient), 0), -0, 0) : constant(-0);
  }

  return (formula: Expression): Expression => limit(of(formula));
}

/** Whether a node is free of a variable. */
function freeOf(variable: Expression): (node: Expression) => boolean {
  const known = new Map<Expression, boolean>([[variable, false]]);
  const isFree = (node: Expression): boolean => {
    const free = known.get(node) ?? (node.kind !== "application" || node.operands.every(isFree));
    known.set(node, free);
    return free;
  };
  return isFree;
}

/** The coefficients of a function's series around a place. */
function taylor(of: (a: Expression) => Expression, place: Expression): readonly Expression[] {
  const u = parameter("u");
  let derivative = of(u);
  let factorial = 1;
  return Array.from({ length: 5 }, (_, k) => {
    const coefficient = times(
      constant(1 / factorial),
      simplify(substitute(derivative, new Map([[u, place]]))),
    );
    derivative = differentiate(derivative, "u");
    factorial *= k + 1;
    return coefficient;
  });
}
