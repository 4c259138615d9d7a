import { aria2 } from "../../activations/aria2.ts";
import { aria2Weighted } from "../../activations/aria2Weighted.ts";
import type { Definition } from "../../activations/define.ts";
import { elish } from "../../activations/elish.ts";
import { flattenTSwish } from "../../activations/flattenTSwish.ts";
import { hardElish } from "../../activations/hardElish.ts";
import { isrlu } from "../../activations/isrlu.ts";
import { isru } from "../../activations/isru.ts";
import { nlrelu } from "../../activations/nlrelu.ts";
import { softClipping } from "../../activations/softClipping.ts";
import { softExponential } from "../../activations/softExponential.ts";
import { sqnl } from "../../activations/sqnl.ts";
import { srelu } from "../../activations/srelu.ts";
import { type Expression, fold, operations } from "../../expression/index.ts";
import { lazily } from "../../expression/lazily.ts";
import { type Meaning, meanings } from "./operators.ts";

export type Values = Readonly<Record<string, number>>;
type Curve = (x: number) => number;

/** A function that can be recognised. */
export interface Known {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The parameters that the function must have if it is a curve, each by one formula; none where it has no parameters. */
  readonly solve?: (f: Curve) => Values;
  readonly value: (x: number, parameters: Values) => number;
  /** What is reported, where that is not what was solved. */
  readonly reported?: Values;
  /** Its name where the parameters differ along an axis; none where they may not. */
  readonly byLane?: string;
  /** Whether exporters write it with few digits, so that something near it is it too. */
  readonly isOftenRounded?: true;
  /** Whether it is no activation, but something whose parts would be taken for one. */
  readonly isOther?: true;
}

const logistic: Curve = (x) => operations.sigmoid.evaluate(x, 0, 0);
const softplus: Curve = (x) => operations.softplus.evaluate(x, 0, 0);
const clip = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);
const far = 1e5;

function meaningOf(operator: string): Meaning {
  const found = meanings[operator];
  if (found === undefined) throw new RangeError(`no operator ${operator}`);
  return found;
}

/** An operator without parameters. */
function operator(name: string, given: Partial<Known> = {}, by = name): Known {
  const { of } = meaningOf(by);
  return { name, value: (x) => of(x), ...given };
}

/** An operator whose attributes are its parameters: one, or two in the order in which `meanings` has them. */
function family(name: string, solve: (f: Curve) => Values, given: Partial<Known> = {}): Known {
  const { of, optional = [] } = meaningOf(name);
  const [first = "", second = ""] = optional.map(([attribute]) => attribute);
  const value = (x: number, parameters: Values) =>
    of(x, parameters[first] ?? Number.NaN, parameters[second] ?? Number.NaN);
  return { name, solve, value, ...given };
}

/** One of Echo's own functions. */
function own({ name, stable }: Definition, solve?: (f: Curve) => Values): Known {
  const value = /* @__PURE__ */ lazily(() => compiled(stable));
  const given = { name, value: (x: number, parameters: Values) => value()(x, parameters) };
  return solve === undefined ? given : { ...given, solve };
}

/** As `evaluate`, which looks at the whole formula each time. */
function compiled(formula: Expression): Known["value"] {
  const steps: ((x: number, parameters: Values, registers: readonly number[]) => number)[] = [];
  fold<number>([formula], (node, [a = 0, b = 0, c = 0]) => {
    steps.push((x, parameters, registers) => {
      if (node.kind === "constant") return node.value;
      if (node.kind !== "application") return node.name === "x" ? x : (parameters[node.name] ?? Number.NaN);
      const at = (place: number) => registers[place] ?? 0;
      return operations[node.operation].evaluate(at(a), at(b), at(c));
    });
    return steps.length - 1;
  });
  const registers = new Array<number>(steps.length).fill(0);
  return (x, parameters) => {
    for (const [place, step] of steps.entries()) registers[place] = step(x, parameters, registers);
    return registers.at(-1) ?? 0;
  };
}

/**
 * All that can be recognised. A function comes before those of which it is a special case, and a further one is a row.
 */
