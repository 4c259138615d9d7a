import { add, type Expression, input, mul, simplify, substitute } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { type Definition, type Description, define } from "./define.ts";
import { defineChecked } from "./defineChecked.ts";
import type { Derived } from "./derived.ts";
import { mapValues } from "./mapValues.ts";
import { checkOptions } from "./options.ts";
import { type ActivationLike, readDefinition } from "./readDefinition.ts";
import { readSplit, type Split, splitNames, usualSplit } from "./split.ts";

/**
 * A gated function as a value: one function of a value `x` times another of its `gate`, and how a tensor is divided into values and
 * gates. `defineGated` makes it.
 */
export interface GatedDefinition<Name extends string = string> extends Definition<Name, "gate", never> {
  /** Applied to the gate. */
  readonly activation: Definition;
  /** Applied to the value. */
  readonly value: Definition;
  readonly split: Split;
}

/** What `defineGated` takes. */
export interface GatedDescription
  extends Pick<Description, "name" | "title" | "aliases" | "summary" | "paper" | "evidence"> {
  /** Default: the gate as it is. */
  readonly activation?: ActivationLike | undefined;
  /** Default: the value as it is. */
  readonly value?: ActivationLike | undefined;
  readonly split?: Partial<Split> | undefined;
}

/**
 * Makes the definition of a gated function. Its parameters are those of both functions; one that both have is one.
 * @throws TypeError or RangeError as `define` does, for a function of several inputs, a parameter called as an option of the split, and a split that there is not
 */
export function defineGated(description: GatedDescription, owner = "defineGated"): GatedDefinition {
  const {
    activation: gate = identity,
    value: before = identity,
    split = {},
    ...described
  } = checkOptions(owner, description, fields);
  const { name } = described;
  const activation = readDefinition(owner, gate);
  const value = readDefinition(owner, before, "value");
  for (const { name: factor, inputs } of [activation, value])
    if (inputs.length > 0)
      throw new TypeError(`${name}: ${factor} also needs the input ${inputs.join(", ")}`);
  const parameters = { ...activation.parameters, ...value.parameters };
  const taken = splitNames.find((option) => option in parameters);
  if (taken !== undefined)
    throw new TypeError(
      `${name}: a gated function must have no parameter called "${taken}", which is an option`,
    );
  const product = (form: "formula" | "stable") => () => simplify(mul(value[form], ofGate(activation[form])));
  const definition = defineChecked<string, "gate">(
    {
      ...described,
      parameters,
      inputs: ["gate"],
      formula: product("formula"),
      stable: product("stable"),
    },
    { owner },
  );
  return Object.freeze({ ...definition, activation, value, split: readSplit(name, usualSplit, split) });
}

export const isGated = (definition: Definition): definition is GatedDefinition => "split" in definition;

/** What is derived of a gated function, from what is derived of its two factors: each has its own limits at the infinities. */
export function multiply(
  { activation, value, parameters }: GatedDefinition,
  derive: (definition: Definition) => Derived,
): Derived {
  const [left, right] = [derive(value), derive(activation)];
  const slopeIn = (name: string): Expression => {
    const [before, after] = [left.gradient[name], right.gradient[name]];
    const terms = [
      ...(before === undefined ? [] : [mul(before, ofGate(right.value))]),
      ...(after === undefined ? [] : [mul(left.value, ofGate(after))]),
    ];
    return terms.reduce((sum, term) => add(sum, term));
  };
  const slopes: Record<string, () => Expression> = {
    x: () => mul(left.gradient.x as Expression, ofGate(right.value)),
    ...mapValues(parameters, (_, name) => () => slopeIn(name)),
    gate: () => mul(left.value, ofGate(right.gradient.x as Expression)),
  };
  const gradient: Record<string, Expression> = {};
  for (const [name, slope] of Object.entries(slopes))
    Object.defineProperty(gradient, name, { get: lazily(() => simplify(slope())), enumerable: true });
  const product = lazily(() => simplify(mul(left.value, ofGate(right.value))));
  return {
    get value() {
      return product();
    },
    gradient,
  };
}

const ofGate = (formula: Expression): Expression =>
  substitute(formula, new Map([[input("x"), input("gate")]]));

const identity = /* @__PURE__ */ define({ name: "identity", formula: (x) => x });

const fields: readonly (keyof GatedDescription)[] = [
  "name",
  "title",
  "aliases",
  "summary",
  "paper",
  "evidence",
  "activation",
  "value",
  "split",
];
