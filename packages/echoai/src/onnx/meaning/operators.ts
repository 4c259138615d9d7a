import { operations } from "../../expression/index.ts";

/** What an element-wise operator does to numbers. */
export interface Meaning {
  readonly of: (...operands: number[]) => number;
  /** The operands that may be left out or be attributes, after those that must be there, with their defaults. */
  readonly optional?: readonly (readonly [attribute: string, otherwise: number])[];
  /** How many operands it has at most, those not counted; default 1, and any number where it is `several`. */
  readonly operands?: number | "several";
  /** Whether it is a sum or a multiple, for operands of which these are numbers; default never. */
  readonly isAffine?: (isNumber: readonly boolean[]) => boolean;
  /** Whether it gives its operand as it is; default false. */
  readonly passes?: true;
  /** Whether it tells single points from all others, which can't be found by trying some; default false. */
  readonly tellsPoints?: true;
}

const always = () => true;
const byNumbers = (isNumber: readonly boolean[]) => isNumber.filter((each) => !each).length < 2;

const unary = (of: (x: number) => number): Meaning => ({ of });
const binary = (of: (a: number, b: number) => number): Meaning => ({ of, operands: 2 });
const several = (of: (...operands: number[]) => number, isAffine?: Meaning["isAffine"]): Meaning =>
  isAffine === undefined ? { of, operands: "several" } : { of, operands: "several", isAffine };
const passes: Meaning = { of: (x) => x, isAffine: always, passes: true };

const asNumber = (holds: boolean): number => (holds ? 1 : 0);

const logistic = (x: number): number => operations.sigmoid.evaluate(x, 0, 0);
const softplus = (x: number): number => operations.softplus.evaluate(x, 0, 0);
const erf = (x: number): number => operations.erf.evaluate(x, 0, 0);
const round = (x: number): number => operations.round.evaluate(x, 0, 0);

const clip = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);
const gelu = (x: number): number => (x / 2) * operations.erfc.evaluate(-x * Math.SQRT1_2, 0, 0);
const geluTanh = (x: number): number => x * logistic(Math.sqrt(8 / Math.PI) * (x + 0.044715 * x ** 3));
const leaky = (x: number, slope: number): number => (x < 0 ? slope * x : x);

/**
 * What each element-wise operator computes: the mathematics of ONNX's operator schemas, in float64. An operator that is not here is
 * a border: no activation goes across it.
 */
export const meanings: Readonly<Record<string, Meaning>> = {
  Abs: unary(Math.abs),
  Acos: unary(Math.acos),
  Acosh: unary(Math.acosh),
  Add: { ...binary((a, b) => a + b), isAffine: always },
  And: binary((a, b) => asNumber(a !== 0 && b !== 0)),
  Asin: unary(Math.asin),
  Asinh: unary(Math.asinh),
  Atan: unary(Math.atan),
  Atanh: unary(Math.atanh),
  CastLike: passes,
  Ceil: unary(Math.ceil),
  Celu: {
    of: (x, alpha) => (x < 0 ? alpha * Math.expm1(x / alpha) : x),
    optional: [["alpha", 1]],
  },
  Clip: {
    of: clip,
    optional: [
      ["min", Number.NEGATIVE_INFINITY],
      ["max", Number.POSITIVE_INFINITY],
    ],
  },
  Cos: unary(Math.cos),
  Cosh: unary(Math.cosh),
  DequantizeLinear: passes,
  Div: { ...binary((a, b) => a / b), isAffine: ([, isNumber]) => isNumber === true },
  Dropout: passes,
  Elu: { of: (x, alpha) => (x < 0 ? alpha * Math.expm1(x) : x), optional: [["alpha", 1]] },
  Equal: { ...binary((a, b) => asNumber(a === b)), tellsPoints: true },
  Erf: unary(erf),
  Exp: unary(Math.exp),
  Floor: unary(Math.floor),
  Gelu: unary(gelu),
  "Gelu:tanh": unary(geluTanh),
  Greater: binary((a, b) => asNumber(a > b)),
  GreaterOrEqual: binary((a, b) => asNumber(a >= b)),
  HardSigmoid: {
    of: (x, alpha, beta) => clip(alpha * x + beta, 0, 1),
    optional: [
      ["alpha", 0.2],
      ["beta", 0.5],
    ],
  },
  HardSwish: unary((x) => (x * clip(x + 3, 0, 6)) / 6),
  Identity: passes,
  IsNaN: { ...unary((x) => asNumber(Number.isNaN(x))), tellsPoints: true },
  LeakyRelu: { of: leaky, optional: [["alpha", 0.01]] },
  Less: binary((a, b) => asNumber(a < b)),
  LessOrEqual: binary((a, b) => asNumber(a <= b)),
  Log: unary(Math.log),
  Max: several(Math.max),
  Mean: several((...all) => all.reduce((sum, each) => sum + each, 0) / all.length, always),
  Min: several(Math.min),
  Mish: unary((x) => x * Math.tanh(softplus(x))),
  Mul: { ...binary((a, b) => a * b), isAffine: byNumbers },
  Neg: { ...unary((x) => -x), isAffine: always },
  Not: unary((x) => asNumber(x === 0)),
  Or: binary((a, b) => asNumber(a !== 0 || b !== 0)),
  PRelu: binary(leaky),
  Pow: binary((a, b) => a ** b),
  QuantizeLinear: passes,
  Reciprocal: unary((x) => 1 / x),
  Relu: unary((x) => Math.max(0, x)),
  Round: unary(round),
  Selu: {
    of: (x, alpha, gamma) => gamma * (x < 0 ? alpha * Math.expm1(x) : x),
    optional: [
      ["alpha", 1.6732632423543772],
      ["gamma", 1.0507009873554805],
    ],
  },
  Shrink: {
    of: (x, bias, lambd) => (x < -lambd ? x + bias : x > lambd ? x - bias : 0),
    optional: [
      ["bias", 0],
      ["lambd", 0.5],
    ],
  },
  Sigmoid: unary(logistic),
  Sign: unary(Math.sign),
  Sin: unary(Math.sin),
  Sinh: unary(Math.sinh),
  Softplus: unary(softplus),
  Softsign: unary((x) => x / (1 + Math.abs(x))),
  Sqrt: unary(Math.sqrt),
  Sub: { ...binary((a, b) => a - b), isAffine: always },
  Sum: several((...all) => all.reduce((sum, each) => sum + each, 0), always),
  Swish: { of: (x, alpha) => x * logistic(alpha * x), optional: [["alpha", 1]] },
  Tan: unary(Math.tan),
  Tanh: unary(Math.tanh),
  ThresholdedRelu: { of: (x, alpha) => (x > alpha ? x : 0), optional: [["alpha", 1]] },
  Where: { of: (condition, a, b) => (condition ? a : b), operands: 3 },
  Xor: binary((a, b) => asNumber((a !== 0) !== (b !== 0))),
  "Cast:float": passes,
  "Cast:bool": unary((x) => asNumber(x !== 0)),
  "Cast:integer": unary(Math.trunc),
  "com.microsoft.FastGelu": unary(geluTanh),
  "com.microsoft.Gelu": unary(gelu),
  "com.microsoft.QuickGelu": { of: (x, alpha) => x * logistic(alpha * x), optional: [["alpha", 1.702]] },
};
