import fc from "fast-check";
import { expect, test } from "vitest";
import { anyExpression } from "../testing/expressions.ts";
import { constant, exp, input, mul } from "./index.ts";
import { fromPortable, toPortable } from "./portable.ts";

test("any formulas come back as the same nodes, after a structured clone too", () => {
  fc.assert(
    fc.property(fc.array(anyExpression, { maxLength: 4 }), (formulas) => {
      const back = fromPortable(structuredClone(toPortable(formulas)));
      expect(back).toHaveLength(formulas.length);
      formulas.forEach((formula, index) => {
        expect(back[index]).toBe(formula);
      });
    }),
  );
});

test("what formulas share is sent once", () => {
  const shared = exp(input("x"));
  expect(toPortable([mul(shared, shared), shared]).nodes).toHaveLength(3);
});

test("the constants that JSON has no name for arrive", () => {
  const odd = [-0, Number.NaN, Number.POSITIVE_INFINITY].map(constant);
  expect(fromPortable(structuredClone(toPortable(odd)))).toEqual(odd);
});
