import { type Expression, input, isCondition } from "./expression.ts";
import type { Reduction, ReductionKind } from "./reductions.ts";
import { separate, slotIndex, uniformity } from "./uniform.ts";
import { collect, substitute } from "./walk.ts";

/** Reductions of slices and what follows from them, as elementwise formulas one after the other. */
export interface Plan {
  readonly levels: readonly Level[];
  readonly last: Formulas;
}

/** The reductions that need none but those of the levels before. */
export interface Level extends Formulas {
  /** The names under which the values of `formulas` are kept. */
  readonly kept: readonly string[];
  /** Each of the array that is `from`: an element's input, or what is kept. */
  readonly reductions: readonly {
    readonly name: string;
    readonly kind: ReductionKind;
    readonly from: string;
  }[];
}

/** Formulas for each element, in which what is the same for a slice is an input of its own. */
export interface Formulas {
  readonly formulas: readonly Expression[];
  readonly rows: readonly { readonly name: string; readonly formula: Expression }[];
}

/**
 * @param elements the inputs that have a value for each element
 */
export function planLevels(
  reductions: readonly Reduction[],
  outputs: readonly Expression[],
  elements: readonly string[],
): Plan {
  const known = new Map<Expression, Expression>();
  const varying = new Set(elements);
  const levelOf = levelsOf(reductions);
  let count = 0;
  const levels = Array.from({ length: Math.max(0, ...levelOf.values()) }, (_, before): Level => {
    const own = reductions.filter(({ name }) => levelOf.get(name) === before + 1);
    const bodies = new Map<Expression, string>();
    for (const { of } of own) {
      const body = substitute(of, known);
      const isThere = body.kind === "input" && varying.has(body.name);
      bodies.set(of, isThere ? body.name : `e_${count++}`);
    }
    const made = [...bodies].filter(([, name]) => !varying.has(name));
    const level = {
      ...hoist(
        made.map(([body]) => substitute(body, known)),
        varying,
      ),
      kept: made.map(([, name]) => name),
      reductions: own.map(({ name, kind, of }) => ({ name, kind, from: bodies.get(of) as string })),
    };
    for (const [body, name] of made) {
      known.set(body, input(name));
      varying.add(name);
    }
    return level;
  });
  return {
    levels,
    last: hoist(
      outputs.map((output) => substitute(output, known)),
      varying,
    ),
  };
}

/** How something that has arrays computes what a plan says. */
export interface Performer<Value> {
  /** A formula, of values by the names of its variables, which broadcast to one another. */
  readonly evaluate: (formula: Expression, values: Readonly<Record<string, Value>>) => Value;
  /** A reduction of values along the axis, which is then of length 1. */
  readonly reduce: (kind: ReductionKind, values: Value) => Value;
}

/** The outputs of a plan, from the elements and the parameters by name. */
export function perform<Value>(
  { levels, last }: Plan,
  given: Readonly<Record<string, Value>>,
  { evaluate, reduce }: Performer<Value>,
): readonly Value[] {
  const values: Record<string, Value> = { ...given };
  const outputsOf = ({ formulas, rows }: Formulas): readonly Value[] => {
    for (const { name, formula } of rows) values[name] = evaluate(formula, values);
    return formulas.map((formula) => evaluate(formula, values));
  };
  for (const level of levels) {
    const outputs = outputsOf(level);
    level.kept.forEach((name, index) => {
      values[name] = outputs[index] as Value;
    });
    for (const { name, kind, from } of level.reductions) values[name] = reduce(kind, values[from] as Value);
  }
  return outputsOf(last);
}

function levelsOf(reductions: readonly Reduction[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { name, of } of reductions) {
    const needs = collect([of]).map((node) => (node.kind === "input" ? (levels.get(node.name) ?? 0) : 0));
    levels.set(name, 1 + Math.max(...needs));
  }
  return levels;
}

/** Takes what reductions are made into out of formulas, to be computed once for each slice, in float64. */
function hoist(formulas: readonly Expression[], varying: ReadonlySet<string>): Formulas {
  const isSame = uniformity((name) => varying.has(name));
  // A comparison is not a number.
  const { formulas: separated, slots } = separate(formulas, (node) => !isCondition(node) && isSame(node));
  const rows: { readonly name: string; readonly formula: Expression }[] = [];
  const parts = slots.map((formula) => {
    const isMade = formula.kind === "application" && collect([formula]).some(({ kind }) => kind === "input");
    if (!isMade) return formula;
    const name = `r_${rows.length}`;
    rows.push({ name, formula });
    return input(name);
  });
  const places = collect(separated).flatMap((node) => {
    const index = node.kind === "parameter" ? slotIndex(node.name) : undefined;
    return index === undefined ? [] : [[node, parts[index] as Expression] as const];
  });
  return { formulas: separated.map((formula) => substitute(formula, new Map(places))), rows };
}
