// What happens where a formula goes from one branch to another: a jump, a kink, or nothing.
import type { Definition } from "echoai/definitions";
import type { Parameters } from "./inputs.ts";
import type { Junction } from "./junctions.ts";
import { type Big, sizeOf, sub, toNumber } from "./multiprecision/index.ts";
import type { Declared } from "./samples.ts";
import { namesOf } from "./truth/definition.ts";
import type { Point } from "./truth/evaluation.ts";
import { type Known, truthAt } from "./truth/truth.ts";

/** A number on both sides of a border. */
export type Sides = readonly [below: number, above: number];

export interface Border {
  readonly kind: "jump" | "kink";
  readonly at: number;
  readonly parameters: Parameters;
  /** The values of a jump, the slopes of a kink. */
  readonly sides: Sides;
  /** Whether the definition says what the slope is there. */
  readonly isDeclared: boolean;
}

export function bordersOf(
  definition: Definition,
  parameters: Parameters,
  point: Point,
  junctions: readonly Junction[],
  kinks: readonly Declared[],
): readonly Border[] {
  const names = namesOf(definition);
  return junctions.flatMap(({ at, below, above }): Border[] => {
    const [low, high] = [below, above].map((x) => truthAt(definition.formula, names, { ...point, x }));
    if (low?.kind !== "number" || high?.kind !== "number") return [];
    const place = toNumber(at);
    const isDeclared = kinks.some((kink) => kink.at === place);
    const border = (kind: Border["kind"], sides: Sides) => [
      { kind, at: place, parameters, sides, isDeclared },
    ];
    const jump = apart(low.value, high.value);
    if (jump !== undefined) return border("jump", jump);
    const slopes = apart(low.slopes.x?.candidates[0], high.slopes.x?.candidates[0]);
    return slopes === undefined ? [] : border("kink", slopes);
  });
}

/** Both, where they differ; so near to a border that nothing continuous changes in 40 bits. */
function apart(low: Known | undefined, high: Known | undefined): Sides | undefined {
  if (low === undefined || high === undefined) return undefined;
  const difference = sub(high.value, low.value);
  if (difference[0] === 0n || sizeOf(difference) < largest(low.value, high.value) - 40n) return undefined;
  return [toNumber(low.value), toNumber(high.value)];
}

/** At least that of 2^-60: two numbers near 0 are alike. */
const largest = (...values: readonly Big[]): bigint =>
  values.reduce((size, value) => (value[0] !== 0n && sizeOf(value) > size ? sizeOf(value) : size), -60n);
