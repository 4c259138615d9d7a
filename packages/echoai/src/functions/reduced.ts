import { collect, type Expression } from "../expression/index.ts";
import { type Formulas, planLevels } from "../expression/levels.ts";
import type { Reduction } from "../expression/reductions.ts";
import { javascript } from "../targets/javascript/index.ts";
import type { FloatArray, Operand, Operands, Result } from "../targets/target.ts";
import { isInMemory } from "../targets/wasm/index.ts";
import { engine } from "./engine.ts";
import { reduce } from "./reduce.ts";
import { workspace } from "./workspace.ts";

/** Computes some slices, each in one piece and one after the other. */
export type ReducedKernel = (
  rows: number,
  length: number,
  /** Arrays of `rows * length` elements, and numbers. */
  operands: Operands,
  results: readonly Result[],
) => void;

/** What runs reductions and the outputs that follow from them. */
export function createReduced(
  reductions: readonly Reduction[],
  outputs: readonly Expression[],
  elements: readonly string[],
): ReducedKernel {
  const { levels, last } = planLevels(reductions, outputs, elements);
  const steps = levels.map((level) => ({ ...level, run: createFormulas(level) }));
  const finish = createFormulas(last);
  return (rows, length, given, results) => {
    const operands: Record<string, Operand> = { ...given };
    let used = 0;
    const place = () => workspace(used++, given.x?.values as FloatArray, rows * length);
    const keep = (name: string, values: FloatArray) => {
      operands[name] = { values, repeat: 1 };
    };
    const state: State = { rows, length, operands, reduced: {}, place, keep };
    for (const name of elements) {
      const values = operands[name]?.values as FloatArray;
      if (values instanceof Float64Array || isInMemory(values)) continue;
      const copy = place();
      copy.set(values);
      keep(name, copy);
    }
    for (const { kept, reductions: own, run } of steps) {
      const arrays = kept.map(place);
      run(
        state,
        arrays.map((values) => ({ kind: "each", values })),
      );
      kept.forEach((name, index) => {
        keep(name, arrays[index] as FloatArray);
      });
      for (const { name, kind, from } of own) {
        const values = operands[from]?.values as FloatArray;
        const ofKind = reduce[kind];
        const found = new Float64Array(rows);
        for (let row = 0; row < rows; row++) found[row] = ofKind(values, row * length, length);
        state.reduced[name] = found;
      }
    }
    finish(state, results);
  };
}

/** What a call has so far. */
interface State {
  readonly rows: number;
  readonly length: number;
  /** By the names of the elements' inputs, and numbers. */
  readonly operands: Operands;
  /** A number for each slice. */
  readonly reduced: Record<string, Float64Array>;
  /** A new array for the elements. */
  place(): FloatArray;
  /** Makes an array an operand. */
  keep(name: string, values: FloatArray): void;
}

/** Formulas, after what is the same for a slice; that is then given to each element, so that kernels read it as all else. */
function createFormulas({ formulas, rows: made }: Formulas) {
  const ofElements = engine(formulas);
  const ofSlices = javascript(made.map(({ formula }) => formula));
  const names = new Set(collect(formulas).flatMap((node) => (node.kind === "input" ? [node.name] : [])));
  return ({ rows, length, operands, reduced, place, keep }: State, results: readonly Result[]) => {
    if (formulas.length === 0) return;
    const slices = Object.entries(reduced).map(([name, values]) => [name, { values, repeat: 1 }] as const);
    const arrays = made.map(() => new Float64Array(rows));
    if (made.length > 0)
      ofSlices.run(
        rows,
        { ...operands, ...Object.fromEntries(slices) },
        arrays.map((values) => ({ kind: "each", values })),
      );
    const own = Object.fromEntries(made.map(({ name }, index) => [name, arrays[index] as Float64Array]));
    for (const [name, values] of Object.entries({ ...reduced, ...own }))
      if (names.has(name) && (name in own || operands[name] === undefined))
        keep(name, spread(values, length, place()));
    ofElements.run(rows * length, operands, results);
  };
}

/** Each number as often as a slice has elements. */
function spread(values: Float64Array, length: number, to: FloatArray): FloatArray {
  for (let row = 0, from = 0; row < values.length; row++) {
    const value = values[row] as number;
    const end = from + length;
    if (length >= leastFilled) to.fill(value, from, end);
    else for (let at = from; at < end; at++) to[at] = value;
    from = end;
  }
  return to;
}

/** Below, a call takes longer than writing one by one. */
const leastFilled = 32;
