import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, mul } from "../expression/index.ts";
import { frelu, mish, srelu, swish } from "../functions/catalogue.ts";
import { defineActivation } from "../functions/defineActivation.ts";
import { isNearFloat32 } from "../testing/float32.ts";
import { Elementwise, SReLU, Swish, type Tensor } from "./index.ts";

const tensor = (data: ArrayLike<number>, shape: readonly number[] = [data.length]): Tensor => ({
  data: Float32Array.from(data),
  shape,
});

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, axis) => size * axis, 1);

/** Which element of a parameter belongs to an element of x, counted along every axis as NumPy does it. */
function place(index: number, shape: readonly number[], parameter: readonly number[]): number {
  let rest = index;
  const coordinates = [...shape].reverse().map((size) => {
    const coordinate = rest % size;
    rest = Math.floor(rest / size);
    return coordinate;
  });
  return [...parameter]
    .reverse()
    .map((size, axis) => (size === 1 ? 0 : (coordinates[axis] as number)))
    .reduceRight((flat, coordinate, axis) => flat * (parameter.at(-1 - axis) as number) + coordinate, 0);
}

/** A shape for x, and one for a parameter that lies along trailing axes or along one axis of it. */
const shapes = fc
  .record({
    shape: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    first: fc.nat(3),
    isOneAxis: fc.boolean(),
    leading: fc.boolean(),
  })
  .map(({ shape, first, isOneAxis, leading }) => {
    const start = first % shape.length;
    const aligned = shape.map((size, axis) => {
      const isTaken = isOneAxis ? axis === start : axis >= start;
      return isTaken ? size : 1;
    });
    return { shape, parameter: leading ? aligned : aligned.slice(start) };
  });

describe("a parameter that is a tensor", () => {
  test("is broadcast as NumPy has it, and its gradient summed over what it was broadcast to", () => {
    fc.assert(
      fc.property(shapes, ({ shape, parameter }) => {
        const count = sizeOf(parameter);
        const betas = Float32Array.from({ length: count }, (_, index) => 0.5 + index / 4);
        const x = tensor(
          Array.from({ length: sizeOf(shape) }, (_, index) => Math.sin(index * 7)),
          shape,
        );
        const module = new Elementwise(swish, { beta: { data: betas, shape: parameter } });
        const y = module.forward(x);
        const { dx, dparams } = module.backward(tensor(new Float32Array(x.data.length).fill(2), shape));
        const sums = new Float64Array(count);
        x.data.forEach((at, index) => {
          const k = place(index, shape, parameter);
          const beta = betas[k] as number;
          const alone = swish.backward(at, 2, { beta });
          expect(y.data[index]).toSatisfy((got) => isNearFloat32(got, swish(at, { beta })));
          expect(dx.data[index]).toSatisfy((got) => isNearFloat32(got, alone.dx));
          sums[k] = (sums[k] as number) + (alone.dparams.beta as number);
        });
        expect(dparams.beta?.shape).toEqual(parameter);
        (dparams.beta as Tensor).data.forEach((sum, k) => {
          // Of all 3,154 pairs of shapes the worst is off by 7.6e-7.
          expect(sum).toBeCloseTo(sums[k] as number, 5);
        });
      }),
    );
  });

  test("of a single number is one for all", () => {
    for (const shape of [[], [1], [1, 1, 1]]) {
      const module = new Elementwise(swish, { beta: tensor([2], shape) });
      expect([...module.forward(tensor([1, -1], [2, 1])).data]).toEqual([
        ...swish(Float32Array.of(1, -1), { beta: 2 }),
      ]);
      expect(module.backward(tensor([1, 1], [2, 1])).dparams.beta?.shape).toEqual(shape);
    }
  });

  test.each([
    ["another length", [3], [2]],
    ["more axes than x", [2, 3], [3]],
    ["several axes that are not the trailing ones", [2, 3, 1], [2, 3, 4]],
    ["axes with a gap between them", [2, 1, 3], [2, 2, 3]],
  ])("is refused with %s", (_, parameter, shape) => {
    const module = new Swish({ swish: true, beta: tensor(new Float32Array(sizeOf(parameter)), parameter) });
    expect(() => module.forward(tensor(new Float32Array(sizeOf(shape)), shape))).toThrow(
      `Swish: parameters of shape [${parameter.join(", ")}] can't be broadcast to [${shape.join(", ")}]`,
    );
  });

  test("is copied: two modules that start alike are trained apart", () => {
    const start = tensor([1, 2]);
    const first = new Swish({ swish: true, beta: start });
    const second = new Swish({ swish: true, beta: start });
    (first.parameters().beta as Tensor).data[0] = 9;
    expect([...start.data]).toEqual([1, 2]);
    expect([...(second.parameters().beta as Tensor).data]).toEqual([1, 2]);
  });

  test("may be one that is not trained", () => {
    const module = new Swish({ eswish: true, beta: tensor([1, 2], [2, 1]) });
    const silu = new Swish().forward(tensor([1, 2, 3, 4], [2, 2])).data;
    expect([...module.forward(tensor([1, 2, 3, 4], [2, 2])).data]).toEqual(
      [...silu].map((value, index) => (index < 2 ? value : 2 * value)),
    );
    expect(module.parameters()).toEqual({});
    expect(module.backward(tensor([1, 1, 1, 1], [2, 2])).dparams).toEqual({});
  });
});

