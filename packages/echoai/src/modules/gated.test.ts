import { describe, expect, test } from "vitest";
import { mish, swish, tanh } from "../functions/catalogue.ts";
import { type GatedFunction, gated } from "../functions/gated.ts";
import * as functions from "../functions/gatedCatalogue.ts";
import type { GatedClass } from "./gated.ts";
import * as modules from "./gatedCatalogue.ts";
import { ClampedSwiglu, Gated, Glu, Swiglu, type Tensor } from "./index.ts";

const tensor = (data: ArrayLike<number>, shape: readonly number[] = [data.length]): Tensor => ({
  data: Float32Array.from(data),
  shape,
});

const ramp = (shape: readonly number[]): Tensor => {
  const length = shape.reduce((size, axis) => size * axis, 1);
  return tensor(
    Array.from({ length }, (_, index) => ((index * 37) % 101) / 10 - 5),
    shape,
  );
};

const units: readonly (readonly [string, Gated, GatedFunction])[] = [
  ...Object.entries<GatedFunction>(functions).map(([name, activation]) => {
    const className = name.slice(0, 1).toUpperCase() + name.slice(1);
    const Module = (modules as Readonly<Record<string, GatedClass>>)[className] as GatedClass;
    return [className, new Module(), activation] as const;
  }),
  ["Gated", new Gated(gated(mish, { value: tanh, name: "own" })), gated(mish, { value: tanh, name: "own" })],
];

describe.each(units)("%s", (name, module, activation) => {
  test("has its name and its function", () => {
    expect(module.constructor.name).toBe(name);
    expect(module.activation.name).toBe(activation.name);
  });

  test("is its function on rows, forward and backward", () => {
    const x = ramp([3, 10]);
    const dy = ramp([3, 5]);
    const options = { shape: x.shape };
    expect(module.forward(x)).toEqual({ data: activation(x.data, {}, undefined, options), shape: [3, 5] });
    const { dx, dparams } = module.backward(dy);
    const wanted = activation.backward(x.data, dy.data, {}, undefined, options).dx;
    expect(dx).toEqual({ data: wanted, shape: [3, 10] });
    expect(dparams).toEqual({});
  });

  test("has no state", () => {
    expect(module.parameters()).toEqual({});
    expect(module.stateDict()).toEqual({});
  });
});

describe.each([
  { axis: 0 },
  { axis: 1, gate: "first" },
  { axis: -2, layout: "interleaved" },
  { axis: -1, layout: "interleaved", gate: "first" },
] as const)("a split of its own, %j", (split) => {
  test("halves the axis, and takes values and gates from where they are", () => {
    const x = ramp([4, 6, 8]);
    const module = new Swiglu(split);
    const { data, shape } = module.forward(x);
    expect(shape).toEqual([4, 6, 8].with(split.axis, ([4, 6, 8].at(split.axis) as number) / 2));
    expect(data).toEqual(functions.swiglu(x.data, {}, undefined, { shape: x.shape, ...split }));
    expect(module.backward({ data, shape }).dx.shape).toEqual(x.shape);
  });
});

test("parameters are given, and the trainable ones trained", () => {
  const unit = gated(swish);
  const module = new Gated(unit, { beta: 2 });
  const x = ramp([12]);
  const dy = ramp([6]);
  expect(module.forward(x).data).toEqual(unit(x.data, { beta: 2 }));
  const { dparams } = module.backward(dy);
  const wanted = unit.backward(x.data, dy.data, { beta: 2 }).dparams.beta as number;
  expect(dparams).toEqual({ beta: tensor([wanted], []) });
  module.parameters().beta?.data.set([0.5]);
  expect(module.forward(x).data).toEqual(unit(x.data, { beta: 0.5 }));
  const other = new Gated(unit);
  other.loadStateDict(module.stateDict());
  expect(other.forward(x)).toEqual(module.forward(x));
});

test("ClampedSwiglu takes its limit and its steepness", () => {
  const x = ramp([12]);
  const module = new ClampedSwiglu({ alpha: 1, limit: 2, gate: "second" });
  const wanted = functions.clampedSwiglu(x.data, { alpha: 1, limit: 2 }, undefined, { gate: "second" });
  expect(module.forward(x).data).toEqual(wanted);
  expect(module.values).toEqual({ alpha: 1, limit: 2 });
});

test.each<[string, () => unknown, string]>([
  [
    "an activation",
    () => new Gated(mish as never),
    "Gated: activation must be a gated function, got a function",
  ],
  [
    "nothing",
    () => new Gated(undefined as never),
    "Gated: activation must be a gated function, got undefined",
  ],
  ["an unknown option", () => new Swiglu({ dim: 1 } as never), 'Swiglu: unknown option "dim"'],
  [
    "another layout",
    () => new Glu({ layout: "rows" as never }),
    'Glu: layout must be "halves" or "interleaved"',
  ],
  ["a limit of 0", () => new ClampedSwiglu({ limit: 0 }), "clampedSwiglu: limit must be"],
  [
    "an odd length",
    () => new Glu().forward(ramp([2, 3])),
    "Glu: axis 1 of [2, 3] must have an even length, got 3",
  ],
  ["an axis that is not there", () => new Glu({ axis: 2 }).forward(ramp([4])), "axis must be"],
  ["no forward pass", () => new Glu().backward(ramp([2])), "Glu.backward: call forward first"],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});

test("refuses a gradient that has not the shape of the output", () => {
  const module = new Glu();
  module.forward(ramp([2, 4]));
  expect(() => module.backward(ramp([2, 4]))).toThrow("Glu: dy must have the shape [2, 2], got [2, 4]");
});
