import {
  constant,
  differentiate,
  type Expression,
  input,
  simplify,
  substitute,
} from "../expression/index.ts";
import { type Certain, limit, type Ranges, toFormula } from "../expression/limits/limit.ts";
import { propagatesNaN } from "../expression/propagation.ts";
import { anyValue, rangesOf } from "../expression/range.ts";
import type { Completion } from "./completion.ts";
import type { Definition } from "./define.ts";
import { slopeIn } from "./derived.ts";
import { variableRanges } from "./ranges.ts";

/** Finds what completes the formulas of a definition: of its value, or of the derivative with the name. */
export function analyse(definition: Definition): (form: string, computed: Expression) => Completion {
  const ranges = variableRanges(definition);
  return (form, computed) => {
    const wanted = simplify(literature(definition, form));
    const at = (end: number) => {
      const formula = standIn(computed, wanted, end, ranges);
      return formula === computed ? undefined : () => formula;
    };
    return {
      below: at(Number.NEGATIVE_INFINITY),
      above: at(Number.POSITIVE_INFINITY),
      forgetsNaN: !propagatesNaN(computed, "x"),
    };
  };
}

/** The formula whose limits count. A declared derivative says what the derivative is where the formula has a gap. */
function literature(
  { formula, stableDerivatives, derivativeIn, parameters, inputs }: Definition,
  form: string,
): Expression {
  const variable = ["x", ...Object.keys(parameters), ...inputs].find((name) => slopeIn(name) === form);
  if (variable === undefined) return formula;
  return stableDerivatives[variable] ?? derivativeIn?.(variable) ?? differentiate(formula, variable);
}

/** For one infinity: the limit, or the computed formula itself where that gives it, or where none is known. */
function standIn(computed: Expression, wanted: Expression, end: number, ranges: Ranges): Expression {
  const atEnd = simplify(substitute(computed, new Map([[input("x"), constant(end)]])));
  const isRight = ({ limit, points }: Certain, ranges: Ranges): boolean => {
    if (limit === undefined) return true;
    const [got, due] = [points.valuesOf(atEnd), points.valuesOf(limit)];
    if (got.every(Number.isNaN) && due.every(Number.isNaN)) return true;
    return !mayBeNaN(atEnd, ranges) && got.every((value, index) => isClose(value, due[index] as number));
  };
  return toFormula(
    limit(wanted, "x", end, ranges),
    (certain, ranges) => (isRight(certain, ranges) ? computed : (certain.limit as Expression)),
    ranges,
  );
}

const mayBeNaN = (formula: Expression, ranges: Ranges): boolean =>
  rangesOf([formula], (node) => ("name" in node && ranges.get(node.name)) || anyValue).get(formula)?.nan !==
  false;

/** Both are computed, each in its way. */
const isClose = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
