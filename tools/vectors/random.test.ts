import { probAct, rrelu as randomSlope } from "echoai";
import { derive } from "echoai/definitions";
import { evaluate } from "echoai/expression";
import { toNumber } from "echoai-check/multiprecision";
import { expect, test } from "vitest";
import { pointOf } from "../multiprecision/formula.mjs";
import { derivativeAt } from "./differences.mjs";

// The training form for given noise, and its gradients, beside multiprecision values and differences of the formula.
const random = [randomSlope, probAct].map(({ definition }) => definition);

test.each(random.map((definition) => [definition.name, definition] as const))("%s", (_, definition) => {
  const training = definition.random?.training;
  if (training === undefined) throw new Error(`${definition.name} is not random`);
  const [noise = ""] = training.inputs;
  const { value, gradient } = derive(training);
  const parameters = Object.entries(training.parameters).map(([name, { default: at }]) => [name, at]);
  let compared = 0;
  for (const x of [-1e300, -30, -2.5, -0.1, -1e-290, 1e-10, 0.3, 4, 1e300])
    for (const standard of [0, 2 ** -32, 0.1, 0.5, 0.9, 1 - 2 ** -32]) {
      const point = { ...Object.fromEntries(parameters), x, [noise]: standard };
      const forms = { "": value, ...gradient };
      for (const [variable, form] of Object.entries(forms)) {
        if (variable === noise) continue;
        const truth = derivativeAt(training.formula, variable === "" ? [] : [variable], pointOf(point));
        if (truth === undefined) continue;
        const expected = toNumber(truth);
        const error = Math.abs(evaluate(form, point) - expected);
        expect(error, `${variable} at ${JSON.stringify(point)}`).toBeLessThanOrEqual(
          2 ** -51 * Math.abs(expected),
        );
        compared++;
      }
    }
  expect(compared).toBeGreaterThan(100);
});
