// What a function and its derivatives are at a point, certain to 70 bits, or said to be undecided.
import { collect, type Expression } from "echoai/expression";
import { add, type Big, fromNumber, sizeOf } from "../multiprecision/index.ts";
import { type Ball, Imprecise } from "./ball.ts";
import { Evaluation, type Point } from "./evaluation.ts";
import { type Jet, none, type Part } from "./jet.ts";
import { Undefined } from "./undefined.ts";

/** The bits with which a formula is evaluated, until they are enough; beyond the last nothing is decided. */
const precisions: readonly number[] = [192, 512, 1280, 2816, 4608];

/** A second derivative that these do not tell is 0 or nearly so, and only says how large an error may be. */
const enoughForConditioning = 512;

/** A true value, with how much it changes when each argument is rounded in its 54th bit. */
export interface Known {
  readonly value: Big;
  /** The sum of |v df/dv| over the arguments v that this is known for. */
  readonly conditioning: Big;
}

/** A derivative: one number, on a border that from below and that from above, or none where there is a value and no derivative. */
export interface Slopes {
  readonly candidates: readonly Known[];
}

export interface Truth {
  readonly kind: "number";
  /** Undefined where no precision told. */
  readonly value: Known | undefined;
  /** By variable; undefined where no precision told, or there is none. */
  readonly slopes: Readonly<Record<string, Slopes | undefined>>;
  /** Whether a comparison in the formula is on its border here. */
  readonly isTied: boolean;
}

/** Where the formula has no value, and why. */
export interface NoValue {
  readonly kind: "none";
  readonly reason: Undefined["reason"];
  readonly node: Expression;
}

export interface Undecided {
  readonly kind: "undecided";
}

/** The names of what a formula is evaluated for, x first. */
export type Names = readonly string[];

/**
 * The value, the derivative in each of the names, and how well conditioned they are.
 *
 * @param point has every variable of the formula, finite
 */
export function truthAt(formula: Expression, names: Names, point: Point): Truth | NoValue | Undecided {
  const found = jetAt(formula, names, point);
  if (found.kind !== "jet") return found;
  const { jet, isTied } = found;
  const uses = isTied ? usedBy(formula) : undefined;
  const slopes = names.map((name, index) => {
    if (uses?.has(name)) return sidesOf(formula, names, point, index);
    if (jet.slopes[index] === none) return { candidates: [] };
    const own = knownSlope(jet, point, names, index);
    return own && { candidates: [own] };
  });
  return {
    kind: "number",
    value: known(jet.value, conditioningOf(jet.slopes, names, point)),
    slopes: Object.fromEntries(names.map((name, index) => [name, slopes[index]])),
    isTied,
  };
}

interface Found {
  readonly kind: "jet";
  readonly jet: Jet;
  readonly isTied: boolean;
}

function jetAt(formula: Expression, names: Names, point: Point): Found | NoValue | Undecided {
  let best: Found | undefined;
  for (const bits of precisions) {
    const evaluation = new Evaluation(point, names, bits, bits === precisions.at(-1));
    try {
      const jet = evaluation.at(formula);
      best = { kind: "jet", jet, isTied: evaluation.isTied };
      const isWellKnown = bits >= enoughForConditioning || jet.mixed.every(isRoughlyDecided);
      if (isWellKnown && isDecided(jet.value) && jet.slopes.every(isDecidedPart)) return best;
    } catch (error) {
      if (error instanceof Undefined) return { kind: "none", reason: error.reason, node: error.node };
      // Beyond what the functions take: a RangeError.
      if (!(error instanceof Imprecise) && !(error instanceof RangeError)) throw error;
    }
  }
  return best ?? { kind: "undecided" };
}

/** Bits that are certain: more than any float has. */
const certain = 70n;
/** Far below the least float64: what is certain to be less is 0 to all of them. */
const negligible = -1160n;

const isDecided = (ball: Ball, bits = certain): boolean =>
  ball.error === undefined ||
  ball.error < negligible ||
  (ball.value[0] !== 0n && sizeOf(ball.value) - 1n > ball.error + bits);

const isDecidedPart = (part: Part): boolean => part === undefined || part === none || isDecided(part);
const isRoughlyDecided = (part: Part): boolean => part === undefined || part === none || isDecided(part, 8n);

function known(ball: Ball, conditioning: Big): Known | undefined {
  return isDecided(ball) ? { value: ball.value, conditioning } : undefined;
}

function knownSlope(jet: Jet, point: Point, names: Names, index: number): Known | undefined {
  const part = jet.slopes[index];
  if (part === none) return undefined;
  // Of a slope in x the change with every argument is known, of another one that with x alone.
  const parts = index === 0 ? jet.mixed : [jet.mixed[index]];
  const conditioning = conditioningOf(parts, names, point);
  return part === undefined ? { value: [0n, 0n], conditioning } : known(part, conditioning);
}

function conditioningOf(parts: readonly Part[], names: Names, point: Point): Big {
  return parts.reduce<Big>(
    (sum, part, index) => {
      if (part === undefined || part === none || !isDecided(part, 8n)) return sum;
      const [[a, e], [b, f]] = [part.value, point[names[index] as string] as Big];
      const product = a * b;
      return add(sum, [product < 0n ? -product : product, e + f]);
    },
    [0n, 0n],
  );
}

function sidesOf(formula: Expression, names: Names, point: Point, index: number): Slopes | undefined {
  const slopeBeside = (sign: bigint, farness: bigint): Known | undefined => {
    const found = jetAt(formula, names, beside(point, names[index] as string, sign, farness));
    return found.kind === "jet" ? knownSlope(found.jet, point, names, index) : undefined;
  };
  const sides = [-1n, 1n].map((sign) => slopeBeside(sign, 1n));
  const candidates = sides.filter((side) => side !== undefined);
  if (candidates.length === 0) return undefined;
  // One that is larger by far still nearer to the point grows without bound, as that of a root at 0.
  const isUnbounded = [-1n, 1n].every((sign, side) => {
    const slope = sides[side];
    if (slope === undefined || sizeOf(slope.value) < steep) return false;
    const nearer = slopeBeside(sign, 2n);
    return nearer !== undefined && sizeOf(nearer.value) > sizeOf(slope.value) + steep;
  });
  return { candidates: isUnbounded ? [] : candidates };
}

/** In bits. */
const steep = 64n;

/** A point so near that no float is between, on one side. */
function beside(point: Point, name: string, sign: bigint, farness: bigint): Point {
  const value = point[name] as Big;
  const step: Big = [sign, value[0] === 0n ? -1100n * farness : sizeOf(value) - 400n * farness];
  return { ...point, [name]: add(value, step) };
}

const usedBy = (formula: Expression): ReadonlySet<string> =>
  new Set(collect([formula]).flatMap((node) => ("name" in node ? [node.name] : [])));

export const pointOf = (values: Readonly<Record<string, number>>): Point =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fromNumber(value)]));
