import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { evaluate } from "../expression/index.ts";
import { withVectors } from "../testing/definitions.ts";
import { isClose, load, runtimes, type Tensors } from "../testing/onnxRuntime.ts";
import { readVectors, type VectorCase } from "../testing/vectors.ts";
import { onnxActivation } from "./function.ts";
import { encodeModel, floatTensor, floatValue } from "./protobuf.ts";
import { defaultOpset } from "./versions.ts";

interface Case extends VectorCase {
  readonly definition: Definition;
}

const cases: readonly Case[] = withVectors
  .filter(({ name }) => name !== "frelu")
  .flatMap((definition) => readVectors(definition.name).map((vectors) => ({ ...vectors, definition })));

/** Whether parameters are numbers in the functions' bodies, or tensors that the graph has. */
const forms = ["numbers", "tensors"] as const;

/** Native: where the forms of operators change; the fast tier takes the first and the last. */
const opsets =
  inject("times") > 1
    ? { native: [7, 9, 11, 17, defaultOpset], web: [7, defaultOpset] }
    : { native: [7, defaultOpset], web: [defaultOpset] };

/** One model with a function for each case: a session takes longer to make than to run. */
function modelOfAll(opset: number, form: (typeof forms)[number]): Uint8Array {
  const uses = cases.map(({ definition, params }, place) => {
    const names = Object.keys(params);
    const use =
      form === "numbers"
        ? onnxActivation(definition, params, { opset })
        : onnxActivation(definition, {}, { opset, inputs: names });
    const inputs = use.function.input.map((name) => `${name}${place}`);
    const initializers = names.map((name) =>
      floatTensor(`${name}${place}`, Float32Array.of(params[name] as number), [1]),
    );
    return { ...use, node: use.node(inputs, `y${place}`), initializers };
  });
  return encodeModel(opset, {
    name: "all",
    nodes: uses.map(({ node }) => node),
    functions: [...new Map(uses.map(({ function: made }) => [made.name, made])).values()],
    inputs: uses.map((_, place) => floatValue(`x${place}`, [`n${place}`])),
    outputs: uses.map((_, place) => floatValue(`y${place}`, [`n${place}`])),
    initializers: form === "numbers" ? [] : uses.flatMap(({ initializers }) => initializers),
  });
}

describe.each(runtimes)("on ONNX Runtime %s", (runtime) => {
  describe.each(opsets[runtime].flatMap((opset) => forms.map((form) => [opset, form] as const)))(
    "opset %d, parameters as %s",
    (opset, form) => {
      let run: Awaited<ReturnType<typeof load>>;
      let outputs: Tensors;
      beforeAll(async () => {
        run = await load(runtime, modelOfAll(opset, form));
        outputs = await run(inputsOf(({ x }) => x));
      });

      test.each(cases.map(({ definition: { name }, params }, place) => [name, params, place] as const))(
        "%s %o gives the multiprecision values",
        (_, __, place) => {
          const { x, y } = cases[place] as Case;
          expectValues(outputs[`y${place}`]?.data, x, y);
        },
      );

      test("NaN gives NaN, and infinities the limits", async () => {
        const ends = [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        const results = await run(inputsOf(() => ends));
        cases.forEach(({ definition, params }, place) => {
          const wanted = ends.map((end) => evaluate(derive(definition).value, { ...params, x: end }));
          expectValues(results[`y${place}`]?.data, ends, wanted, definition.name);
        });
      });
    },
  );
});

const inputsOf = (valuesOf: (entry: Case) => readonly number[]): Tensors =>
  Object.fromEntries(
    cases.map((entry, place) => {
      const data = Float32Array.from(valuesOf(entry));
      return [`x${place}`, { data, shape: [data.length] }];
    }),
  );

function expectValues(
  got: Float32Array | undefined,
  x: readonly number[],
  y: readonly number[],
  name = "f",
): void {
  x.forEach((at, index) => {
    if (!isClose(got?.[index], y[index] as number))
      expect.fail(`${name}(${at}) = ${got?.[index]}, should be ${y[index]}`);
  });
}
