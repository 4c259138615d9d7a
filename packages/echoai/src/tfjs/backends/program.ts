import type { TensorInfo } from "@tensorflow/tfjs-core";
import { type Expression, evaluate } from "../../expression/index.ts";
import { lastly, specialize, type UniformValues, uniformity } from "../../expression/uniform.ts";
import type { ShaderLanguage } from "../../targets/shading/language.ts";
import { variablesOf, writeFunction } from "../../targets/shading/shader.ts";
import type { Computation } from "./backend.ts";

/** A computation's program on a graphics card. */
export interface Program {
  /** The text of `fn activation`, whose arguments are the tensors' values and the slots'. */
  readonly text: string;
  /** The names of the tensors that it reads. */
  readonly reads: readonly string[];
  /** How many numbers follow: they are what depends on the computation's numbers alone. */
  readonly slots: number;
}

/** A program and what it runs on. */
export interface Prepared extends Program {
  readonly inputs: readonly TensorInfo[];
  readonly numbers: readonly number[];
}

/** The name of the function in a program. */
export const functionName = "activation";

/** Programs by formula and by the names of the tensors, so that other numbers need no other program. */
export function createPreparation(language: ShaderLanguage): (computation: Computation) => Prepared {
  const known = new WeakMap<Expression, Map<string, Plan>>();
  return ({ formula, tensors, numbers }) => {
    const names = variablesOf([formula]).map(({ name }) => name);
    const varying = names.filter((name) => Object.hasOwn(tensors, name));
    const byTensors = known.get(formula) ?? new Map<string, Plan>();
    known.set(formula, byTensors);
    const key = varying.join();
    const plan = byTensors.get(key) ?? createPlan(formula, varying, language);
    byTensors.set(key, plan);
    const { program, values } = plan(numbers);
    return { ...program, numbers: values, inputs: program.reads.map((name) => tensors[name] as TensorInfo) };
  };
}

type Plan = (numbers: UniformValues) => { readonly program: Program; readonly values: readonly number[] };

/** One program for each outcome of the conditions that depend on numbers alone. */
function createPlan(formula: Expression, varying: readonly string[], language: ShaderLanguage): Plan {
  const isUniform = uniformity((name) => varying.includes(name));
  const plans = specialize([formula], isUniform, ([decided]) => {
    const separated = write(decided as Expression, varying, language, true);
    const plain = write(decided as Expression, varying, language, false);
    return lastly((numbers) => {
      const made = separated(numbers);
      // What float32 can't hold is computed from the numbers in the shader, whose own steps overflow nowhere.
      return made.values.every(isOrdinary) ? made : plain(numbers);
    });
  });
  return (numbers) => plans(numbers)(numbers);
}

const isOrdinary = (value: number) => value === 0 || (Math.abs(value) > 1e-37 && Math.abs(value) < 1e38);

/** @param isSeparated whether what depends on numbers alone is computed in float64; else each number itself is passed */
function write(
  formula: Expression,
  varying: readonly string[],
  language: ShaderLanguage,
  isSeparated: boolean,
): Plan {
  const variables = variablesOf([formula]);
  const reads = variables.map(({ name }) => name).filter((name) => varying.includes(name));
  const numbers = variables.filter(({ name }) => !varying.includes(name));
  const names = numbers.map(({ name }) => name);
  const { text, slots } = writeFunction(
    {
      name: functionName,
      formula,
      variables: isSeparated ? reads : [...reads, ...names],
      numbers: isSeparated ? names : [],
    },
    language,
  );
  const formulas = isSeparated ? slots : numbers;
  const program = { text, reads, slots: formulas.length };
  return (values) => ({ program, values: formulas.map((slot) => evaluate(slot, values)) });
}