export const known = /* @__PURE__ */ lazily((): readonly Known[] => [
  {
    name: "a sum or a multiple",
    solve: (f) => ({ a: f(0), b: f(1) - f(0) }),
    value: (x, { a = 0, b = 0 }) => a + b * x,
    isOther: true,
  },
  {
    name: "a multiple of |x|",
    solve: (f) => ({ a: f(1) }),
    value: (x, { a = 0 }) => a * Math.abs(x),
    isOther: true,
  },
  { name: "a conversion from -1..1 to 0..1", value: (x) => clip(x / 2 + 0.5, 0, 1), isOther: true },
  { name: "an exponential", value: Math.exp, isOther: true },
  { name: "a logarithm", value: Math.log, isOther: true },

  operator("Relu"),
  { name: "Relu6", value: (x) => clip(x, 0, 6) },
  {
    name: "a clip",
    solve: (f) => ({ low: f(-far), high: f(far) }),
    value: (x, { low = 0, high = 0 }) => clip(x, low, high),
    isOther: true,
  },
  operator("Sigmoid"),
  operator("Tanh"),
  operator("Softsign"),
  operator("Softplus"),
  operator("HardSwish"),
  operator("Mish"),
  operator("Gelu", { isOftenRounded: true }),
  operator("GeluTanh", { aliases: ["FastGelu"], isOftenRounded: true }, "Gelu:tanh"),
  { name: "Silu", aliases: ["Swish"], value: (x) => x * logistic(x) },
  {
    name: "QuickGelu",
    aliases: ["Swish"],
    value: (x) => x * logistic(1.702 * x),
    reported: { beta: 1.702 },
  },
  { name: "LogSigmoid", value: (x) => -softplus(-x) },
  { name: "Tanhshrink", value: (x) => x - Math.tanh(x) },
  { name: "SquaredRelu", value: (x) => Math.max(0, x) ** 2 },
  own(elish),
  own(hardElish),
  own(sqnl),

  family("LeakyRelu", (f) => ({ alpha: -f(-1) }), { byLane: "PRelu" }),
  family("Elu", (f) => ({ alpha: f(-1) / Math.expm1(-1) }), { byLane: "Elu" }),
  family("Selu", (f) => ({ gamma: positive(f(1)), alpha: positive(f(-1) / f(1) / Math.expm1(-1)) })),
  family("Celu", (f) => ({ alpha: positive(-f(-far)) }), { byLane: "Celu" }),
  family("HardSigmoid", (f) => ({ alpha: (f(0.01) - f(-0.01)) / 0.02, beta: f(0) })),
  family("ThresholdedRelu", (f) => ({
    alpha: f(-far) === 0 ? border((x) => f(x) === 0, -far, far) : Number.NaN,
  })),
  family("Shrink", (f) => ({
    lambd: f(0) === 0 ? border((x) => f(x) === 0, 0, far) : Number.NaN,
    bias: far - f(far),
  })),
  {
    name: "Softplus",
    solve: (f) => ({ beta: positive(Math.LN2 / f(0)) }),
    value: (x, { beta = 1 }) => softplus(beta * x) / beta,
  },
  {
    name: "Swish",
    solve: (f) => ({ beta: steepness(f) }),
    value: (x, { beta = 1 }) => x * logistic(beta * x),
    byLane: "Swish",
  },
  {
    name: "eSwish",
    solve: (f) => ({ beta: positive(f(1) / logistic(1)) }),
    value: (x, { beta = 1 }) => beta * x * logistic(x),
  },
  own(isru, (f) => ({ alpha: positive(1 / f(1) ** 2 - 1) })),
  own(isrlu, (f) => ({ alpha: positive(1 / f(-1) ** 2 - 1) })),
  own(nlrelu, (f) => ({ beta: positive(Math.expm1(f(1))) })),
  own(flattenTSwish, (f) => ({ threshold: f(-1) })),
  own(aria2, (f) => richards(f(0), f(1))),
  own(aria2Weighted, (f) => richards((f(1e-6) - f(-1e-6)) / 2e-6, f(1))),
  own(softClipping, (f) => {
    const atZero = f(0);
    const isBetween = f(-far) <= 0.01 && f(far) >= 0.99;
    return { alpha: isBetween ? border((alpha) => clippedAtZero(alpha) > atZero, 1e-9, 1e6) : Number.NaN };
  }),
  own(softExponential, (f) => {
    const atZero = f(0);
    return {
      alpha: atZero >= 0 ? atZero : border((alpha) => -Math.log1p(-alpha * alpha) / alpha < atZero, -1, 0),
    };
  }),
  own(srelu, lines),
]);

/** No number otherwise: minus a function, or one that is 0 below 0, is none of the family. */
const positive = (value: number): number => (value > 0 ? value : Number.NaN);

/** Where what holds below holds no longer. */
function border(holds: (x: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The beta of x sigma(beta x), at the first of these points where the gate is neither 0 nor 1. */
function steepness(f: Curve): number {
  const gates = [1, 0.1, 0.01, 10, 100].map((x) => ({ x, gate: f(x) / x }));
  const { x = 1, gate = 0 } = gates.find(({ gate }) => Math.abs(gate - 0.5) < 0.45) ?? {};
  return Math.log(gate / (1 - gate)) / x;
}

/** alpha and beta of (1 + e^(-beta x))^-alpha, by its values at 0 and 1; none for alpha = 1, the logistic function of a multiple. */
function richards(atZero: number, atOne: number): Values {
  const alpha = -Math.log2(atZero);
  const beta = -Math.log(atOne ** (-1 / alpha) - 1);
  return { alpha: positive(Math.abs(alpha - 1) < 1e-6 ? Number.NaN : alpha), beta: positive(beta) };
}

const clippedAtZero = (alpha: number): number => Math.log(2 / (1 + Math.exp(-alpha))) / alpha;

/** SReLU's outer pieces, each with the threshold at which it meets x; none without a piece between them. */
function lines(f: Curve): Values {
  const [right, left] = [line(f, 1), line(f, -1)];
  const isBetween = left.threshold < right.threshold;
  return {
    tr: isBetween ? right.threshold : Number.NaN,
    ar: right.slope,
    tl: left.threshold,
    al: left.slope,
  };
}

function line(f: Curve, sign: 1 | -1): { readonly slope: number; readonly threshold: number } {
  const slope = ((f(2 * far * sign) - f(far * sign)) / far) * sign;
  return { slope, threshold: (f(far * sign) - slope * far * sign) / (1 - slope) };
}
