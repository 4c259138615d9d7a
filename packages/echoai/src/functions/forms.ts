import type { Definition } from "../activations/define.ts";
import type { Derived } from "../activations/derived.ts";
import { mapValues } from "../activations/mapValues.ts";
import { type Expression, input, mul } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { compileFunction } from "../targets/javascript/index.ts";
import type { FloatArray, Operands, Result, RunOptions } from "../targets/target.ts";
import { type Call, readCall, readLike, readOut } from "./arguments.ts";
import { apartFrom } from "./overlap.ts";

/**
 * Reads a call's arguments, and says what it computes.
 * @throws TypeError or RangeError for wrong arguments
 */
export interface Form {
  (...given: readonly unknown[]): NumberTask | ArrayTask;
  /** Of a number alone, with the default parameters: a function that is as fast as one written by hand. */
  readonly compileDefault?: () => (x: number) => number;
}

/** What is computed: the same object for calls of one kind. */
interface Outputs {
  readonly outputs: readonly Expression[];
}

/** For one number. */
export interface NumberTask extends Outputs {
  readonly kind: "number";
  readonly values: Readonly<Record<string, number>>;
  readonly finish: (outputs: readonly number[]) => unknown;
}

/** For arrays: what a kernel runs on, and what the call returns afterwards. */
export interface ArrayTask extends Outputs, RunOptions {
  readonly kind: "array";
  readonly length: number;
  readonly operands: Operands;
  readonly results: readonly Result[];
  readonly finish: () => unknown;
}

export type Forms = Readonly<Record<"value" | "derivative" | "backward", Form>>;

/** The forms that an activation has. */
export function createForms(definition: Definition, derived: Derived): Forms {
  const forms: Forms = {
    value: elementwise(definition.name, definition, () => derived.value),
    derivative: elementwise(
      `${definition.name}.derivative`,
      definition,
      () => derived.gradient.x as Expression,
    ),
    backward: backward(`${definition.name}.backward`, definition, derived),
  };
  return definition.around?.(forms, definition, createForms) ?? forms;
}

function elementwise(owner: string, definition: Definition, output: () => Expression): Form {
  const outputs = lazily(() => [output()]);
  const form: Form = (x, parameters, out, options) => {
    const call = readCall(owner, definition, x, parameters, options);
    if (typeof call.x === "number")
      return { kind: "number", outputs: outputs(), values: scalars(call), finish: ([value]) => value };
    const values = readOut(owner, call.x, out);
    return {
      kind: "array",
      outputs: outputs(),
      length: call.x.length,
      operands: apartFrom(values, call.operands),
      results: [{ kind: "each", values }],
      precision: call.precision,
      finish: () => out ?? values,
    };
  };
  if (definition.inputs.length > 0) return form;
  const defaults = () => mapValues(definition.parameters, (parameter) => parameter.default);
  return Object.assign(form, { compileDefault: () => compileFunction(output(), "x", defaults()) });
}

/** No parameter or input can have this name: theirs are camelCase identifiers. */
const upstreamName = "d_y";

function backward(owner: string, definition: Definition, { gradient }: Derived): Form {
  const known = new Map<string, readonly Expression[]>();
  const outputsFor = (variables: readonly string[]) => {
    const key = variables.join();
    const outputs = known.get(key) ?? ["x", ...variables].map(weighted);
    known.set(key, outputs);
    return outputs;
  };
  const weighted = (variable: string) => mul(input(upstreamName), gradient[variable] as Expression);

  return (x, dy, parameters, out, options) => {
    const call = readCall(owner, definition, x, parameters, options);
    const upstream = readLike(owner, "dy", call.x, dy);
    const variables = call.gradients;
    const outputs = outputsFor(variables);
    const named = (values: readonly unknown[]) =>
      Object.fromEntries(variables.map((variable, index) => [variable, values[index]]));
    if (typeof call.x === "number") {
      return {
        kind: "number",
        outputs,
        values: { ...scalars(call), [upstreamName]: upstream as number },
        finish: ([dx, ...rest]) => ({ dx, dparams: named(rest) }),
      };
    }
    const dx = readOut(owner, call.x, out);
    const sums = variables.map((variable) => {
      const { values, repeat } = call.operands[variable] as { values: ArrayLike<number>; repeat: number };
      return { kind: "sum", values: new Float64Array(values.length), repeat } as const;
    });
    return {
      kind: "array",
      outputs,
      length: call.x.length,
      operands: apartFrom(dx, {
        ...call.operands,
        [upstreamName]: { values: upstream as FloatArray, repeat: 1 },
      }),
      results: [{ kind: "each", values: dx }, ...sums],
      precision: call.precision,
      finish: () => ({
        dx: out ?? dx,
        dparams: named(
          sums.map(({ values }, index) => likeGiven(call.given[variables[index] as string], values)),
        ),
      }),
    };
  };
}

/** A sum in the type in which its parameter came. */
const likeGiven = (given: number | FloatArray | undefined, sum: Float64Array) =>
  given instanceof Float32Array ? Float32Array.from(sum) : typeof given === "number" ? sum[0] : sum;

const scalars = ({ x, given }: Call): Record<string, number> => ({
  ...(given as Record<string, number>),
  x: x as number,
});
