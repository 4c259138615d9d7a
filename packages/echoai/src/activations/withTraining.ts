import { describe } from "../expression/describe.ts";
import type { CreateForms, Definition, Randomness } from "./define.ts";
import { derive } from "./derive.ts";
import { mapValues } from "./mapValues.ts";
import { drawNoise } from "./noise.ts";
import { checkSeed, isPlain } from "./options.ts";

/** The forms of a random activation, so that they draw its noise where the options say `training: true`. */
export function withTraining<Forms extends object>(
  { name, parameters, inputs, random }: Definition,
  forms: Forms,
  create: CreateForms<Forms>,
): Forms {
  const { noise, training } = random as Randomness;
  let trained: Readonly<Record<string, Form>> | undefined;
  const form = (evaluated: Form, kind: string): Form => {
    const isBackward = kind === "backward";
    const owner = kind === "value" ? name : `${name}.${kind}`;
    const place = isBackward ? 2 : 1;
    const taken: Form = (...given) => {
      const options = given[place + 2];
      if (!isPlain(options)) return evaluated(...given);
      const { training: isTraining = false, seed = 0, ...others } = options;
      if (typeof isTraining !== "boolean")
        throw new TypeError(`${owner}: training must be true or false, got ${describe(isTraining)}`);
      checkSeed(owner, seed as number);
      given[place + 2] = others;
      const values = given[place] ?? {};
      if (!isTraining || !isPlain(values)) return evaluated(...given);
      given[place] = { ...values, ...drawNoise(noise, seed as number, filledLike(given[0])) };
      // The noise is a constant to the gradients.
      if (isBackward) given[place + 2] = { gradients: [...Object.keys(parameters), ...inputs], ...others };
      trained ??= create(training, derive(training)) as Readonly<Record<string, Form>>;
      return (trained[kind] as Form)(...given);
    };
    return Object.assign(taken, evaluated);
  };
  return mapValues(forms as Readonly<Record<string, Form>>, form) as Forms;
}

/** As many numbers as x has, in its type; what x may be is checked later. */
const filledLike =
  (x: unknown) =>
  (next: () => number): number | Float32Array | Float64Array => {
    if (!ArrayBuffer.isView(x)) return next();
    const { length } = x as Float64Array;
    return (x instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)).map(next);
  };

/** Reads the arguments of a call, and says what it computes and returns. */
type Form = (...given: unknown[]) => unknown;
