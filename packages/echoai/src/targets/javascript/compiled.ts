import { type Expression, evaluate, operations } from "../../expression/index.ts";
import { lazily } from "../../expression/lazily.ts";
import { separate, slotIndex, type UniformValues, uniformity } from "../../expression/uniform.ts";
import type { Operands, Result } from "../target.ts";
import { writeSource } from "./source.ts";

// Formulas as functions of source text, which JavaScript machines translate for the processor: the same operations in the same order
// as the interpreter's, so that the results are the same bits. A page's content security policy may forbid it.

/** Whether functions may be made of text here. */
export const mayCompile = /* @__PURE__ */ lazily((): boolean => {
  try {
    return new Function("return true")() as boolean;
  } catch {
    return false;
  }
});

/** A function of one variable, the others being given; call it only where `mayCompile()`. */
export function compileFunction(
  formula: Expression,
  variable: string,
  given: UniformValues,
): (value: number) => number {
  const { formulas, slots } = separate(
    [formula],
    uniformity((name) => name === variable),
  );
  const values = slots.map((slot) => evaluate(slot, given));
  const { statements, results, calls } = writeSource(formulas, nameAmong([variable]));
  const parameters = [...calls, ...slots.map((_, index) => `s${index}`)];
  const text = `return (v0) => { ${statements.join(" ")} return ${results[0]}; };`;
  return new Function(...parameters, text)(...calls.map(evaluatorOf), ...values);
}

/** The elements from one to another: reads the varying operands and writes or adds the results. */
export type Loop = (from: number, to: number, operands: Operands, results: readonly Result[]) => void;

/**
 * The loops of formulas with variables of these names, one for each kind of call: which operands vary, how they are repeated, and the types of the arrays, since a
 * machine's translation is for one type.
 */
export function createLoops(
  outputs: readonly Expression[],
  names: readonly string[],
): (length: number, operands: Operands, results: readonly Result[]) => Loop {
  const loops = new Map<string, Loop>();
  return (length, operands, results) => {
    const varying = names.filter((name) => operands[name]?.values.length !== 1);
    const isPlain = varying.map((name) => {
      const operand = operands[name];
      return operand !== undefined && operand.repeat === 1 && operand.values.length === length;
    });
    const key = [
      ...varying.map((name, index) => `${name}${isPlain[index]}${operands[name]?.values.constructor.name}`),
      ...results.map(({ kind, values }) => `${kind}${values.length === 1}${values.constructor.name}`),
    ].join();
    const loop = loops.get(key) ?? compileLoop(outputs, varying, isPlain, results);
    loops.set(key, loop);
    return loop;
  };
}

function compileLoop(
  outputs: readonly Expression[],
  varying: readonly string[],
  isPlain: readonly boolean[],
  kinds: readonly Result[],
): Loop {
  const { formulas, slots } = separate(
    outputs,
    uniformity((name) => varying.includes(name)),
  );
  const { statements, results, calls } = writeSource(formulas, nameAmong(varying));
  const reads = varying.map((_, index) => {
    const place = isPlain[index] ? "i" : `Math.floor(i / r${index}) % a${index}.length`;
    return `const v${index} = a${index}[${place}];`;
  });
  const values = results.map((text, index) => `const w${index} = ${text};`);
  const writes = kinds.map(({ kind, values }, index) => {
    if (kind === "each") return `y${index}[i] = w${index};`;
    return `y${index}[${values.length === 1 ? "0" : `Math.floor(i / q${index}) % y${index}.length`}] += w${index};`;
  });
  const parameters = [
    ...varying.flatMap((_, index) => [`a${index}`, `r${index}`]),
    ...slots.map((_, index) => `s${index}`),
    ...kinds.flatMap((_, index) => [`y${index}`, `q${index}`]),
  ];
  const body = [...reads, ...statements, ...values, ...writes].join(" ");
  const text = `return (from, to, ${parameters.join(", ")}) => { for (let i = from; i < to; i++) { ${body} } };`;
  const loop = new Function(...calls, text)(...calls.map(evaluatorOf)) as (...given: unknown[]) => void;

  return (from, to, operands, targets) => {
    const uniform: Record<string, number> = {};
    for (const name in operands) uniform[name] = operands[name]?.values[0] as number;
    loop(
      from,
      to,
      ...varying.flatMap((name) => [operands[name]?.values, operands[name]?.repeat]),
      ...slots.map((slot) => evaluate(slot, uniform)),
      ...targets.flatMap((target) => [target.values, target.kind === "sum" ? target.repeat : 1]),
    );
  };
}

const evaluatorOf = (operation: keyof typeof operations) => operations[operation].evaluate;

/** Variables by their number, and slots by theirs. */
const nameAmong =
  (variables: readonly string[]) =>
  (name: string): string => {
    const slot = slotIndex(name);
    return slot === undefined ? `v${variables.indexOf(name)}` : `s${slot}`;
  };
