import { type Expression, fold, input, type Operand, substitute } from "../expression/index.ts";
import type { Definition, Formula } from "./define.ts";
import { defineExtended, type ExtendedDescription, extendedFields } from "./defineExtended.ts";
import { mapValues } from "./mapValues.ts";
import { type Distribution, drawnFrom, meanOf, readNoise } from "./noise.ts";
import { checkOptions } from "./options.ts";
import { withTraining } from "./withTraining.ts";

/** What `defineRandom` takes: a description with noise, which its formulas have as a variable. */
export interface RandomDescription<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = string,
  NoiseName extends string = string,
  Text extends string = never,
> extends Omit<ExtendedDescription<Name, Input | NoiseName, VectorName, Text>, "inputs"> {
  readonly inputs?: readonly Input[];
  /** What is drawn in training, for each element anew, by name. */
  readonly noise?: Readonly<Record<NoiseName, Distribution>>;
  /** What is computed in evaluation. Default: the formula at the noise's mean, which is its expectation where it is linear in the noise. */
  readonly expectation?: Formula<NoInfer<Name | Input>, Operand, NoInfer<VectorName>> | Text;
}

/**
 * Makes a definition as `defineExtended` does, of a function that may have noise. The definition itself is what is computed in
 * evaluation, and `random` says what is in training.
 * @throws TypeError or RangeError as `defineExtended` does, for a noise that is none, and for a formula that is not linear in its noise and
 * has no expectation
 */
export function defineRandom<
  const Name extends string = never,
  const Input extends string = never,
  const VectorName extends string = never,
  const NoiseName extends string = never,
>(
  description: RandomDescription<Name, Input, VectorName, NoiseName>,
  owner = "defineExtended",
): Definition<Name, Input, VectorName> {
  checkOptions<object>(owner, description, [...extendedFields, "noise", "expectation"] as never[]);
  const isRandom = description.noise !== undefined;
  return (
    isRandom ? randomly(description as RandomDescription, owner) : defineExtended(description as never, owner)
  ) as Definition<Name, Input, VectorName>;
}

function randomly({ noise: given, expectation, ...rest }: RandomDescription, caller: string): Definition {
  const { name: owner, parameters = {}, inputs = [] } = rest;
  const noise = readNoise(owner, given, Object.keys(parameters));
  const names = Object.keys(noise);
  const written = defineExtended({ ...rest, inputs: [...inputs, ...names] } as ExtendedDescription, caller);
  const withNoiseAs = (replace: (distribution: Distribution, standard: Expression) => Expression) =>
    replaced(
      written,
      new Map(
        Object.entries(noise).map(([name, distribution]) => [
          input(name),
          replace(distribution, input(name)),
        ]),
      ),
    );
  const training = withNoiseAs(drawnFrom);
  const evaluation = withNoiseAs(meanOf);
  const curved = names.find((name) => degreeIn(written.formula, input(name)) > 1);
  if (expectation === undefined && curved !== undefined)
    throw new TypeError(`${owner}: expectation must be given where the formula is not linear in ${curved}`);
  return Object.freeze({
    ...evaluation,
    ...(expectation && expected({ ...rest, inputs, formula: expectation })),
    inputs: Object.freeze([...inputs]),
    random: Object.freeze({ noise, training }),
    around: (forms, definition, create) =>
      withTraining(definition, evaluation.around?.(forms, definition, create) ?? forms, create),
  } satisfies Definition);
}

/** The forms of an expectation, which are not those of the formula. */
function expected({
  stable: _,
  stableDerivatives: __,
  kinks: ___,
  ...description
}: ExtendedDescription): Pick<Definition, "formula" | "stable" | "stableDerivatives"> {
  const { formula, stable, stableDerivatives } = defineExtended(description);
  return { formula, stable, stableDerivatives };
}

function replaced(definition: Definition, replacements: ReadonlyMap<Expression, Expression>): Definition {
  const put = (formula: Expression) => substitute(formula, replacements);
  const { formula, stable, stableDerivatives, kinks, surrogates } = definition;
  return Object.freeze({
    ...definition,
    formula: put(formula),
    stable: put(stable),
    stableDerivatives: Object.freeze(mapValues(stableDerivatives, put)),
    kinks: Object.freeze(kinks.map(({ at, slope }) => Object.freeze({ at: put(at), slope: put(slope) }))),
    ...(surrogates && {
      surrogates: Object.freeze(
        mapValues(surrogates, ({ name, formula }) => Object.freeze({ name, formula: put(formula) })),
      ),
    }),
  });
}

/** The degree of the polynomial in a variable that a formula is; infinite where it is none. */
const degreeIn = (formula: Expression, variable: Expression): number =>
  fold<number>([formula], (node, degrees) => {
    if (node === variable) return 1;
    if (node.kind !== "application" || degrees.every((degree) => degree === 0)) return 0;
    const [first = 0, second = 0, third = 0] = degrees;
    switch (node.operation) {
      case "neg":
      case "add":
      case "sub":
        return Math.max(first, second);
      case "mul":
        return first + second;
      case "div":
        return second === 0 ? first : Number.POSITIVE_INFINITY;
      case "select":
        return first === 0 ? Math.max(second, third) : Number.POSITIVE_INFINITY;
      default:
        return Number.POSITIVE_INFINITY;
    }
  })[0] as number;
