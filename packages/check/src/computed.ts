// What Echo computes of a function: through the activation that a user has, in each precision.
import type { Activation } from "echoai";
import { formats, type Precision } from "./formats.ts";
import type { Parameters } from "./inputs.ts";

/** `value`, or the derivative in a variable: `d_x`, `d_alpha`. No variable has such a name. */
export type Form = string;

export const slopeIn = (variable: string): Form => `d_${variable}`;

/** By form, the result at each input. */
export type Computed = Readonly<Record<Form, ArrayLike<number>>>;

/**
 * The value, the derivative and the gradient in each parameter at each input.
 *
 * @param inputs are rounded to float32 where that is what is computed in
 */
export function compute(
  activation: Activation<string, string>,
  inputs: readonly number[],
  parameters: Parameters,
  precision: Precision,
): Computed {
  const names = Object.keys(parameters);
  if (precision === "float64") {
    const gradients = inputs.map((x) => activation.backward(x, 1, parameters).dparams);
    return {
      value: inputs.map((x) => activation(x, parameters)),
      [slopeIn("x")]: inputs.map((x) => activation.derivative(x, parameters)),
      ...byName(names, (name) => gradients.map((gradient) => gradient[name] as number)),
    };
  }
  const x = Float32Array.from(inputs);
  const options = { precision };
  return {
    value: activation(x, parameters, undefined, options),
    [slopeIn("x")]: activation.derivative(x, parameters, undefined, options),
    ...(names.length === 0 ? {} : gradientsOf(activation, inputs, parameters, precision)),
  };
}

/** The sums of eight times the same: eight elements go the way that long arrays go, and an eighth is exact. */
function gradientsOf(
  activation: Activation<string, string>,
  inputs: readonly number[],
  parameters: Parameters,
  precision: "fast" | "precise",
): Computed {
  const ones = new Float32Array(repeats).fill(1);
  const sums = inputs.map(
    (x) =>
      activation.backward(new Float32Array(repeats).fill(x), ones, parameters, undefined, { precision })
        .dparams,
  );
  const { round } = formats[precision];
  return byName(Object.keys(parameters), (name) => sums.map((sum) => round((sum[name] as number) / repeats)));
}

const repeats = 8;

const byName = (names: readonly string[], valuesOf: (name: string) => number[]): Computed =>
  Object.fromEntries(names.map((name) => [slopeIn(name), valuesOf(name)]));
