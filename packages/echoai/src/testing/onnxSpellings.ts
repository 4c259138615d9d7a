import { TensorProto_DataType } from "onnx-buf";
import { describedValue, GraphWriter, modelOf } from "./onnxGraph.ts";

const { INT64 } = TensorProto_DataType;

/** A way to write a function: the graph, what it is to be found as, and what it computes. */
export interface Spelling {
  readonly as: string;
  readonly write: (g: GraphWriter) => string;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly opset?: number;
}

const root = Math.sqrt(2 / Math.PI);
const add = (g: GraphWriter, a: string | number, b: string | number) => g.add("Add", [a, b]);
const sub = (g: GraphWriter, a: string | number, b: string | number) => g.add("Sub", [a, b]);
const mul = (g: GraphWriter, a: string | number, b: string | number) => g.add("Mul", [a, b]);
const div = (g: GraphWriter, a: string | number, b: string | number) => g.add("Div", [a, b]);
const exp = (g: GraphWriter, a: string) => g.add("Exp", [a]);
const neg = (g: GraphWriter, a: string) => g.add("Neg", [a]);
const relu = (g: GraphWriter, a = "x") => g.add("Relu", [a]);
const above = (g: GraphWriter, then: string | number, otherwise: string | number, border = 0) =>
  g.add("Where", [g.add("Greater", ["x", border]), then, otherwise]);
const expm1 = (g: GraphWriter) => sub(g, exp(g, "x"), 1);
/** As CastLike of an integer, as PyTorch's newer exporter writes numbers. */
const castLike = (g: GraphWriter, value: number) => g.add("CastLike", [g.tensor(value, [], INT64), "x"]);
const shifted = (g: GraphWriter) => g.add("Clip", [add(g, "x", 3), 0, 6]);
const cubic = (g: GraphWriter) => mul(g, root, add(g, "x", mul(g, 0.044715, g.add("Pow", ["x", 3]))));

