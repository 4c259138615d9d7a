// What is computed at the infinities, beside the limits there.
import type { Activation } from "echoai";
import { compute, type Form, slopeIn } from "./computed.ts";
import { formats, type Precision, precisions } from "./formats.ts";
import type { Parameters } from "./inputs.ts";
import { bounds, judge } from "./judge.ts";
import type { Limit } from "./multiprecision/index.ts";
import { definitionLimits } from "./truth/definition.ts";
import { pointOf } from "./truth/truth.ts";

/** A result at an infinity. */
export interface End {
  readonly form: Form;
  readonly sign: 1 | -1;
  readonly parameters: Parameters;
  readonly precision: Precision;
  readonly computed: number;
  readonly limit: Limit;
  readonly isWrong: boolean;
}

export function endsOf(activation: Activation<string, string>, parameters: Parameters): readonly End[] {
  const signs = [-1, 1] as const;
  const limits = signs.map((sign) => {
    const { value, slopes } = definitionLimits(activation.definition, pointOf(parameters), sign);
    return new Map([
      ["value", value],
      ...Object.entries(slopes).map(([name, limit]) => [slopeIn(name), limit] as const),
    ]);
  });
  const inputs = signs.map((sign) => sign * Number.POSITIVE_INFINITY);
  return precisions.flatMap((precision) =>
    Object.entries(compute(activation, inputs, parameters, precision)).flatMap(([form, results]) =>
      signs.map((sign, index): End => {
        const limit = limits[index]?.get(form) as Limit;
        const computed = results[index] as number;
        const isWrong = !isRight(computed, limit, precision);
        return { form, sign, parameters, precision, computed, limit, isWrong };
      }),
    ),
  );
}

/** What is not known is not judged. */
function isRight(computed: number, limit: Limit, precision: Precision): boolean {
  if (limit.kind === "unknown") return true;
  if (limit.kind === "none") return Number.isNaN(computed);
  if (limit.kind === "infinite") return computed === limit.sign * Number.POSITIVE_INFINITY;
  const known = { value: limit.value, conditioning: limit.value };
  return judge(computed, [known], formats[precision], bounds[precision].slope)?.wrong === undefined;
}
