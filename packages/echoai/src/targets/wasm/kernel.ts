import { collect, type Expression, evaluate } from "../../expression/index.ts";
import type { Kernel, NumericTarget, Operands } from "../target.ts";
import type { Call } from "./call.ts";
import { type Compiled, type Compiler, createCompiler } from "./compile.ts";
import { execute } from "./execute.ts";

/** Kernels of WebAssembly SIMD; operands and results are float32. Call it only where `support()` is not "none". */
export const wasm: NumericTarget = (outputs) => {
  const plans = new Map<string, Compiler>();
  const names = variableNames(outputs);
  // What has met a value that it can't do is left out from then on.
  const outgrown = new Set<Compiled>();

  return {
    evaluate: (values) => outputs.map((output) => evaluate(output, values)),

    run(length, operands, results, { precision = "fast", part: [from, to] = [0, length] } = {}) {
      const { varying, uniform } = divide(names, operands);
      const key = varying.join();
      const plan = plans.get(key) ?? createCompiler(outputs, new Set(varying));
      plans.set(key, plan);
      const call: Call = { outputs, uniform, operands, results, precision, length };
      let done = from;
      for (const stage of plan[precision]) {
        const compiled = done < to ? stage(uniform) : undefined;
        if (compiled === undefined || outgrown.has(compiled)) continue;
        done = execute(call, compiled, done, to);
        if (done < to) outgrown.add(compiled);
      }
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
