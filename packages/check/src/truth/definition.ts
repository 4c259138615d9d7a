// What is true of a definition: of its formula, and of the surrogates that stand in the place of derivatives.
import type { Definition } from "echoai/definitions";
import type { Limit } from "../multiprecision/index.ts";
import type { Point } from "./evaluation.ts";
import { type Limits, limitsAt } from "./limits.ts";
import {
  type Known,
  type Names,
  type NoValue,
  type Slopes,
  type Truth,
  truthAt,
  type Undecided,
} from "./truth.ts";

/** `x`, the parameters and the further inputs. */
export const namesOf = ({ parameters, inputs }: Definition): Names => [
  "x",
  ...Object.keys(parameters),
  ...inputs,
];

/** @param point has every variable, finite */
export function definitionAt(definition: Definition, point: Point): Truth | NoValue | Undecided {
  const names = namesOf(definition);
  const truth = truthAt(definition.formula, names, point);
  if (truth.kind !== "number") return truth;
  const declared = Object.entries(definition.surrogates ?? {}).map(([variable, { formula }]) => {
    const surrogate = truthAt(formula, names, point);
    const value = surrogate.kind === "number" ? surrogate.value : undefined;
    return [variable, value && onlyOne(value)] as const;
  });
  return { ...truth, slopes: { ...truth.slopes, ...Object.fromEntries(declared) } };
}

const onlyOne = (value: Known): Slopes => ({ candidates: [value] });

/** @param sign of the infinity @param point has the other variables */
export function definitionLimits(definition: Definition, point: Point, sign: 1 | -1): Limits {
  const names = namesOf(definition);
  const limits = limitsAt(definition.formula, names, point, sign);
  const declared = Object.entries(definition.surrogates ?? {}).map(
    ([variable, { formula }]): readonly [string, Limit] => [
      variable,
      limitsAt(formula, names, point, sign).value,
    ],
  );
  return { ...limits, slopes: { ...limits.slopes, ...Object.fromEntries(declared) } };
}
