import { type Lifted, Program } from "./expression.ts";
import { type Known, known, type Values } from "./functions.ts";

/** The function that an expression is. */
export interface Recognised {
  readonly known: Known;
  readonly name: string;
  /** Its parameters, as people write them; none where they differ along an axis. */
  readonly parameters: Values;
  /** Where it is near the function only, the largest difference; else 0. */
  readonly difference: number;
}

/** Irregular, dense where functions bend, on both sides of -3, 0, 3 and 6. */
const fixed: readonly number[] = [
  -32.7, -21.3, -17.13, -13.4, -10.7, -8.61, -7.37, -6.41, -5.83, -5.07, -4.55, -3.97, -3.61, -3.04, -2.96,
  -2.71, -2.43, -2.07, -1.78, -1.51, -1.23, -0.97, -0.74, -0.53, -0.31, -0.137, -0.043, -0.0071, -0.00063,
  0.00061, 0.0073, 0.039, 0.141, 0.33, 0.57, 0.71, 1.03, 1.27, 1.49, 1.83, 2.11, 2.47, 2.73, 2.97, 3.05, 3.57,
  4.03, 4.71, 5.31, 5.93, 6.07, 7.53, 9.17, 12.3, 18.9, 27.1, 33.3, -100, 100, -1000, 1000, -1e5, 1e5, -1e8,
  1e8,
];

/** What rounds in between grows beyond all bounds here, and says nothing there where it is no number. */
const ordinary = 37;

/** How near a function with few digits must be. */
const nearness = 5e-5;

/** Says which function an expression is, by its values; of equal expressions once. */
export class Recogniser {
  private readonly answers = new Map<Lifted, Recognised | undefined>();

  of(lifted: Lifted): Recognised | undefined {
    if (!this.answers.has(lifted)) {
      const program = Program.of(lifted);
      this.answers.set(lifted, program && recognise(program));
    }
    return this.answers.get(lifted);
  }
}

function recognise(program: Program): Recognised | undefined {
  const sample = sampleOf(program, 0);
  for (const each of known()) {
    const first = fit(each, sample);
    if (first === undefined) continue;
    const all = [first];
    // One function for all places, each with its own parameters.
    for (let lane = 1; lane < program.lanes; lane += 1) {
      const other = each.byLane ? fit(each, sampleOf(program, lane)) : undefined;
      if (other === undefined) break;
      all.push(other);
    }
    if (all.length < program.lanes) continue;
    const difference = Math.max(...all.map((fitted) => fitted.difference));
    if (program.lanes > 1) return { known: each, name: each.byLane ?? each.name, parameters: {}, difference };
    return { known: each, name: each.name, parameters: each.reported ?? first.written, difference };
  }
  return undefined;
}

/** A curve, and the points where it is looked at. */
interface Sample {
  readonly program: Program;
  readonly lane: number;
  readonly curve: (x: number) => number;
  readonly points: readonly number[];
  readonly values: readonly number[];
}

function sampleOf(program: Program, lane: number): Sample {
  const numbers = program.constants.map(({ values }) => values[values.length > 1 ? lane : 0] ?? 0);
  const points = [...fixed, ...pointsBeside(numbers)].filter((x) => Math.abs(x) <= program.largest);
  const curve = (x: number) => program.at([x], lane)[0] ?? Number.NaN;
  return { program, lane, curve, points, values: program.at(points, lane) };
}

/** On both sides of where a number, or its reciprocal, may make a function bend. */
function pointsBeside(numbers: readonly number[]): number[] {
  const sizes = new Set(numbers.flatMap((each) => [Math.abs(each), 1 / Math.abs(each)]));
  return [...sizes]
    .filter((size) => size > 0 && Number.isFinite(size))
    .flatMap((size) => [0.4, 0.97, 1.03, 2.1].flatMap((factor) => [factor * size, -factor * size]));
}

/** How far the rounding of the numbers may move each value. */
function spreadOf(program: Program, points: readonly number[], values: readonly number[], lane: number) {
  const moved = program.rounded.map((place) => program.at(points, lane, place));
  return values.map((value, index) =>
    moved.reduce((sum, each) => {
      const change = Math.abs((each[index] ?? value) - value);
      return sum + (Number.isFinite(change) ? change : 0);
    }, 0),
  );
}

interface Fitted {
  readonly written: Values;
  readonly difference: number;
}

function fit(each: Known, sample: Sample): Fitted | undefined {
  const { program, lane } = sample;
  const parameters = each.solve?.(sample.curve) ?? {};
  if (Object.values(parameters).some((value) => !Number.isFinite(value))) return undefined;
  const wanted = (x: number) => each.value(x, parameters);
  // Far from it: most functions end here.
  const isFar = (x: number, index: number) =>
    !(differenceAt(x, sample.values[index] ?? 0, wanted(x)) <= 0.02 * Math.max(1, Math.abs(wanted(x))));
  if (sample.points.some(isFar)) return undefined;
  const own = pointsBeside(Object.values(parameters)).filter((x) => Math.abs(x) <= program.largest);
  const points = [...sample.points, ...own];
  const values = [...sample.values, ...program.at(own, lane)];
  const spread = spreadOf(program, points, values, lane);
  const factor = each.solve === undefined ? 1 : 2;
  const differences = points.map((x, index) => differenceAt(x, values[index] ?? 0, wanted(x)));
  const isExact = points.every((x, index) => {
    const difference = differences[index] ?? 0;
    const least = 1e-10 * Math.max(Math.abs(wanted(x)), Math.min(Math.abs(x), 1), 1e-4);
    return difference === 0 || difference <= factor * ((spread[index] ?? 0) + least);
  });
  const largest = Math.max(...differences.filter((_, index) => Math.abs(points[index] ?? 0) <= ordinary));
  if (!isExact && !(each.isOftenRounded && largest <= nearness)) return undefined;
  const written = Object.entries(parameters).map(([name, value]) => [
    name,
    shortest(value, program.rounding),
  ]);
  return { written: Object.fromEntries(written), difference: isExact ? 0 : largest };
}

function differenceAt(x: number, value: number, wanted: number): number {
  const saysNothing = Math.abs(x) > ordinary && !Number.isFinite(value);
  const isSame = saysNothing || Object.is(value, wanted) || value === wanted;
  return isSame ? 0 : Math.abs(value - wanted);
}

/** With no more digits than tell it from what the rounding may make of it: 0.1, not 0.10000000149. */
export function shortest(value: number, rounding: number): number {
  for (let digits = 1; digits < 17; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.abs(rounded - value) <= rounding * Math.abs(value)) return rounded;
  }
  return value;
}
