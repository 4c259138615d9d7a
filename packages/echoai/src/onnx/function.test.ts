import { describe, expect, test } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import { define } from "../activations/define.ts";
import { abs, mul, tanh } from "../expression/index.ts";
import * as functions from "../functions/catalogue.ts";
import { withVectors } from "../testing/definitions.ts";
import { onnxActivation, onnxFunction } from "./function.ts";

const operatorsOf = (...given: Parameters<typeof onnxFunction>) =>
  onnxFunction(...given)
    .node.map(({ opType }) => opType)
    .filter((operator) => operator !== "Constant");

describe("a function", () => {
  test("stands in Echo's domain, says what it is, and imports its opset", () => {
    const made = onnxFunction(functions.swish, { beta: 2 }, { opset: 20 });
    expect(made.domain).toBe("ai.echo");
    expect(made.name).toMatch(/^swish_[0-9a-z]+$/);
    expect(made.docString).toBe(
      "Swish, beta = 2: SiLU with a learned steepness: linear at beta = 0, towards ReLU as beta grows",
    );
    expect(made.opsetImport.map(({ domain, version }) => [domain, version])).toEqual([["", 20n]]);
    expect([made.input, made.output.length]).toEqual([["x"], 1]);
  });

  test("is the same for an activation and its definition, at any time", () => {
    expect(onnxFunction(functions.mish)).toEqual(onnxFunction(catalogue.mish));
  });

  test("has a name of its own wherever its body is another one", () => {
    const own = define({ name: "mish", formula: (x) => mul(x, tanh(abs(x))) });
    const made = [
      onnxFunction(catalogue.mish),
      onnxFunction(catalogue.mish, {}, { opset: 17 }),
      onnxFunction(catalogue.mish, {}, { standard: true }),
      onnxFunction(own),
      onnxFunction(catalogue.swish),
      onnxFunction(catalogue.swish, { beta: 2 }),
      onnxFunction(catalogue.swish, { beta: -2 }),
      onnxFunction(catalogue.swish, {}, { inputs: ["beta"] }),
      onnxFunction(catalogue.srelu, {}, { inputs: ["tr", "tl"] }),
      onnxFunction(catalogue.srelu, {}, { inputs: ["tl", "tr"] }),
    ];
    expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
  });

  test("takes the definition's further inputs, then the parameters that are to be inputs", () => {
    expect(onnxFunction(catalogue.frelu).input).toEqual(["x", "condition"]);
    expect(onnxFunction(catalogue.srelu, { ar: 0.5 }, { inputs: ["tr", "tl"] }).input).toEqual([
      "x",
      "tr",
      "tl",
    ]);
  });

  test("comes with the node that calls it and with what the model must import", () => {
    const { function: made, node, imports } = onnxActivation(catalogue.frelu, {}, { opset: 18 });
    const { opType, domain, input, output } = node(["features", "context"], "y");
    expect({ opType, domain, input, output }).toEqual({
      opType: made.name,
      domain: "ai.echo",
      input: ["features", "context"],
      output: ["y"],
    });
    expect(imports.map(({ domain, version }) => [domain, version])).toEqual([
      ["", 18n],
      ["ai.echo", 1n],
    ]);
  });
});

describe("a body", () => {
  test("of Mish is one exponential and seven passes", () => {
    expect(operatorsOf(catalogue.mish)).toEqual(["Clip", "Exp", "Add", "Mul", "Div", "Add", "Div"]);
  });

  test("has none of the operators that ONNX Runtime has poorly or slowly", () => {
    const poor = ["Sigmoid", "Softplus", "Sign", "Elu", "Mish", "Gelu", "Swish", "Pow"];
    for (const definition of withVectors)
      expect(operatorsOf(definition).filter((operator) => poor.includes(operator))).toEqual([]);
  });

  test("is ONNX's own operator unasked where that is as right, otherwise when it is asked for and there", () => {
    expect(operatorsOf(catalogue.tanh)).toEqual(["Tanh"]);
    expect(operatorsOf(catalogue.leakyRelu)).toEqual(["LeakyRelu"]);
    expect(operatorsOf(catalogue.gelu, {}, { standard: true })).toEqual(["Gelu"]);
    expect(operatorsOf(catalogue.gelu, {}, { standard: true, opset: 19 })).not.toContain("Gelu");
    const [node] = onnxFunction(catalogue.swish, { beta: 3 }, { standard: true }).node;
    expect([node?.opType, node?.attribute[0]?.name, node?.attribute[0]?.f]).toEqual(["Swish", "alpha", 3]);
    // An attribute can't be a tensor.
    expect(operatorsOf(catalogue.swish, {}, { standard: true, inputs: ["beta"] })).not.toContain("Swish");
  });

  test("computes what follows from numbers beforehand", () => {
    expect(operatorsOf(catalogue.softExponential, { alpha: 0 })).toEqual(["Identity"]);
    expect(operatorsOf(catalogue.aria2, { beta: 1, alpha: 2 })).not.toContain("Where");
  });
});

test.each<readonly [string, () => unknown]>([
  [
    'onnxFunction: activation must be an activation function or its definition, got the string "mish"',
    () => onnxFunction("mish" as never),
  ],
  [
    "onnxActivation: activation must be an activation function or its definition, got null",
    () => onnxActivation(null as never),
  ],
  [
    "onnxFunction: opset must be an integer from 7 to 28, got 6",
    () => onnxFunction(catalogue.mish, {}, { opset: 6 }),
  ],
  [
    "onnxFunction: opset must be an integer from 7 to 28, got 29",
    () => onnxFunction(catalogue.mish, {}, { opset: 29 }),
  ],
  [
    "onnxFunction: opset must be an integer from 7 to 28, got 17.5",
    () => onnxFunction(catalogue.mish, {}, { opset: 17.5 }),
  ],
  [
    'onnxFunction: unknown option "version"; there are opset, inputs, standard, type, casts',
    () => onnxFunction(catalogue.mish, {}, { version: 17 } as never),
  ],
  [
    "onnxFunction: standard must be true or false, got 1",
    () => onnxFunction(catalogue.mish, {}, { standard: 1 } as never),
  ],
  [
    'onnxFunction: inputs must be parameters of swish (beta), each once, got the string "gamma"',
    () => onnxFunction(catalogue.swish, {}, { inputs: ["gamma"] }),
  ],
  [
    'onnxFunction: inputs must be parameters of swish (beta), each once, got the string "beta"',
    () => onnxFunction(catalogue.swish, {}, { inputs: ["beta", "beta"] }),
  ],
  ['mish: unknown parameter "beta"; it has none', () => onnxFunction(catalogue.mish, { beta: 1 })],
  ["isru: alpha must be > 0, got 0", () => onnxFunction(catalogue.isru, { alpha: 0 })],
  [
    'isru: alpha must be a number, got the string "1"',
    () => onnxFunction(catalogue.isru, { alpha: "1" as never }),
  ],
  [
    "swish: beta is an input of the function, and can't be given a value",
    () => onnxFunction(catalogue.swish, { beta: 1 }, { inputs: ["beta"] }),
  ],
])("%s", (message, act) => {
  expect(act).toThrow(message);
});
