import type { Application, Operation } from "../../expression/index.ts";
import { anyValue, holdsZero, type Range } from "../../expression/range.ts";

/** What an operation does in float32 at the ends of what float32 has. */
export interface EndFacts {
  /** Whether finite operands may give an infinite result. */
  readonly overflows: boolean;
  /** Whether a result among the subnormal numbers is rounded; sums are exact there. */
  readonly losesDigits: boolean;
  /** Whether an operand that has overflowed gives the right result, an infinity. */
  readonly passesInfinity: (node: Application, operand: number) => boolean;
  /** How much of a small absolute error in an operand near 0 is in the result, for each operand. */
  readonly gains: (operands: readonly Range[], mayBeSubnormal: boolean) => readonly number[];
  /** A magnitude below which the result has no value but 0, given those of the operands, and their ranges. */
  readonly least: (least: readonly number[], operands: readonly Range[]) => number;
}

/** Down to half of the smallest normal number only one digit is lost. */
const leastExact = 2 ** -127;

export const reachesSubnormals = ({ low, high }: Range): boolean => low < leastExact && high > -leastExact;

export const largest = (range: Range | undefined): number =>
  range === undefined ? inf : Math.max(Math.abs(range.low), Math.abs(range.high));

export const smallest = (range: Range | undefined): number =>
  range === undefined || holdsZero(range) ? 0 : Math.min(Math.abs(range.low), Math.abs(range.high));

const inf = Number.POSITIVE_INFINITY;
const never = () => false;
const always = () => true;
const by =
  (...factors: readonly number[]): EndFacts["gains"] =>
  () =>
    factors;

const plain: Omit<EndFacts, "gains"> = {
  overflows: false,
  losesDigits: false,
  passesInfinity: never,
  least: () => 0,
};

/** As its operand near 0. */
const near: EndFacts = { ...plain, losesDigits: true, gains: by(1) };
/** Not near 0 where its operand is. */
const apart: EndFacts = { ...plain, gains: by(0) };
/** A function that makes much of what is near 0. */
const steep: EndFacts = { ...plain, gains: by(inf, inf) };
const kept: EndFacts = { ...plain, gains: by(1), passesInfinity: always, least: ([a]) => a as number };
const extremum: EndFacts = { ...kept, gains: by(1, 1), least: (least) => Math.min(...least) };

/** A sum that is no subnormal number itself does not show the loss; it has the digits of its larger term. */
const sum: EndFacts = {
  ...plain,
  overflows: true,
  gains: (_, mayBeSubnormal) => (mayBeSubnormal ? [1, 1] : [0, 0]),
  least: (_, operands) => 2 ** -26 * Math.max(...operands.map(smallest)),
};

/** A comparison with what is far from 0 comes out the same. */
const comparison: EndFacts = {
  ...plain,
  gains: (operands) =>
    operands.map((_, index) => (reachesSubnormals(operands[1 - index] ?? anyValue) ? inf : 0)),
};

export const endFacts: Readonly<Record<Operation, EndFacts>> = {
  neg: kept,
  abs: kept,
  sign: { ...steep, least: () => 1 },
  exp: { ...apart, overflows: true, losesDigits: true },
  expm1: { ...near, overflows: true },
  log: steep,
  log1p: near,
  sqrt: steep,
  tanh: near,
  sigmoid: { ...apart, losesDigits: true },
  softplus: { ...apart, losesDigits: true },
  sin: near,
  cos: apart,
  atan: near,
  erf: { ...near, gains: by(2) },
  erfc: { ...apart, losesDigits: true },
  round: apart,
  normalizer: steep,
  add: sum,
  sub: sum,
  mul: {
    overflows: true,
    losesDigits: true,
    passesInfinity: ({ operands }, operand) => {
      const other = operands[1 - operand];
      return other?.kind === "constant" && Math.abs(other.value) >= 1;
    },
    gains: ([a, b]) => [largest(b), largest(a)],
    least: ([a, b]) => (a as number) * (b as number),
  },
  div: { ...plain, overflows: true, losesDigits: true, gains: ([, b]) => [1 / smallest(b), inf] },
  pow: { ...steep, overflows: true, losesDigits: true },
  min: extremum,
  max: extremum,
  ldexp: { ...steep, overflows: true, losesDigits: true },
  less: comparison,
  lessEqual: comparison,
  equal: comparison,
  select: {
    ...plain,
    gains: by(1, 1, 1),
    passesInfinity: (_, operand) => operand > 0,
    least: ([, a, b]) => Math.min(a as number, b as number),
  },
};
