import { differentiate } from "./differentiate.ts";
import { add, constant, div, type Expression, input, mul } from "./expression.ts";
import { type Reduced, type Reduction, slopes } from "./reductions.ts";
import { simplify } from "./simplify.ts";

/** The gradients of a loss in the variables of a function of slices, given its gradient in the result, the input `upstreamName`. */
export interface ReducedGradient {
  /** Those of the function, then those that the gradients need. */
  readonly reductions: readonly Reduction[];
  /** For each element what it adds: to its own gradient in x, and to a parameter's. */
  readonly gradient: Readonly<Record<string, Expression>>;
}

/** No parameter or input can have this name: theirs are camelCase identifiers. */
export const upstreamName = "d_y";

/**
 * Goes back from the result through the reductions, last first: each passes on what all elements say of it, by the slopes of its kind.
 */
export function reverse({ reductions, value }: Reduced, variables: readonly string[]): ReducedGradient {
  const zero = constant(0);
  const added: Reduction[] = [];
  const sumOf = (name: string, of: Expression): Expression => {
    const known = added.find((one) => one.of === of);
    if (known === undefined) added.push({ name, kind: "sum", of });
    return input(known?.name ?? name);
  };
  /** Formulas of an element, each with the loss's gradient in it. */
  const sources: { readonly formula: Expression; readonly gradient: Expression }[] = [
    { formula: value, gradient: input(upstreamName) },
  ];
  const gradientIn = (variable: string): Expression =>
    simplify(
      sources
        .map(({ formula, gradient }) => ({ gradient, slope: differentiate(formula, variable) }))
        .filter(({ slope }) => slope !== zero)
        .map(({ gradient, slope }) => mul(gradient, slope))
        .reduce((sum, term) => add(sum, term), zero),
    );
  for (const { name, kind, of } of reductions.toReversed()) {
    const slope = slopes[kind];
    const term = gradientIn(name);
    if (slope === undefined || term === zero) continue;
    const weight = slope.weight(of, input(name));
    const whole = sumOf(`d_${name}`, term);
    const each = slope.isShare ? div(whole, sumOf(`w_${name}`, weight)) : whole;
    sources.push({ formula: of, gradient: mul(each, weight) });
  }
  const gradient = Object.fromEntries(variables.map((variable) => [variable, gradientIn(variable)]));
  return { reductions: [...reductions, ...added], gradient };
}
