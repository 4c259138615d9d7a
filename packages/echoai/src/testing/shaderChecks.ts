// What functions give in shaders: values and gradients of the catalogue at vectors, special numbers and infinities.
import * as definitions from "../activations/catalogue.ts";
import { type Definition, derive } from "../activations/index.ts";
import {
  abs,
  add,
  type Expression,
  erf,
  evaluate,
  input,
  mul,
  parameter,
  pow,
  sin,
} from "../expression/index.ts";
import { angleError } from "./angles.ts";
import { sampled, withVectors } from "./definitions.ts";
import { gpuProblems, hardInputs, type Sample } from "./gpu.ts";
import { readLimits } from "./limits.ts";
import type { ShaderRun } from "./page/shaders.ts";
import { readVectors } from "./vectors.ts";

/** A function on the device, and what it should give. */
interface Check {
  readonly what: string;
  readonly formula: Expression;
  readonly variables: readonly string[];
  readonly samples: readonly Sample[];
}

const checksOf = (definition: Definition): readonly Check[] => {
  const { name } = definition;
  const variables = ["x", ...Object.keys(definition.parameters), ...definition.inputs];
  const cases = readVectors(name);
  const { value, gradient } = derive(definition);
  const samplesOf = (pick: (found: (typeof cases)[number]) => readonly number[] | undefined) =>
    cases.flatMap((found) => {
      const wanted = pick(found) ?? [];
      return found.x.map((x, at) => ({ values: { ...found.params, x }, wanted: wanted[at] as number }));
    });
  const parameters = Object.keys(definition.parameters);
  return [
    { what: name, formula: value, variables, samples: samplesOf(({ y }) => y) },
    {
      what: `${name} by x`,
      formula: gradient.x as Expression,
      variables,
      samples: samplesOf(({ dx }) => dx),
    },
    ...parameters.map((parameter) => ({
      what: `${name} by ${parameter}`,
      formula: gradient[parameter] as Expression,
      variables,
      samples: samplesOf(({ dparams }) => dparams[parameter]),
    })),
  ];
};

const ofOneInput = withVectors.filter(({ inputs }) => inputs.length === 0);

const isModerate = (size: number): boolean => size > 1e-30 && size < 80;

/**
 * Every gradient at special numbers, as float64 has it. The forms of families' rows are found for float64, and have no other format to go to
 * in a shader: in parts of some, float32 overflows, or has no digits left.
 */
const specialChecks: readonly Check[] = sampled.flatMap((definition) => {
  const defaults = Object.fromEntries([
    ...Object.entries(definition.parameters).map(([name, parameter]) => [name, parameter.default]),
    ...definition.inputs.map((name) => [name, 0.25]),
  ]);
  const { value, gradient } = derive(definition);
  const inputs = withVectors.includes(definition)
    ? hardInputs
    : hardInputs.filter((x) => !Number.isFinite(x) || x === 0 || isModerate(Math.abs(x)));
  return Object.entries({ value, ...gradient }).map(([name, formula]) => ({
    what: `${definition.name}, ${name}, at special numbers`,
    formula,
    variables: ["x", ...Object.keys(defaults)],
    samples: inputs.map((x) => ({
      values: { ...defaults, x },
      wanted: evaluate(formula, { ...defaults, x }),
      error: angleError(formula, { ...defaults, x }),
    })),
  }));
});

/** The limits, for parameters of all signs. */
const limitChecks: readonly Check[] = Object.entries(readLimits()).flatMap(([name, cases]) => {
  const { value, gradient } = derive(
    Object.values<Definition>(definitions).find((each) => each.name === name) as Definition,
  );
  return Object.entries({ value, ...gradient }).map(([form, formula]) => ({
    what: `${name}, ${form}, at the infinities`,
    formula,
    variables: ["x", ...Object.keys(cases[0]?.params ?? {})],
    samples: cases.flatMap(({ params, limits }) =>
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((x, end) => ({
        values: { ...params, x },
        wanted: limits[form]?.[end] as number,
      })),
    ),
  }));
});

const [x, beta] = [input("x"), parameter("beta")];
const own = add(mul(sin(mul(beta, x)), pow(abs(x), beta)), erf(x));
const ownSamples = Array.from({ length: 400 }, (_, at) => {
  // Powers of two, so that beta x is exact: near its roots the sine would show its rounding.
  const values = { x: Math.fround((at - 200) / 16), beta: 2 ** ((at % 5) - 3) };
  return { values, wanted: evaluate(own, values) };
});
const ownCheck: Check = {
  what: "a function of one's own",
  formula: own,
  variables: ["x", "beta"],
  samples: ownSamples,
};

const checks = (): readonly Check[] => [
  ...ofOneInput.flatMap(checksOf),
  ...specialChecks,
  ...limitChecks,
  ownCheck,
];

/**
 * PAU's gradient in the last coefficient but one of its denominator is a product with 1/x, which beyond 2^125 is subnormal: a device
 * may take it for 0, as WGSL allows.
 */
const isWithin =
  ({ what }: Check) =>
  ({ values }: Sample): boolean =>
    !/^pau(,| by) b3/.test(what) || !(Math.abs(values.x as number) > 2 ** 125);

/** What is wrong with the results that `run` gives for the shaders that `write` makes. */
export async function shaderProblems(
  write: (formula: Expression, options: { name: string; variables: readonly string[] }) => string,
  run: (shaders: readonly ShaderRun[]) => Promise<number[][]>,
): Promise<readonly string[]> {
  const all = checks()
    .map((check) => ({ ...check, samples: check.samples.filter(isWithin(check)) }))
    .filter(({ samples }) => samples.length > 0);
  const shaders = all.map(({ formula, variables, samples }): ShaderRun => {
    const name = "tested";
    const columns = variables.map((variable) => samples.map(({ values }) => values[variable] as number));
    return { text: write(formula, { name, variables }), name, columns };
  });
  const results = await run(shaders);
  return all.flatMap(({ what, samples }, at) => gpuProblems(what, results[at] as number[], samples));
}
