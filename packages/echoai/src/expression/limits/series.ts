import { constant, type Expression, exp as expOf, log as logOf } from "../expression.ts";
import { isZero, negative, one, plus, times, toPower, zero } from "./coefficient.ts";
import { Question, Stop } from "./outcomes.ts";

/** How fast something grows or vanishes as t tends to infinity: t^power (ln t)^logPower e^exponent. */
interface Growth {
  readonly power: Expression;
  readonly logPower: Expression;
  /** What tends to an infinity. */
  readonly exponent: Series;
}

/**
 * A coefficient, free of t, times a growth. `wave`: times something bounded that oscillates without end; `rest`: times something
 * unknown that vanishes.
 */
export interface Term {
  readonly kind: "plain" | "wave" | "rest";
  readonly coefficient: Expression;
  readonly growth: Growth;
}

/** A sum of terms, those that grow faster first, of one growth in the order of the kinds. Coefficients may turn out to be 0. */
export type Series = readonly Term[];

const nothing: Series = [];
export const flat: Growth = { power: zero, logPower: zero, exponent: nothing };
export const t: Series = [{ kind: "plain", coefficient: one, growth: { ...flat, power: one } }];
export const wave: Series = [{ kind: "wave", coefficient: one, growth: flat }];
export const number = (coefficient: Expression): Series =>
  isZero(coefficient) ? [] : [{ kind: "plain", coefficient, growth: flat }];

/** Terms beyond are not worth their while: what cancels, cancels before. Of a polynomial of degree 5 none is left out. */
const mostTerms = 8;

/**
 * The arithmetic of series. All of it may throw a Question about coefficients.
 * @param isThorough whether to ask about terms that others hide too, which are seldom needed; else they are left unknown
 */
