import { lazily } from "../../expression/lazily.ts";
import {
  type AttributePattern,
  add,
  div,
  either,
  mul,
  operator,
  type Pattern,
  parameter,
  product,
  x,
} from "./pattern.ts";

/** An activation function, and the ways in which files write it. */
export interface Form {
  readonly name: string;
  /** Other names that it goes by. */
  readonly aliases?: readonly string[];
  readonly patterns: readonly Pattern[];
  /** What it is called when its parameters are these. */
  readonly special?: readonly {
    readonly name: string;
    readonly parameters: Readonly<Record<string, number>>;
  }[];
}

/**
 * What is found: the operators, and what exporters write in their place (those of PyTorch, TensorFlow and PaddlePaddle). A
 * further form is a row.
 */
export const forms = /* @__PURE__ */ lazily((): readonly Form[] => [
  { name: "Relu", patterns: [operator("Relu"), operator("Max", [x, 0]), operator("Clip", [x, 0])] },
  { name: "Relu6", patterns: [relu6(x)] },
  { name: "LeakyRelu", patterns: [operator("LeakyRelu", [x], { alpha: takes("alpha", 0.01) })] },
  { name: "PRelu", patterns: [operator("PRelu", [x, { kind: "any" }])] },
  { name: "ThresholdedRelu", patterns: [operator("ThresholdedRelu", [x], { alpha: takes("alpha", 1) })] },
  { name: "Elu", patterns: [operator("Elu", [x], { alpha: takes("alpha", 1) })] },
  { name: "Celu", patterns: [operator("Celu", [x], { alpha: takes("alpha", 1) })] },
  {
    name: "Selu",
    patterns: [
      operator("Selu", [x], { alpha: takes("alpha", 1.67326319), gamma: takes("gamma", 1.05070102) }),
    ],
  },
  { name: "Sigmoid", patterns: [sigmoid(x)] },
  {
    name: "HardSigmoid",
    patterns: [
      operator("HardSigmoid", [x], { alpha: takes("alpha", 0.2), beta: takes("beta", 0.5) }),
      hardSigmoid(),
    ],
  },
  { name: "Tanh", patterns: [operator("Tanh")] },
  { name: "Softplus", patterns: [softplus()] },
  { name: "Softsign", patterns: [operator("Softsign"), div(x, add(1, operator("Abs")))] },
  {
    name: "Silu",
    aliases: ["Swish"],
    patterns: [mul(x, sigmoid(x)), div(x, add(1, exponentialOfMinus(x)))],
  },
  {
    name: "Swish",
    patterns: [
      operator("Swish", [x], { alpha: takes("beta", 1) }),
      operator("com.microsoft.QuickGelu", [x], { alpha: takes("beta", 1.702) }),
      mul(x, sigmoid(mul(x, parameter("beta")))),
    ],
    special: [
      { name: "Silu", parameters: { beta: 1 } },
      { name: "QuickGelu", parameters: { beta: 1.702 } },
    ],
  },
  {
    name: "HardSwish",
    patterns: [
      operator("HardSwish"),
      mul(x, hardSigmoid()),
      div(mul(x, shifted()), 6),
      product(x, shifted(), 1 / 6),
    ],
  },
  { name: "Mish", patterns: [operator("Mish"), mul(x, operator("Tanh", [softplus()]))] },
  {
    name: "Gelu",
    patterns: [
      operator("Gelu", [x], { approximate: is("none", "none") }),
      operator("com.microsoft.Gelu"),
      halfOf(operator("Erf", [either(div(x, Math.SQRT2), mul(x, Math.SQRT1_2))])),
    ],
  },
  {
    name: "GeluTanh",
    aliases: ["FastGelu"],
    patterns: [
      operator("Gelu", [x], { approximate: is("tanh", "none") }),
      operator("com.microsoft.FastGelu"),
      halfOf(operator("Tanh", [cubic()])),
    ],
  },
]);

/** An attribute that is a parameter. */
const takes = (name: string, value: number): AttributePattern => ({ default: value, parameter: name });

/** An attribute that must be this. */
const is = (value: number | string, otherwise: number | string): AttributePattern => ({
  is: value,
  default: otherwise,
});

const exponentialOfMinus = (a: Pattern): Pattern =>
  operator("Exp", [either(operator("Neg", [a]), mul(a, -1))]);

function sigmoid(a: Pattern): Pattern {
  const denominator = add(1, exponentialOfMinus(a));
  return either(operator("Sigmoid", [a]), div(1, denominator), operator("Reciprocal", [denominator]));
}

const softplus = (): Pattern => either(operator("Softplus"), operator("Log", [add(1, operator("Exp"))]));

/** The limits are attributes before opset 11, and operands from then on. */
const clip = (a: Pattern, low: number, high: number): Pattern =>
  either(
    operator("Clip", [a, low, high]),
    operator("Clip", [a], { min: is(low, -3.402823466e38), max: is(high, 3.402823466e38) }),
    operator("Min", [operator("Max", [a, low]), high]),
    operator("Max", [operator("Min", [a, high]), low]),
  );

const relu6 = (a: Pattern): Pattern => either(clip(a, 0, 6), operator("Min", [operator("Relu", [a]), 6]));

const shifted = (): Pattern => relu6(add(x, 3));

/** relu6(x + 3) / 6. */
const hardSigmoid = (): Pattern =>
  either(
    div(shifted(), 6),
    mul(shifted(), 1 / 6),
    operator("HardSigmoid", [x], { alpha: is(1 / 6, 0.2), beta: is(0.5, 0.5) }),
  );

/** x (1 + gate) / 2, in every order. */
const halfOf = (gate: Pattern): Pattern =>
  either(product(0.5, x, add(1, gate)), div(mul(x, add(1, gate)), 2));

/** The root of 2/pi times x + 0.044715 x^3. */
function cubic(): Pattern {
  const [root, coefficient] = [Math.sqrt(2 / Math.PI), 0.044715];
  const square = either(mul(x, x), operator("Pow", [x, 2]));
  const scaledSquare = either(mul(coefficient, square), mul(mul(coefficient, x), x));
  const scaledCube = either(mul(coefficient, operator("Pow", [x, 3])), product(coefficient, x, square));
  return either(
    mul(root, add(x, either(scaledCube, mul(x, scaledSquare)))),
    product(root, x, add(1, scaledSquare)),
  );
}