describe("two parameters", () => {
  const line = defineActivation({
    name: "line",
    parameters: { slope: { default: 1, trainable: true }, shift: { default: 0, trainable: true } },
    formula: (x, { slope, shift }) => add(mul(slope, x), shift),
  });

  test("along the same axis, or one of them along none", () => {
    const module = new Elementwise(line, { slope: tensor([2, 3], [2, 1]), shift: tensor([10, 20], [2, 1]) });
    expect([...module.forward(tensor([1, 1, 1, 1], [2, 2])).data]).toEqual([12, 12, 23, 23]);
    const mixed = new Elementwise(line, { slope: tensor([2, 3], [2, 1]), shift: 5 });
    expect([...mixed.forward(tensor([1, 1, 1, 1], [2, 2])).data]).toEqual([7, 7, 8, 8]);
  });

  test("along different axes are refused, and not taken for the same", () => {
    const module = new Elementwise(line, { slope: tensor([2, 3], [2, 1]), shift: tensor([10, 20], [2]) });
    expect(() => module.forward(tensor([1, 1, 1, 1], [2, 2]))).toThrow(
      "Elementwise: parameters must lie along the same axis of x, got shapes [2, 1], [2]",
    );
  });
});

test.each<[string, () => unknown, string]>([
  [
    "what is no activation",
    () => new Elementwise(Math.sin as never),
    "Elementwise: activation must be an activation function, got a function",
  ],
  [
    "a further input",
    () => new Elementwise(frelu as never),
    "Elementwise: frelu also needs the input condition",
  ],
  ["an unknown parameter", () => new Elementwise(mish, { beta: 1 }), 'mish: unknown parameter "beta"'],
  [
    "an unknown tensor",
    () => new Elementwise(swish, { alpha: tensor([1, 2]) }),
    'swish: unknown parameter "alpha"',
  ],
  [
    "an array without a shape",
    () => new Elementwise(swish, { beta: Float32Array.of(1) as never }),
    "Elementwise: beta must be { data: Float32Array, shape: number[] }, got a Float32Array of length 1",
  ],
  [
    "a start that float32 can't hold",
    () => new Elementwise(swish, { beta: 1e300 }),
    "swish: beta must be a finite number, got Infinity",
  ],
  [
    "a tensor with a number that is not allowed",
    () => new Elementwise(srelu, { tr: tensor([1, Number.NaN]) }),
    "srelu: tr must be a finite number, got NaN",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});

test("a forward pass that fails leaves the last one in place", () => {
  const module = new SReLU(2);
  module.forward(tensor([1, 2]));
  const before = module.backward(tensor([1, 1]));
  expect(() => module.forward(tensor([1, 2, 3]))).toThrow("can't be broadcast to [3]");
  expect(module.backward(tensor([1, 1]))).toEqual(before);
});

test("a trained parameter that has left its domain is refused before anything is computed", () => {
  const module = new Swish({ swish: true });
  (module.parameters().beta as Tensor).data[0] = Number.NaN;
  expect(() => module.forward(tensor([1]))).toThrow("swish: beta must be a finite number, got NaN");
});

test("says the values of all its activation's parameters, trained or not", () => {
  const module = new Elementwise(swish, { beta: tensor([1, 2], [2]) });
  expect(module.values).toEqual({ beta: tensor([1, 2], [2]) });
  module.parameters().beta?.data.set([3, 4]);
  expect(module.values).toEqual({ beta: tensor([3, 4], [2]) });
});
