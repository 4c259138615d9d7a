// One function with one set of parameters: what is true at each input, and what is computed there.
import type { Activation } from "echoai";
import { type Definition, derive } from "echoai/definitions";
import { type Expression, evaluate } from "echoai/expression";
import { type Border, bordersOf } from "./borders.ts";
import { compute } from "./computed.ts";
import { type End, endsOf } from "./ends.ts";
import { distance, formats, neighbour, type Precision, precisions } from "./formats.ts";
import { type Extent, inputsFor, type Parameters } from "./inputs.ts";
import { junctionsOf } from "./junctions.ts";
import { fromNumber, toNumber } from "./multiprecision/index.ts";
import { type Compared, compare, type Declared, type Found } from "./samples.ts";
import { definitionAt } from "./truth/definition.ts";
import type { Point } from "./truth/evaluation.ts";
import { pointOf } from "./truth/truth.ts";

export interface Measured extends Compared {
  readonly ends: readonly End[];
  readonly borders: readonly Border[];
}

export function measure(
  activation: Activation<string, string>,
  parameters: Parameters,
  extent: Extent,
): Measured {
  const { definition } = activation;
  const point = pointOf(parameters);
  const inputs = inputsFor(definition, parameters, extent);
  const junctions = junctionsOf(definition.formula, point, inputs);
  const others = computedForms(definition).flatMap((form) => junctionsOf(form, point, inputs));
  const kinks = declaredKinks(definition, parameters);
  const beside = [...junctions, ...others].flatMap(({ at }) => around(toNumber(at)));
  const all = [...inputs, ...beside, ...kinks.flatMap(({ at }) => around(at))].filter(Number.isFinite);
  const truth = rememberedTruth(definition, point);
  const besideBorders = (x: number, precision: Precision) =>
    [...junctions, ...others]
      .filter(({ at }) => distance(x, at, formats[precision]) < near)
      .map(({ below, above }) =>
        [below, above].map((side) => definitionAt(definition, { ...point, x: side })),
      );
  const compared = precisions.map((precision) => {
    const xs = inPrecision(all, precision);
    const computed = compute(activation, xs, parameters, precision);
    return compare(xs, xs.map(truth), computed, { parameters, precision, kinks, besideBorders });
  });
  return {
    samples: compared.flatMap(({ samples }) => samples),
    gaps: compared.flatMap(({ gaps }) => gaps),
    undecided: compared.reduce((sum, { undecided }) => sum + undecided, 0),
    ends: endsOf(activation, parameters),
    borders: bordersOf(definition, parameters, point, junctions, kinks),
  };
}

/** In units in the last place. */
const near = 8;

/** The forms whose branches may meet where the formula's do not. */
function computedForms(definition: Definition): readonly Expression[] {
  const { value, gradient } = derive(definition);
  return [value, ...Object.values(gradient)];
}

const declaredKinks = ({ kinks }: Definition, parameters: Parameters): readonly Declared[] =>
  kinks.map(({ at, slope }) => {
    const place = evaluate(at, { ...parameters, x: 0 });
    return { at: place, slope: evaluate(slope, { ...parameters, x: place }) };
  });

/** A number and the floats beside it, of both types. */
function around(value: number): readonly number[] {
  const single = Math.fround(value);
  return [
    value,
    neighbour(value, -1, formats.float64),
    neighbour(value, 1, formats.float64),
    ...(Number.isFinite(single)
      ? [single, neighbour(single, -1, formats.fast), neighbour(single, 1, formats.fast)]
      : []),
  ];
}

/** Those that the precision has. */
function inPrecision(inputs: readonly number[], precision: Precision): readonly number[] {
  const { round } = formats[precision];
  const fitting = inputs.filter((x) => Object.is(round(x), x));
  return [...new Map(fitting.map((x) => [Object.is(x, -0) ? "-0" : x, x])).values()];
}

function rememberedTruth(definition: Definition, point: Point): (x: number) => Found {
  const known = new Map<number, Found>();
  return (x) => {
    const found = known.get(x) ?? definitionAt(definition, { ...point, x: fromNumber(x) });
    known.set(x, found);
    return found;
  };
}
