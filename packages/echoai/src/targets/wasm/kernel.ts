import { collect, type Expression, evaluate } from "../../expression/index.ts";
import type { Kernel, NumericTarget, Operands } from "../target.ts";
import type { Call } from "./call.ts";
import { type Compiled, type Compiler, createCompiler } from "./compile.ts";
import { execute } from "./execute.ts";

/** Kernels of WebAssembly SIMD; operands and results are float32. Call it only where `support()` is not "none". */
export const wasm: NumericTarget = (outputs) => {
  const plans = new Map<string, Compiler>();
  const names = variableNames(outputs);
  // What has met a value that float32 arithmetic can't do starts with the full kernel from then on.
  const outgrown = new Set<Compiled>();

  return {
    evaluate: (values) => outputs.map((output) => evaluate(output, values)),

    run(length, operands, results, { precision = "fast", part: [from, to] = [0, length] } = {}) {
      const { varying, uniform } = divide(names, operands);
      const key = varying.join();
      const plan = plans.get(key) ?? createCompiler(outputs, new Set(varying));
      plans.set(key, plan);
      const call: Call = { outputs, uniform, operands, results, precision, length };
      const quick = precision === "fast" ? plan.quick(uniform) : undefined;
      const done = quick === undefined || outgrown.has(quick) ? from : execute(call, quick, from, to);
      if (quick !== undefined && done < to) outgrown.add(quick);
      if (done < to) execute(call, plan.full(uniform), done, to);
    },
  } satisfies Kernel;
};

const variableNames = (outputs: readonly Expression[]): readonly string[] => [
  ...new Set(
    collect(outputs).flatMap((node) =>
      node.kind === "input" || node.kind === "parameter" ? [node.name] : [],
    ),
  ),
];

/** The variables that have a value for each element, and the values of those that have one for all. */
function divide(names: readonly string[], operands: Operands) {
  const varying: string[] = [];
  const uniform: Record<string, number> = {};
  for (const name of names) {
    const operand = operands[name];
    if (operand === undefined) throw new RangeError(`wasm target: no operand "${name}"`);
    if (operand.values.length === 1) uniform[name] = operand.values[0] as number;
    else varying.push(name);
  }
  return { varying, uniform };
}
