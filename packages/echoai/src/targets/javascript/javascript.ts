import { collect, type Expression, operations } from "../../expression/index.ts";
import { lazily } from "../../expression/lazily.ts";
import type { Kernel, NumericTarget, Operand, Result } from "../target.ts";
import { createLoops, mayCompile } from "./compiled.ts";

/**
 * The readable reference: float64 arithmetic, one operation at a time over a list of registers. A subexpression that no
 * varying operand enters is computed once a call. What has many elements to do has its loop compiled, if that is allowed.
 */
export const javascript: NumericTarget = (outputs) => {
  const nodes = collect(outputs);
  const register = new Map(nodes.map((node, index) => [node, index] as const));
  const place = (node: Expression | undefined) => (node === undefined ? 0 : (register.get(node) as number));
  const places = outputs.map(place);
  const variables = nodes.flatMap((node) =>
    node.kind === "input" || node.kind === "parameter" ? [{ name: node.name, place: place(node) }] : [],
  );
  const steps = nodes.flatMap((node): Step[] => {
    if (node.kind !== "application") return [];
    const [a, b, c] = node.operands;
    return [
      {
        run: operations[node.operation].evaluate,
        to: place(node),
        a: place(a),
        b: place(b),
        c: place(c),
        node,
      },
    ];
  });
  const initial = nodes.map((node) => (node.kind === "constant" ? node.value : 0));
  const loopFor = lazily(() => createLoops(outputs, [...new Set(variables.map(({ name }) => name))]));
  let done = 0;

  return {
    evaluate(values) {
      const registers = Float64Array.from(initial);
      for (const { name, place } of variables) registers[place] = given(values[name], name);
      perform(steps, registers);
      return places.map((index) => registers[index] as number);
    },

    run(length, operands, results, { part = [0, length] } = {}) {
      const registers = Float64Array.from(initial);
      const varying: Reader[] = [];
      for (const { name, place } of variables) {
        const operand = operands[name];
        if (operand === undefined) throw new RangeError(`javascript target: no operand "${name}"`);
        if (operand.values.length === 1) registers[place] = operand.values[0] as number;
        else varying.push({ place, ...operand });
      }
      done += part[1] - part[0];
      if (done > interpreted && mayCompile())
        return loopFor()(length, operands, results)(part[0], part[1], operands, results);
      const [once, each] = divide(steps, new Set(varying.map(({ place }) => place)));
      perform(once, registers);
      for (let index = part[0]; index < part[1]; index++) {
        for (const { place, values, repeat } of varying) registers[place] = at(values, repeat, index);
        perform(each, registers);
        results.forEach((result, output) => {
          store(result, index, registers[places[output] as number] as number);
        });
      }
    },
  } satisfies Kernel;
};

/** The elements after which a loop is worth its translation, of a tenth of a millisecond. */
const interpreted = 256;

interface Step {
  readonly run: (a: number, b: number, c: number) => number;
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly node: Expression & { kind: "application" };
}

type Reader = Operand & { readonly place: number };

function perform(steps: readonly Step[], registers: Float64Array): void {
  for (const { run, to, a, b, c } of steps) {
    registers[to] = run(registers[a] as number, registers[b] as number, registers[c] as number);
  }
}

/** The steps that a call does once, and those that it does for each element: the ones that a varying register reaches. */
function divide(steps: readonly Step[], varying: Set<number>): readonly [Step[], Step[]] {
  const once: Step[] = [];
  const each: Step[] = [];
  for (const step of steps) {
    const reads = [step.a, step.b, step.c].slice(0, step.node.operands.length);
    if (reads.some((place) => varying.has(place))) {
      varying.add(step.to);
      each.push(step);
    } else once.push(step);
  }
  return [once, each];
}

const at = (values: ArrayLike<number>, repeat: number, index: number): number =>
  values[Math.floor(index / repeat) % values.length] as number;

function store(result: Result, index: number, value: number): void {
  if (result.kind === "each") result.values[index] = value;
  else {
    const place = Math.floor(index / result.repeat) % result.values.length;
    result.values[place] = (result.values[place] as number) + value;
  }
}

function given(value: number | undefined, name: string): number {
  if (value === undefined) throw new RangeError(`javascript target: no value for "${name}"`);
  return value;
}
