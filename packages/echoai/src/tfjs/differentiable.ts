import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { differentiate, type Expression, input, mul } from "../expression/index.ts";

/** A formula and its derivatives of any order; each is one object, made when it is first asked for. */
export interface Differentiable {
  readonly formula: Expression;
  /** The derivative in a variable. */
  derivative(variable: string): Differentiable;
  /** The formula times a further variable: what a gradient is computed by, from the one that comes from above. */
  times(upstream: string): Differentiable;
}

/** A definition's value; its first derivatives are those that the definition declares. */
export function differentiableOf(definition: Definition): Differentiable {
  const known = definitions.get(definition);
  if (known !== undefined) return known;
  const { value, gradient } = derive(definition);
  const made = create(value, (variable) => ofFormula(gradient[variable] as Expression));
  definitions.set(definition, made);
  return made;
}

const definitions = /* @__PURE__ */ new WeakMap<Definition, Differentiable>();

/** Any formula, as it is; the same object for the same formula. */
export function ofFormula(formula: Expression): Differentiable {
  const known = formulas.get(formula);
  if (known !== undefined) return known;
  const made = create(formula, (variable) => ofFormula(differentiate(formula, variable)));
  formulas.set(formula, made);
  return made;
}

const formulas = /* @__PURE__ */ new WeakMap<Expression, Differentiable>();

function create(formula: Expression, differentiated: (variable: string) => Differentiable): Differentiable {
  const made: Differentiable = {
    formula,
    derivative: kept(differentiated),
    times: kept((upstream) =>
      create(mul(input(upstream), formula), (variable) =>
        variable === upstream ? made : made.derivative(variable).times(upstream),
      ),
    ),
  };
  return made;
}

/** The function, which makes its result for a name once. */
function kept(make: (name: string) => Differentiable): (name: string) => Differentiable {
  const known = new Map<string, Differentiable>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
}
