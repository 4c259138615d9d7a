import type { Expression, Operation } from "../expression.ts";
import { withOperands } from "../expression.ts";
import { anyValue, liveNodes, type Range, rangesOf } from "../range.ts";
import { fold, rewrite } from "../walk.ts";
import { cheaperArithmetic } from "./arithmetic.ts";
import { coefficients, type Format } from "./coefficients.ts";
import { erf, erfc } from "./errorFunction.ts";
import { exp, expm1 } from "./exponential.ts";
import { log, log1p } from "./logarithm.ts";
import { pow } from "./power.ts";
import { isWithin, type Reach, type Setting } from "./setting.ts";
import { sigmoid, sign, softplus, tanh } from "./sigmoid.ts";
import { atan, cos, sin } from "./trigonometric.ts";

/** What is to be approximated, and how. */
export interface ApproximationOptions {
  readonly format: Format;
  readonly reach: Reach;
  /** Whether a formula has one value for the whole call: such are left as they are, to be computed in float64, once. */
  readonly isUniform: (node: Expression) => boolean;
  /** Approximations that take the place of the usual ones. */
  readonly own?: Rewrites;
  /** What is known of uniform formulas. */
  readonly uniformRanges?: ReadonlyMap<Expression, Range>;
}

/** Formulas, and where they hold. */
export interface Approximated {
  readonly outputs: readonly Expression[];
  readonly assumptions: readonly Assumption[];
}

/** Where the node is NaN or not between, or anywhere if `low` is above `high`, the formulas may give anything. */
export interface Assumption {
  readonly node: Expression;
  readonly low: number;
  readonly high: number;
}

/** The formulas with exponentials, logarithms, sine, cosine and arc tangent as the only functions. */
export function expand(outputs: readonly Expression[], options: ApproximationOptions): Approximated {
  const { assumptions, assume } = assumptionList();
  const setting = { ...options, coefficients: coefficients[options.format], range: anyValue, assume };
  const change = (node: Expression): Expression =>
    node.kind === "application" && !options.isUniform(node)
      ? (rewriteOf(compound, node.operation, options)?.(node.operands, setting) ?? node)
      : node;
  // A power brings in another logarithm, the error function another exponential; neither brings in what is compound.
  return { outputs: outputs.map((output) => rewrite(output, change)), assumptions };
}

type Rewrite = (operands: readonly Expression[], setting: Setting) => Expression;

const of =
  (approximation: (a: Expression, setting: Setting) => Expression): Rewrite =>
  ([a], setting) =>
    approximation(a as Expression, setting);

const compound = {
  sigmoid: of(sigmoid),
  tanh: of(tanh),
  sign: of(sign),
  softplus: of(softplus),
  erf: of(erf),
  erfc: of(erfc),
  pow: ([a, b], setting) => pow(a as Expression, b as Expression, setting),
} satisfies Rewrites;

const functions = {
  exp: of(exp),
  expm1: of(expm1),
  log: of(log),
  log1p: of(log1p),
  sin: of(sin),
  cos: of(cos),
  atan: of(atan),
} satisfies Rewrites;

export type Rewrites = Readonly<Partial<Record<Operation, Rewrite>>>;

const rewriteOf = (
  table: Rewrites,
  operation: Operation,
  { own }: ApproximationOptions,
): Rewrite | undefined => table[operation] && (own?.[operation] ?? table[operation]);

/** What no approximated formula has. */
export type Approximable = keyof typeof compound | keyof typeof functions;

/** The ranges of expanded formulas; what is assumed of a function's operand bounds its result. */
export const expandedRanges = (
  { outputs, assumptions }: Approximated,
  { reach, isUniform, uniformRanges }: ApproximationOptions,
  domains: ReadonlyMap<Expression, Range>,
  known: (node: Expression, range: Range) => Range = (_, range) => range,
): ReadonlyMap<Expression, Range> =>
  rangesOf(
    [...outputs, ...assumptions.map(({ node }) => node)],
    (node) => domains.get(node) ?? (isUniform(node) ? finite : anyValue),
    (node, range) => {
      const uniform = uniformRanges?.get(node);
      if (uniform !== undefined) return uniform;
      const bounds = reach === "ordinary" && node.kind === "application" && assumed[node.operation];
      if (!bounds) return known(node, range);
      const [low, high] = [Math.max(range.low, bounds.low), Math.min(range.high, bounds.high)];
      return known(node, { low, high, nan: false });
    },
  );

const finite: Range = { low: -3.4e38, high: 3.4e38, nan: false };

const exponent = coefficients.single.largestExponent;
const assumed: Partial<Record<Operation, Omit<Range, "nan">>> = {
  sigmoid: { low: Math.exp(-exponent), high: 1 },
  softplus: { low: Math.exp(-exponent), high: exponent },
  erfc: { low: 1e-34, high: 2 },
  exp: { low: Math.exp(-exponent), high: Math.exp(exponent) },
  expm1: { low: -1, high: Math.exp(exponent) },
  log: { low: -70, high: 70 },
  log1p: { low: -70, high: 70 },
  sin: { low: -1, high: 1 },
  cos: { low: -1, high: 1 },
};

/**
 * Expanded formulas in arithmetic, comparisons, `select`, `round`, `normalizer` and `ldexp` alone, with what the ranges decide
 * decided.
 */
export function approximate(
  expanded: Approximated,
  options: ApproximationOptions,
  domains: ReadonlyMap<Expression, Range>,
): Approximated {
  const { assumptions, assume } = assumptionList();
  const ranges = expandedRanges(expanded, options, domains);
  const rangeOf = (node: Expression | undefined) => (node && ranges.get(node)) ?? anyValue;
  const open = expanded.assumptions.filter(({ node, low, high }) => !isWithin(rangeOf(node), low, high));
  const roots = [...expanded.outputs, ...open.map(({ node }) => node)];
  const live = liveNodes(roots, ranges);
  const arithmetic = cheaperArithmetic(roots, live, ranges);
  const setting = { ...options, coefficients: coefficients[options.format], assume };
  const made = fold<Expression>(roots, (node, operands) => {
    if (node.kind !== "application" || options.isUniform(node) || !live.has(node)) return node;
    return (
      rewriteOf(
        functions,
        node.operation,
        options,
      )?.(operands, { ...setting, range: rangeOf(node.operands[0]) }) ??
      arithmetic[node.operation]?.(node, operands) ??
      withOperands(node, operands)
    );
  });
  const [outputs, nodes] = [made.slice(0, expanded.outputs.length), made.slice(expanded.outputs.length)];
  open.forEach(({ low, high }, index) => {
    assume(nodes[index] as Expression, low, high);
  });
  return { outputs, assumptions };
}

function assumptionList() {
  const assumptions: Assumption[] = [];
  const assume = (node: Expression, low: number, high: number) => {
    assumptions.push({ node, low, high });
  };
  return { assumptions, assume };
}
