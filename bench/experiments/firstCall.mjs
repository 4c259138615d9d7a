import { defineActivation } from "echoai";
import { mul, softplus, tanh } from "echoai/expression";
import { median } from "../race.mjs";
import { normalValues } from "../random.mjs";

/**
 * The first call of functions that are new, so that nothing of them is cached: Mish with a constant of its own each.
 * @param {{ length: number, definitions: number }} input
 * @returns {{ coldSeconds: number, laterSeconds: number }} in a process that is new, too, and the median of those after it
 */
export function run({ length, definitions }) {
  const x = normalValues(length, { seed: 1, deviation: 3 });
  const out = new Float32Array(length);
  const [coldSeconds = 0, ...later] = Array.from({ length: definitions }, (_, index) => {
    const constant = 1 + index / 1024;
    const activation = defineActivation({
      name: `fresh${index}`,
      title: `Mish of ${constant} x`,
      formula: (x) => mul(x, tanh(softplus(mul(constant, x)))),
    });
    const start = performance.now();
    activation(x, undefined, out);
    return (performance.now() - start) / 1000;
  });
  return { coldSeconds, laterSeconds: median(later) };
}
