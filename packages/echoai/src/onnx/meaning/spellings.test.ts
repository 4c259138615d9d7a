import { describe, expect, it } from "vitest";
import { load } from "../../testing/onnxRuntime.ts";
import { modelOfSpelling, spellings } from "../../testing/onnxSpellings.ts";
import { findActivations } from "../surgery/replace.ts";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const softplus = (x: number) => Math.log1p(Math.exp(x));
const limit = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** Written down once more, so that the graphs are checked by something else than what finds them. */
const functions: Readonly<
  Record<string, (x: number, parameters: Readonly<Record<string, number>>) => number>
> = {
  Celu: (x, { alpha = 1 }) => (x < 0 ? alpha * Math.expm1(x / alpha) : x),
  Elu: (x, { alpha = 1 }) => (x < 0 ? alpha * Math.expm1(x) : x),
  // By 30 digits of arithmetic, at the inputs.
  Gelu: (x) => gelus.get(x) ?? Number.NaN,
  GeluTanh: (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))),
  HardSigmoid: (x, { alpha = 0, beta = 0 }) => limit(alpha * x + beta, 0, 1),
  HardSwish: (x) => (x * limit(x + 3, 0, 6)) / 6,
  LeakyRelu: (x, { alpha = 0 }) => (x < 0 ? alpha * x : x),
  LogSigmoid: (x) => -softplus(-x),
  Mish: (x) => x * Math.tanh(softplus(x)),
  QuickGelu: (x) => x * logistic(1.702 * x),
  Relu: (x) => Math.max(0, x),
  Relu6: (x) => limit(x, 0, 6),
  Selu: (x, { alpha = 0, gamma = 0 }) => gamma * (x < 0 ? alpha * Math.expm1(x) : x),
  Shrink: (x, { lambd = 0, bias = 0 }) => (x < -lambd ? x + bias : x > lambd ? x - bias : 0),
  Sigmoid: logistic,
  Silu: (x) => x * logistic(x),
  Softplus: (x, { beta = 1 }) => softplus(beta * x) / beta,
  Softsign: (x) => x / (1 + Math.abs(x)),
  SquaredRelu: (x) => Math.max(0, x) ** 2,
  Swish: (x, { beta = 0 }) => x * logistic(beta * x),
  Tanh: Math.tanh,
  Tanhshrink: (x) => x - Math.tanh(x),
  ThresholdedRelu: (x, { alpha = 0 }) => (x > alpha ? x : 0),
  isrlu: (x, { alpha = 0 }) => (x < 0 ? x / Math.sqrt(1 + alpha * x * x) : x),
  isru: (x, { alpha = 0 }) => x / Math.sqrt(1 + alpha * x * x),
  nlrelu: (x, { beta = 0 }) => Math.log1p(beta * Math.max(0, x)),
  eSwish: (x, { beta = 0 }) => beta * x * logistic(x),
};

const inputs = [-7.5, -3.5, -2, -1.25, -0.5, -0.125, 0, 0.25, 0.75, 1.5, 2.5, 8];
const gelus = new Map([
  [-7.5, -2.393168754683172e-13],
  [-3.5, -0.0008142017766243376],
  [-2, -0.04550026389635842],
  [-1.25, -0.13206221708356908],
  [-0.5, -0.15426876936299344],
  [-0.125, -0.056282721896235885],
  [0, 0],
  [0.25, 0.14967658142073093],
  [0.75, 0.5800294857173488],
  [1.5, 1.399789198096713],
  [2.5, 2.4844758366855597],
  [8, 7.999999999999995],
]);

async function run(model: Uint8Array): Promise<readonly number[]> {
  const results = await (await load("native", model))({
    x: { data: Float32Array.from(inputs), shape: [12] },
  });
  return [...(Object.values(results)[0]?.data ?? [])];
}

describe.each(Object.entries(spellings))("%s", (_, spelling) => {
  const { as, parameters = {} } = spelling;
  const model = modelOfSpelling(spelling, inputs.length);

  it("computes what it is named for", async () => {
    const [results, reference] = [await run(model), functions[as]];
    for (const [index, x] of inputs.entries())
      expect([x, results[index]]).toEqual([x, expect.closeTo(reference?.(x, parameters) ?? Number.NaN, 4)]);
  });

  it("is found, and nothing else", () => {
    expect(findActivations(model)).toEqual([
      expect.objectContaining({ name: as, parameters, obstacle: undefined, difference: 0 }),
    ]);
  });
});
