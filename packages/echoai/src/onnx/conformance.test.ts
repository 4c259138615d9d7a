import { beforeAll, describe, expect, test } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import { isClose, load, runtimes, type Tensors } from "../testing/onnx-runtime.ts";
import { readVectors } from "../testing/vectors.ts";
import { onnxActivation } from "./function.ts";
import { encodeModel, floatValue } from "./protobuf.ts";
import { newestOpset } from "./versions.ts";

const cases = Object.values(catalogue as Readonly<Record<string, Definition>>)
  .filter(({ name }) => name !== "frelu")
  .flatMap((definition) => readVectors(definition.name).map((vectors) => ({ ...vectors, definition })));

/** One model with a function for each case: a session takes longer to make than to run. */
function modelOfAll(opset: number): Uint8Array {
  const uses = cases.map(({ definition, params }) => onnxActivation(definition, params, { opset }));
  return encodeModel(opset, {
    name: "all",
    nodes: uses.map(({ node }, index) => node(`x${index}`, `y${index}`)),
    functions: [...new Map(uses.map(({ function: made }) => [made.name, made])).values()],
    inputs: uses.map((_, index) => floatValue(`x${index}`, [`n${index}`])),
    outputs: uses.map((_, index) => floatValue(`y${index}`, [`n${index}`])),
  });
}

describe.each(runtimes)("on ONNX Runtime %s", (runtime) => {
  describe.each([17, 20, newestOpset])("opset %d", (opset) => {
    let outputs: Tensors;
    beforeAll(async () => {
      const run = await load(runtime, modelOfAll(opset));
      const inputs = cases.map(({ x }, index) => [
        `x${index}`,
        { data: Float32Array.from(x), shape: [x.length] },
      ]);
      outputs = await run(Object.fromEntries(inputs));
    });

    test.each(cases.map(({ definition: { name }, params }, place) => [name, params, place] as const))(
      "%s %o gives the multiprecision values",
      (_, __, place) => {
        const { x, y } = cases[place] as (typeof cases)[number];
        const got = outputs[`y${place}`]?.data;
        x.forEach((at, index) => {
          if (!isClose(got?.[index], y[index] as number))
            expect.fail(`f(${at}) = ${got?.[index]}, should be ${y[index]}`);
        });
      },
    );
  });
});