/** Ways in which exporters and people write activations; `spellings.test.ts` checks on ONNX Runtime what they compute. */
export const spellings: Readonly<Record<string, Spelling>> = {
  "ReLU as a maximum": { as: "Relu", write: (g) => g.add("Max", [0, "x"]) },
  "ReLU with the largest float as its end": {
    as: "Relu",
    write: (g) => g.add("Clip", ["x", 0, 3.4028234663852886e38]),
  },
  "ReLU with an infinite end": {
    as: "Relu",
    write: (g) => g.add("Clip", ["x", 0, Number.POSITIVE_INFINITY]),
  },
  "ReLU with an open end": { as: "Relu", write: (g) => g.add("Clip", ["x", 0]) },
  "ReLU by attributes": { as: "Relu", write: (g) => g.add("Clip", ["x"], { min: 0 }), opset: 10 },
  "ReLU by a choice": { as: "Relu", write: (g) => above(g, "x", 0) },
  "ReLU by a product with a condition": {
    as: "Relu",
    write: (g) => mul(g, "x", g.add("Cast", [g.add("Greater", ["x", 0])], { to: 1n })),
  },
  "ReLU as (x + |x|) / 2": { as: "Relu", write: (g) => mul(g, 0.5, add(g, "x", g.add("Abs", ["x"]))) },
  "ReLU6 by maximum and minimum of cast integers": {
    as: "Relu6",
    write: (g) => g.add("Min", [g.add("Max", ["x", castLike(g, 0)]), castLike(g, 6)]),
  },
  "ReLU6 by minimum, then maximum": { as: "Relu6", write: (g) => g.add("Max", [0, g.add("Min", [6, "x"])]) },
  "ReLU6 as a limited ReLU": { as: "Relu6", write: (g) => g.add("Clip", [relu(g), 0, 6]) },
  "Leaky ReLU as a maximum": {
    as: "LeakyRelu",
    write: (g) => g.add("Max", [mul(g, "x", 0.1), "x"]),
    parameters: { alpha: 0.1 },
  },
  "Leaky ReLU by a choice": {
    as: "LeakyRelu",
    write: (g) => above(g, "x", mul(g, "x", 0.2)),
    parameters: { alpha: 0.2 },
  },
  "Leaky ReLU as PReLU with one slope": {
    as: "LeakyRelu",
    write: (g) => g.add("PRelu", ["x", g.tensor(0.25, [1])]),
    parameters: { alpha: 0.25 },
  },
  "Leaky ReLU as Keras writes PReLU": {
    as: "LeakyRelu",
    write: (g) => add(g, relu(g), mul(g, -0.25, relu(g, neg(g, "x")))),
    parameters: { alpha: 0.25 },
  },
  "PReLU with minimum and maximum": {
    as: "LeakyRelu",
    write: (g) => add(g, g.add("Max", ["x", 0]), mul(g, 0.1, g.add("Min", ["x", 0]))),
    parameters: { alpha: 0.1 },
  },
  "PReLU by |x|": {
    as: "LeakyRelu",
    write: (g) => add(g, mul(g, 0.625, "x"), mul(g, 0.375, g.add("Abs", ["x"]))),
    parameters: { alpha: 0.25 },
  },
  "ELU by a choice": { as: "Elu", write: (g) => above(g, "x", expm1(g)), parameters: { alpha: 1 } },
  "ELU with a factor, on the bounded input": {
    as: "Elu",
    write: (g) => {
      const below = mul(g, 0.5, sub(g, exp(g, g.add("Min", ["x", 0])), 1));
      return add(g, relu(g), below);
    },
    parameters: { alpha: 0.5 },
  },
  "SELU by a choice": {
    as: "Selu",
    write: (g) => mul(g, 1.0507009873554805, above(g, "x", mul(g, 1.6732632423543772, expm1(g)))),
    parameters: { gamma: 1.050701, alpha: 1.6732632 },
  },
  "CELU by a choice": {
    as: "Celu",
    write: (g) => above(g, "x", mul(g, 2, sub(g, exp(g, div(g, "x", 2)), 1))),
    parameters: { alpha: 2 },
  },
  "CELU as ONNX expands it": {
    as: "Celu",
    write: (g) => mul(g, 2, g.add("Elu", [div(g, "x", 2)])),
    parameters: { alpha: 2 },
  },
  "ThresholdedReLU by a cast": {
    as: "ThresholdedRelu",
    write: (g) => mul(g, "x", g.add("Cast", [g.add("Greater", ["x", 1])], { to: 1n })),
    parameters: { alpha: 1 },
  },
  "ThresholdedReLU by a choice": {
    as: "ThresholdedRelu",
    write: (g) => above(g, "x", 0, 0.6),
    parameters: { alpha: 0.6 },
  },
  "hard shrinking": {
    as: "Shrink",
    write: (g) => g.add("Where", [g.add("Greater", [g.add("Abs", ["x"]), 0.5]), "x", 0]),
    parameters: { lambd: 0.5, bias: 0 },
  },
  "soft shrinking": {
    as: "Shrink",
    write: (g) => sub(g, "x", g.add("Clip", ["x", -1, 1])),
    parameters: { lambd: 1, bias: 1 },
  },
  "hard sigmoid as Keras writes it": {
    as: "HardSigmoid",
    write: (g) => g.add("Clip", [add(g, mul(g, "x", 0.2), 0.5), 0, 1]),
    parameters: { alpha: 0.2, beta: 0.5 },
  },
  "hard sigmoid by ReLU6": {
    as: "HardSigmoid",
    write: (g) => div(g, shifted(g), 6),
    parameters: { alpha: 0.16666667, beta: 0.5 },
  },
  "HardSwish with numbers with axes": {
    as: "HardSwish",
    write: (g) =>
      mul(g, "x", mul(g, g.add("Clip", [add(g, "x", g.tensor(3, [1])), 0, 6]), g.tensor(1 / 6, [1]))),
  },
  "HardSwish by HardSigmoid": {
    as: "HardSwish",
    write: (g) => mul(g, "x", g.add("HardSigmoid", ["x"], { alpha: 1 / 6 })),
  },
  "HardSwish without Clip": {
    as: "HardSwish",
    write: (g) => div(g, mul(g, "x", g.add("Min", [relu(g, add(g, "x", 3)), 6])), 6),
  },
  "HardSwish by attributes": {
    as: "HardSwish",
    write: (g) => div(g, mul(g, "x", g.add("Clip", [add(g, "x", 3)], { min: 0, max: 6 })), 6),
    opset: 9,
  },
  "GELU with a root that is computed": {
    as: "Gelu",
    write: (g) => {
      const erf = g.add("Erf", [div(g, "x", g.add("Sqrt", [g.constant(2)]))]);
      return mul(g, "x", mul(g, 0.5, add(g, 1, erf)));
    },
  },
  "GELU as x (erf / 2 + 1/2)": {
    as: "Gelu",
    write: (g) => mul(g, "x", add(g, mul(g, g.add("Erf", [mul(g, "x", Math.SQRT1_2)]), 0.5), 0.5)),
  },
  "GELU as x/2 + x/2 erf": {
    as: "Gelu",
    write: (g) => {
      const half = mul(g, "x", 0.5);
      return add(g, half, mul(g, half, g.add("Erf", [div(g, "x", 1.4142135381698608)])));
    },
  },
  "GELU's approximation by products": {
    as: "GeluTanh",
    write: (g) => {
      const cube = mul(g, "x", mul(g, "x", "x"));
      const tanh = g.add("Tanh", [mul(g, root, add(g, "x", mul(g, cube, 0.044715)))]);
      return mul(g, "x", mul(g, 0.5, add(g, tanh, g.tensor(1, [1]))));
    },
  },
  "GELU's approximation by the logistic function": {
    as: "GeluTanh",
    write: (g) => mul(g, "x", g.add("Sigmoid", [mul(g, 2, cubic(g))])),
  },
  QuickGELU: {
    as: "QuickGelu",
    write: (g) => mul(g, "x", g.add("Sigmoid", [mul(g, 1.702, "x")])),
    parameters: { beta: 1.702 },
  },
  "SiLU by a quotient": { as: "Silu", write: (g) => div(g, "x", add(g, 1, exp(g, neg(g, "x")))) },
  "SiLU with casts": {
    as: "Silu",
    write: (g) =>
      mul(g, "x", g.add("Cast", [g.add("Sigmoid", [g.add("Cast", ["x"], { to: 1n })])], { to: 1n })),
  },
  "SiLU by tanh": {
    as: "Silu",
    write: (g) => mul(g, mul(g, 0.5, "x"), add(g, 1, g.add("Tanh", [mul(g, 0.5, "x")]))),
  },
  "Swish with a number in an Identity": {
    as: "Swish",
    write: (g) => mul(g, "x", g.add("Sigmoid", [mul(g, "x", g.add("Identity", [g.constant(1.5)]))])),
    parameters: { beta: 1.5 },
  },
  "the logistic function by tanh": {
    as: "Sigmoid",
    write: (g) => mul(g, 0.5, add(g, 1, g.add("Tanh", [mul(g, 0.5, "x")]))),
  },
  "tanh by the logistic function": {
    as: "Tanh",
    write: (g) => sub(g, mul(g, 2, g.add("Sigmoid", [mul(g, 2, "x")])), 1),
  },
  "tanh by exponentials": {
    as: "Tanh",
    write: (g) => {
      const [up, down] = [exp(g, "x"), exp(g, neg(g, "x"))];
      return div(g, sub(g, up, down), add(g, up, down));
    },
  },
  "softplus without overflow": {
    as: "Softplus",
    write: (g) => add(g, relu(g), g.add("Log", [add(g, 1, exp(g, neg(g, g.add("Abs", ["x"]))))])),
  },
  "softplus with beta": {
    as: "Softplus",
    write: (g) => div(g, g.add("Softplus", [mul(g, 2, "x")]), 2),
    parameters: { beta: 2 },
  },
  "softplus with beta and a threshold of PyTorch": {
    as: "Softplus",
    write: (g) => above(g, "x", g.add("Softplus", ["x"]), 20),
  },
  LogSigmoid: { as: "LogSigmoid", write: (g) => g.add("Log", [g.add("Sigmoid", ["x"])]) },
  "LogSigmoid by softplus": { as: "LogSigmoid", write: (g) => neg(g, g.add("Softplus", [neg(g, "x")])) },
  Softsign: {
    as: "Softsign",
    write: (g) => mul(g, "x", g.add("Reciprocal", [add(g, g.add("Abs", ["x"]), 1)])),
  },
  Tanhshrink: { as: "Tanhshrink", write: (g) => sub(g, "x", g.add("Tanh", ["x"])) },
  "squared ReLU": { as: "SquaredRelu", write: (g) => g.add("Pow", [relu(g), 2]) },
  "Mish by algebra": {
    as: "Mish",
    write: (g) => {
      const e = exp(g, "x");
      const n = mul(g, e, add(g, e, 2));
      return div(g, mul(g, "x", n), add(g, n, 2));
    },
  },
  "Mish by a square": {
    as: "Mish",
    write: (g) => {
      const square = g.add("Pow", [add(g, 1, exp(g, "x")), 2]);
      return mul(g, "x", div(g, sub(g, square, 1), add(g, square, 1)));
    },
  },
  NLReLU: {
    as: "nlrelu",
    write: (g) => g.add("Log", [add(g, 1, mul(g, 3, relu(g)))]),
    parameters: { beta: 3 },
  },
  ISRU: {
    as: "isru",
    write: (g) => div(g, "x", g.add("Sqrt", [add(g, 1, mul(g, 3, mul(g, "x", "x")))])),
    parameters: { alpha: 3 },
  },
  "E-Swish": {
    as: "eSwish",
    write: (g) => mul(g, 1.375, mul(g, "x", g.add("Sigmoid", ["x"]))),
    parameters: { beta: 1.375 },
  },
};

/** The model that computes it of as many numbers; `change` may change what is written. */
export function modelOfSpelling(
  { write, opset = 17 }: Spelling,
  length: number,
  change: (graph: GraphWriter) => void = () => {},
): Uint8Array {
  const graph = new GraphWriter();
  const result = write(graph);
  change(graph);
  const whole = graph.graph([result]);
  whole.input = [describedValue("x", TensorProto_DataType.FLOAT, [length])];
  return modelOf(whole, { opset });
}