export function arithmetic(signOf: (coefficient: Expression) => number, isThorough: boolean) {
  function compare(a: Growth, b: Growth): number {
    if (a === b) return 0;
    if (a.exponent !== b.exponent) {
      const [faster] = nonZero(sum(a.exponent, scaled(b.exponent, constant(-1))));
      if (faster !== undefined) return signOf(plain(faster).coefficient);
    }
    return signOf(plus(a.power, negative(b.power))) || signOf(plus(a.logPower, negative(b.logPower)));
  }

  function sum(a: Series, b: Series): Series {
    const [first, ...others] = a;
    const [second, ...rest] = b;
    if (first === undefined) return b.length === 0 ? nothing : b;
    if (second === undefined) return a;
    const order = compare(first.growth, second.growth) || rank[first.kind] - rank[second.kind];
    // Waves may be each other's or not, so that none cancels another.
    if (order > 0 || (order === 0 && first.kind === "wave")) return followed(first, others, b);
    if (order < 0) return followed(second, a, rest);
    const both = plus(first.coefficient, second.coefficient);
    return isZero(both) ? sum(others, rest) : followed({ ...first, coefficient: both }, others, rest);
  }

  /** A leading term, and the sum of what is smaller. */
  function followed(lead: Term, a: Series, b: Series): Series {
    if (lead.kind === "rest") return [lead];
    try {
      return [lead, ...sum(a, b)];
    } catch (thrown) {
      if (isThorough || !(thrown instanceof Question)) throw thrown;
      return [lead, { ...lead, kind: "rest" }];
    }
  }

  const shortened = (a: Series): Series =>
    a.length <= mostTerms ? a : [...a.slice(0, mostTerms), { ...(a[mostTerms - 1] as Term), kind: "rest" }];

  const product = (a: Series, b: Series): Series =>
    a.reduce<Series>(
      (total, one) =>
        shortened(
          sum(
            total,
            b.map((other) => multiplied(one, other)),
          ),
        ),
      [],
    );

  const multiplied = (a: Term, b: Term): Term => ({
    kind: rank[a.kind] < rank[b.kind] ? a.kind : b.kind,
    coefficient: times(a.coefficient, b.coefficient),
    growth: {
      power: plus(a.growth.power, b.growth.power),
      logPower: plus(a.growth.logPower, b.growth.logPower),
      exponent: sum(a.growth.exponent, b.growth.exponent),
    },
  });

  /** Without leading coefficients that are 0. */
  function nonZero(a: Series): Series {
    const [first, ...others] = a;
    return first === undefined || first.kind === "rest" || signOf(first.coefficient) !== 0
      ? a
      : nonZero(others);
  }

  /** The leading term, which nothing accompanies, and all others relative to it. */
  function factored(a: Series): { readonly lead: Term; readonly others: Series } | undefined {
    const [lead, ...others] = nonZero(a);
    if (lead === undefined) return undefined;
    const [next] = others;
    if (lead.kind !== "plain" || (next?.kind === "wave" && compare(lead.growth, next.growth) === 0))
      throw new Stop("unknown");
    return { lead, others: others.map((term) => multiplied(term, powerOf(lead, constant(-1)))) };
  }

  const powerOf = ({ kind, coefficient, growth }: Term, n: Expression): Term => ({
    kind,
    coefficient: toPower(coefficient, n),
    growth: {
      power: times(growth.power, n),
      logPower: times(growth.logPower, n),
      exponent: scaled(growth.exponent, n),
    },
  });

  /** The sum of the coefficients times powers of a small series; where the last coefficient is 0, it is all. */
  const expanded = (small: Series, coefficients: readonly Expression[]): Series =>
    coefficients.reduceRight<Series>(
      (total, coefficient) => sum(number(coefficient), product(small, total)),
      isZero(coefficients.at(-1) as Expression) ? [] : [{ kind: "rest", coefficient: one, growth: flat }],
    );

  function power(a: Series, n: Expression): Series {
    const parts = factored(a);
    if (parts === undefined) {
      const sign = signOf(n);
      if (sign < 0) throw new Stop("unknown");
      return sign === 0 ? number(one) : [];
    }
    if (!(n.kind === "constant" && Number.isInteger(n.value)) && signOf(parts.lead.coefficient) < 0)
      throw new Stop(n.kind === "constant" ? "undefined" : "unknown");
    const binomials = [one];
    for (let k = 1; k < mostTerms; k++)
      binomials.push(times(binomials[k - 1] as Expression, times(constant(1 / k), plus(n, constant(1 - k)))));
    return product([powerOf(parts.lead, n)], expanded(parts.others, binomials));
  }

  function exp(a: Series): Series {
    let [kind, level, growth]: [Term["kind"], Expression, Growth] = ["plain", zero, flat];
    const small: Term[] = [];
    for (const term of a) {
      const order = compare(term.growth, flat);
      if (order < 0 || (order === 0 && term.kind === "rest")) small.push(term);
      else if (order > 0) growth = faster(growth, plain(term));
      else if (term.kind === "plain") level = term.coefficient;
      else if (signOf(term.coefficient) !== 0) kind = "wave";
    }
    const factor = level.kind === "constant" ? constant(Math.exp(level.value)) : expOf(level);
    return product([{ kind, coefficient: factor, growth }], expanded(small, factorials));
  }

  /** Of e^term and a growth; e^(c ln t) is t^c. */
  function faster(growth: Growth, term: Term): Growth {
    const { power, logPower, exponent } = term.growth;
    return isZero(power) && exponent.length === 0 && logPower === one
      ? { ...growth, power: plus(growth.power, term.coefficient) }
      : { ...growth, exponent: [...growth.exponent, term] };
  }

  function log(a: Series): Series {
    const parts = factored(a);
    if (parts === undefined) throw new Stop("unknown");
    const { coefficient, growth } = parts.lead;
    if (signOf(coefficient) < 0) throw new Stop("undefined");
    if (signOf(growth.logPower) !== 0) throw new Stop("unknown");
    const summands = [
      growth.exponent,
      isZero(growth.power)
        ? []
        : [{ kind: "plain", coefficient: growth.power, growth: { ...flat, logPower: one } } as const],
      number(lnOf(coefficient)),
      expanded(parts.others, logarithms),
    ];
    return summands.reduce<Series>(sum, []);
  }

  return { compare, sum, product, nonZero, power, expanded, exp, log, scaled };
}

const scaled = (a: Series, factor: Expression): Series =>
  isZero(factor) || a.length === 0
    ? nothing
    : a.map((term) => ({ ...term, coefficient: times(term.coefficient, factor) }));

/** The one that hides the others has the lowest. */
const rank: Readonly<Record<Term["kind"], number>> = { rest: 0, wave: 1, plain: 2 };

function plain(term: Term): Term {
  if (term.kind !== "plain") throw new Stop("unknown");
  return term;
}

function lnOf(a: Expression): Expression {
  if (a.kind === "constant") return constant(Math.log(a.value));
  return a.kind === "application" && a.operation === "exp" ? a.operands[0] : logOf(a);
}

const coefficients = (of: (k: number) => number): readonly Expression[] =>
  Array.from({ length: mostTerms }, (_, k) => constant(of(k)));

/** 1/k! */
const factorials = /* @__PURE__ */ coefficients((k) => [1, 1, 1 / 2, 1 / 6, 1 / 24][k] as number);
/** Of ln(1 + u). */
const logarithms = /* @__PURE__ */ coefficients((k) => (k === 0 ? 0 : -((-1) ** k) / k));
