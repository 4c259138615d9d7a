import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue.ts";
import { constant, exp, input, mul, parameter, tanh } from "../expression/index.ts";
import { defineActivation } from "./defineActivation.ts";

const x = input("x");

describe("a description in text", () => {
  test("is the one of functions", () => {
    const { definition } = defineActivation({
      name: "own",
      parameters: { alpha: 0.5 },
      formula: "x > 0 ? x : alpha * (exp(x) - 1)",
      stable: "where(x > 0, x, alpha * expm1(x))",
      stableDerivatives: { alpha: "where(x > 0, 0, expm1(x))" },
      kinks: [{ at: 0, slope: "alpha" }],
    });
    const { elu } = catalogue;
    expect(definition.stable).toBe(
      defineActivation({
        name: "own",
        parameters: { alpha: 0.5 },
        formula: "{ x if x > 0; α (e^x - 1) otherwise }",
      }).definition.formula,
    );
    expect(definition.kinks).toEqual([{ at: constant(0), slope: parameter("alpha") }]);
    expect(elu?.(-1, { alpha: 0.5 })).toBe(defineActivation({ name: "own", formula: "0.5 * expm1(x)" })(-1));
  });

  test("computes as functions do", () => {
    const golu = defineActivation({ name: "ownTanhExp", formula: "x * tanh(exp(x))" });
    expect(golu.definition.formula).toBe(mul(x, tanh(exp(x))));
    expect(golu(1)).toBe(Math.tanh(Math.E));
    expect([...golu(Float32Array.of(0, 1))]).toEqual([0, Math.fround(Math.tanh(Math.E))]);
  });

  test("has the stable forms of the catalogue's functions", () => {
    const { definition } = defineActivation({ name: "own", formula: "x * mish(x)" });
    expect(definition.formula).toBe(mul(x, catalogue.mish?.definition.formula ?? 0));
    expect(definition.stable).toBe(mul(x, catalogue.mish?.definition.stable ?? 0));
  });

  test("may be text in one place and a function in another", () => {
    const { definition } = defineActivation({
      name: "own",
      formula: (input_) => mul(input_, 2),
      stable: "2 x",
    });
    expect(definition.stable).toBe(mul(2, x));
  });

  test("names the entries of vectors", () => {
    const line = defineActivation({
      name: "own",
      vectors: { c: { default: [1, 2] } },
      formula: "c0 + c1 * x",
    });
    expect(line(3)).toBe(7);
    expect(line(3, { c: [0, 1] })).toBe(3);
  });

  test("says which field of which function is wrong", () => {
    expect(() => defineActivation({ name: "own", formula: "x * bta", parameters: { beta: 1 } })).toThrow(
      'own: formula: unknown name "bta" in "x * »bta«"; did you mean beta?',
    );
    expect(() => defineActivation({ name: "own", formula: "x", stableDerivatives: { x: "(" } })).toThrow(
      "own: stableDerivatives.x: expected",
    );
    expect(() => defineActivation({ name: "own", formula: "x", kinks: [{ at: "1 +", slope: 0 }] })).toThrow(
      "own: kinks: expected",
    );
    expect(() => defineActivation({ name: "own", formula: "x", parameters: 5 as never })).toThrow(
      "own: parameters must be an object",
    );
    expect(() => defineActivation({ name: "own", formula: "NaN" })).toThrow("own: formula must be made by");
    expect(() => defineActivation({ name: "own", formula: "e * x", parameters: { e: 1 } })).toThrow(
      'own: formula: "e" means something else in formulas; choose another name',
    );
  });
});
