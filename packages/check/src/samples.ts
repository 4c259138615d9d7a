// What is computed, beside what is right, at finite inputs.
import { type Computed, type Form, slopeIn } from "./computed.ts";
import { formats, type Precision } from "./formats.ts";
import type { Parameters } from "./inputs.ts";
import { bounds, type Judgement, judge } from "./judge.ts";
import { fromNumber } from "./multiprecision/index.ts";
import type { Known, NoValue, Truth, Undecided } from "./truth/truth.ts";

/** A result beside the truth. */
export interface Sample extends Judgement {
  readonly form: Form;
  readonly x: number;
  readonly parameters: Parameters;
  readonly precision: Precision;
  readonly computed: number;
}

/** Where the value, or a slope, is not there: undefined, or infinite. */
export interface Gap {
  readonly form: Form;
  readonly x: number;
  readonly parameters: Parameters;
  readonly precision: Precision;
  readonly computed: number;
  readonly reason: "undefined" | "pole";
}

/** A kink that the definition declares, as numbers. */
export interface Declared {
  readonly at: number;
  readonly slope: number;
}

export type Found = Truth | NoValue | Undecided;

export interface Compared {
  readonly samples: readonly Sample[];
  readonly gaps: readonly Gap[];
  /** Results that no number of bits could tell. */
  readonly undecided: number;
}

export interface Setting {
  readonly parameters: Parameters;
  readonly precision: Precision;
  readonly kinks: readonly Declared[];
  /** What is true on both sides of each border that is so near that rounding an argument crosses it. */
  readonly besideBorders: (x: number, precision: Precision) => readonly (readonly Found[])[];
}

export function compare(
  inputs: readonly number[],
  truths: readonly Found[],
  computed: Computed,
  setting: Setting,
): Compared {
  const { parameters, precision, kinks, besideBorders } = setting;
  const [samples, gaps]: [Sample[], Gap[]] = [[], []];
  let undecided = 0;
  for (const [form, results] of Object.entries(computed)) {
    const bound = form === "value" ? bounds[precision].value : bounds[precision].slope;
    inputs.forEach((x, index) => {
      const truth = truths[index] as Found;
      const place = { form, x, parameters, precision, computed: results[index] as number };
      const kink = form === slopeIn("x") ? kinks.find(({ at }) => at === x) : undefined;
      const reason = kink ? undefined : missing(truth, form);
      if (reason === "declared") return;
      if (reason !== undefined) gaps.push({ ...place, reason });
      else {
        const candidates = kink ? [exactly(kink.slope)] : candidatesOf(truth, form);
        const judged = (among: readonly Known[]) => judge(place.computed, among, formats[precision], bound);
        const own = judged(candidates);
        const judgement =
          own?.wrong === undefined || kink !== undefined
            ? own
            : (besideBorders(x, precision)
                .map((sides) => sides.flatMap((side) => candidatesOf(side, form)))
                // A slope may lie between those of both sides, as at the border itself; a value may not.
                .flatMap((sides) => (form === "value" ? sides.map((side) => [side]) : [sides]))
                .map(judged)
                .find((other) => other !== undefined && other.wrong === undefined) ?? own);
        if (judgement === undefined) undecided++;
        else samples.push({ ...place, ...judgement });
      }
    });
  }
  return { samples, gaps, undecided };
}

/** Why there is nothing to be right; "declared" where the formula itself says so. */
function missing(truth: Found, form: Form): NoValue["reason"] | undefined {
  if (truth.kind === "none") return truth.reason;
  if (truth.kind === "undecided" || form === "value") return undefined;
  return truth.slopes[form.slice(2)]?.candidates.length === 0 ? "pole" : undefined;
}

const exactly = (slope: number): Known => ({ value: fromNumber(slope), conditioning: [0n, 0n] });

function candidatesOf(truth: Found, form: Form): readonly Known[] {
  if (truth.kind !== "number") return [];
  if (form === "value") return truth.value === undefined ? [] : [truth.value];
  return truth.slopes[form.slice(2)]?.candidates ?? [];
}
