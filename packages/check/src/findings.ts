// What a measurement found, each thing once, with where it is worst.
import { type Definition, derive } from "echoai/definitions";
import type { Expression } from "echoai/expression";
import { adviceFor, adviceForGap, adviceForLimit, adviceForTheWhole } from "./advice.ts";
import type { Form } from "./computed.ts";
import type { End } from "./ends.ts";
import { type Fault, faultOf } from "./fault.ts";
import { formats, type Precision } from "./formats.ts";
import type { Parameters } from "./inputs.ts";
import type { Wrong } from "./judge.ts";
import type { Measured } from "./measure.ts";
import { type Limit, toDecimal } from "./multiprecision/index.ts";
import type { Gap, Sample } from "./samples.ts";

/** What can be wrong: results, limits, or the formula itself, which has no value somewhere. */
export type FindingKind = Wrong | "limit" | "undefined";

/** Something that is wrong with a function. */
export interface Finding {
  readonly kind: FindingKind;
  /** `value`, `slope`, or `gradient in alpha`. */
  readonly form: string;
  readonly precisions: readonly Precision[];
  /** How many results, and between which inputs. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly worst: Example;
  /** The part of what is computed that is at fault there. */
  readonly fault: Fault | undefined;
  readonly advice: string;
}

export interface Example {
  readonly x: number;
  readonly parameters: Parameters;
  readonly precision: Precision;
  readonly computed: number;
  /** A decimal, "Infinity", "-Infinity", or "none". */
  readonly right: string;
  /** In units in the last place; in what one rounding of each argument changes where that is more. Undefined where there is no number. */
  readonly error: number | undefined;
}

export const nameOf = (form: Form): string =>
  form === "value" ? "value" : form === "d_x" ? "slope" : `gradient in ${form.slice(2)}`;

export function findingsOf(definition: Definition, measured: readonly Measured[]): readonly Finding[] {
  const all = <Item>(of: (one: Measured) => readonly Item[]) => measured.flatMap(of);
  const wrong = all(({ samples }) => samples).filter(({ wrong, isSubnormal }) => wrong && !isSubnormal);
  return [
    ...grouped(wrong, ({ form, wrong }) => `${form} ${wrong}`).map((group) => ofResults(definition, group)),
    ...grouped(
      all(({ gaps }) => gaps),
      ({ form, reason }) => `${form} ${reason}`,
    ).map(ofGaps),
    ...grouped(
      all(({ ends }) => ends).filter(({ isWrong }) => isWrong),
      ({ form, sign }) => `${form} ${sign}`,
    ).map(ofEnds),
  ];
}

function ofResults(definition: Definition, group: readonly Sample[]): Finding {
  const worst = group.reduce((best, next) => (isWorse(next, best) ? next : best));
  const { form, x, parameters, precision, computed, error } = worst;
  const fault = faultOf(formOf(definition, form), x, parameters, formats[precision]);
  return {
    ...extentOf(group),
    kind: worst.wrong as Wrong,
    worst: {
      ...{ x, parameters, precision, computed },
      right: toDecimal(worst.right, 17),
      error: Number.isFinite(error) ? error : undefined,
    },
    fault,
    advice: fault === undefined ? adviceForTheWhole : adviceFor[fault.symptom],
  };
}

/** The larger error; of two that are none, that at the more usual number. */
const isWorse = (a: Sample, b: Sample): boolean =>
  a.error === b.error ? unusual(a.x) < unusual(b.x) : a.error > b.error;

const unusual = (x: number): number => (x === 0 ? 0 : Math.abs(Math.log(Math.abs(x))));

const formOf = (definition: Definition, form: Form): Expression => {
  const { value, gradient } = derive(definition);
  return form === "value" ? value : (gradient[form.slice(2)] as Expression);
};

function ofGaps(group: readonly Gap[]): Finding {
  const { x, parameters, precision, computed, reason } = group.reduce((best, next) =>
    unusual(next.x) < unusual(best.x) ? next : best,
  );
  const right = reason === "pole" ? "infinite" : "none";
  return {
    ...extentOf(group),
    kind: "undefined",
    worst: { x, parameters, precision, computed, right, error: undefined },
    fault: undefined,
    advice: adviceForGap,
  };
}

function ofEnds(group: readonly End[]): Finding {
  const { sign, parameters, precision, computed, limit } = group[0] as End;
  const x = sign * Number.POSITIVE_INFINITY;
  return {
    ...extentOf(group.map((end) => ({ ...end, x }))),
    kind: "limit",
    worst: { x, parameters, precision, computed, right: limitText(limit), error: undefined },
    fault: undefined,
    advice: adviceForLimit,
  };
}

export const limitText = (limit: Limit): string => {
  if (limit.kind === "number") return limit.value[0] === 0n ? "0" : toDecimal(limit.value, 17);
  if (limit.kind === "infinite") return limit.sign > 0 ? "Infinity" : "-Infinity";
  return limit.kind;
};

function extentOf(group: readonly { form: Form; x: number; precision: Precision }[]) {
  const xs = group.map(({ x }) => x);
  return {
    form: nameOf((group[0] as { form: Form }).form),
    precisions: [...new Set(group.map(({ precision }) => precision))],
    count: group.length,
    from: Math.min(...xs),
    to: Math.max(...xs),
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
