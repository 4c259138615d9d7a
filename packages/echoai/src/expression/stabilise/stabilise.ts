import { checkExpression } from "../checkExpression.ts";
import { differentiate } from "../differentiate.ts";
import { type Expression, withOperands } from "../expression.ts";
import { simplify } from "../simplify.ts";
import { collect } from "../walk.ts";
import { type Facts, factsOf, type Interval } from "./facts.ts";

import { phases } from "./phases.ts";
import { prune } from "./prune.ts";
import type { Phase, StabilityRule } from "./rule.ts";

export type { Interval };

export interface StabiliseOptions {
  /** The numbers that parameters may be, by name. Default: all finite ones. */
  readonly domains?: Readonly<Record<string, Interval>>;
}

/**
 * A formula with the same value over the real numbers that computes it without overflow, cancellation and lost tails, as far as the
 * rules know how. The result depends on the formula and the domains alone. NaN gives NaN; a zero may have another sign than before.
 * @throws TypeError for what is no expression
 */
export function stabilise(root: Expression, { domains = {} }: StabiliseOptions = {}): Expression {
  checkExpression("stabilise", root);
  return run(root, phases(), factsOf(domains));
}

/**
 * The derivative of a formula in one of its inputs or parameters, as `differentiate` gives it, in a form as `stabilise` gives it. What is
 * differentiated is written without cancellation already; overflow and tails are asked of the derivative.
 * @throws TypeError for what is no expression or no name
 */
export function stableDerivative(
  root: Expression,
  variable: string,
  { domains = {} }: StabiliseOptions = {},
): Expression {
  checkExpression("stableDerivative", root);
  const written = run(
    root,
    phases().filter(({ isAnalytic }) => isAnalytic),
    factsOf(domains),
  );
  return run(differentiate(written, variable), phases(), factsOf(domains));
}

/** The formula itself where no rule fits, or where it is too long to be searched. */
function run(root: Expression, phases: readonly Phase[], facts: Facts): Expression {
  if (collect([root]).length > mostNodes) return root;
  const start = simplify(root);
  const end = phases.reduce((formula, { rules }) => {
    const settled = settle(formula, rules, facts);
    return settled === formula ? formula : prune(simplify(settled));
  }, start);
  return end === start ? root : end;
}

const mostPasses = 8;
/** A formula that is longer stays as it is; one that grows beyond this, as it was before the pass. */
const mostNodes = 600;

function settle(root: Expression, rules: readonly StabilityRule[], facts: Facts): Expression {
  let formula = root;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = descend(formula, rules, facts);
    if (next === formula || collect([next]).length > mostNodes) return formula;
    formula = next;
  }
  return formula;
}

/** Outermost first, so that an outer quotient sees its sums whole. */
function descend(root: Expression, rules: readonly StabilityRule[], facts: Facts): Expression {
  const known = new Map<Expression, Expression>();
  const visit = (node: Expression): Expression => {
    const done = known.get(node);
    if (done !== undefined) return done;
    const changed = applied(node, rules, facts);
    const result =
      changed.kind === "application" ? withOperands(changed, changed.operands.map(visit)) : changed;
    if (facts.marks.has(changed)) facts.marks.add(result);
    known.set(node, result);
    return result;
  };
  return visit(root);
}

const mostRewrites = 8;

function applied(node: Expression, rules: readonly StabilityRule[], facts: Facts): Expression {
  let formula = node;
  for (let count = 0; count < mostRewrites; count++) {
    if (facts.marks.has(formula)) return formula;
    const next = firstOf(rules, formula, facts);
    if (next === undefined || next === formula) return formula;
    formula = next;
  }
  return formula;
}

function firstOf(rules: readonly StabilityRule[], node: Expression, facts: Facts): Expression | undefined {
  if (node.kind !== "application") return undefined;
  for (const rule of rules) {
    const found = rule.apply(node, facts);
    if (found !== undefined) return found;
  }
  return undefined;
}
