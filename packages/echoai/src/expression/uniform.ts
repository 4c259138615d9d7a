import {
  type Condition,
  collect,
  constant,
  type Expression,
  equal,
  evaluate,
  fold,
  isCondition,
  parameter,
  simplify,
  substitute,
  withOperands,
} from "./index.ts";
import { lazily } from "./lazily.ts";

/** Values by name that are the same for all elements of a call. */
export type UniformValues = Readonly<Record<string, number>>;

/** Whether no variable of a formula is among those that vary. */
export function uniformity(varies: (name: string) => boolean): (node: Expression) => boolean {
  const known = new WeakMap<Expression, boolean>();
  const isKnown = (node: Expression) => known.has(node);
  const isUniform = (part: Expression): boolean =>
    part.kind === "application"
      ? part.operands.every((operand) => known.get(operand))
      : part.kind === "constant" || !varies(part.name);
  return (node) => {
    if (!known.has(node)) for (const part of collect([node], isKnown)) known.set(part, isUniform(part));
    return known.get(node) as boolean;
  };
}

/** Whether a formula has no variable. */
export const isConstantFormula = uniformity(() => true);

/**
 * Formulas in which no condition is uniform, so that a choice by parameters costs nothing: what is made of them, for each
 * outcome of the conditions that a call has had so far.
 */
export function specialize<Made>(
  formulas: readonly Expression[],
  isUniform: (node: Expression) => boolean,
  make: (formulas: readonly Expression[]) => Made,
): (values: UniformValues) => Made {
  const conditions = collect(formulas).filter(
    (node) => isCondition(node) && isUniform(node) && !(isDecided(node) && formulas.includes(node)),
  );
  const variants = new Map<string, (values: UniformValues) => Made>();
  if (conditions.length === 0) return lazily(() => make(formulas));
  return lastly((values) => {
    const outcomes = conditions.map((condition) => evaluate(condition, values));
    const key = outcomes.join("");
    const known = variants.get(key);
    if (known !== undefined) return known(values);
    const decisions = new Map(
      conditions.map((condition, index) => [condition, equal(outcomes[index] as number, 1)]),
    );
    const decided = formulas.map((formula) => simplify(substitute(formula, decisions)));
    // What is decided may leave a condition that has become uniform.
    const variant = specialize(decided, isUniform, make);
    variants.set(key, variant);
    return variant(values);
  });
}

/** Decided conditions are left where they are whole formulas. */
const isDecided = ({ operands }: Condition): boolean => operands.every(({ kind }) => kind === "constant");

/** Remembers what it made for the values of the last call: most calls are like the one before. */
export function lastly<Made>(make: (values: UniformValues) => Made): (values: UniformValues) => Made {
  let last: { readonly values: UniformValues; readonly made: Made } | undefined;
  return (values) => {
    if (last === undefined || !isSame(last.values, values)) last = { values, made: make(values) };
    return last.made;
  };
}

function isSame(a: UniformValues, b: UniformValues): boolean {
  for (const name in a) if (!Object.is(a[name], b[name])) return false;
  return true;
}

/** Formulas whose uniform parts are variables of their own, each with the formula of its value. */
export interface Separated {
  readonly formulas: readonly Expression[];
  readonly slots: readonly Expression[];
}

export function separate(
  formulas: readonly Expression[],
  isUniform: (node: Expression) => boolean,
): Separated {
  const slots: Expression[] = [];
  const replaced = (original: Expression, rewritten: Expression): Expression => {
    if (!isUniform(original) || original.kind === "constant") return rewritten;
    // A decided condition stays a truth value, which no constant is.
    if (collect([original]).every((node) => node.kind === "constant" || node.kind === "application"))
      return isCondition(original) ? rewritten : constant(evaluate(original, {}));
    if (!slots.includes(original)) slots.push(original);
    return parameter(slotName(slots.indexOf(original)));
  };
  const separated = fold<Expression>(formulas, (node, operands) =>
    node.kind !== "application" || isUniform(node)
      ? node
      : withOperands(
          node,
          operands.map((operand, index) => replaced(node.operands[index] as Expression, operand)),
        ),
  );
  return {
    formulas: separated.map((formula, index) => replaced(formulas[index] as Expression, formula)),
    slots,
  };
}

/** No variable of a definition has a space in its name. */
const slotName = (index: number): string => `slot ${index}`;

export const slotIndex = (name: string): number | undefined =>
  name.startsWith("slot ") ? Number(name.slice(5)) : undefined;
