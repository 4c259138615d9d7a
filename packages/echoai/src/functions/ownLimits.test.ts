import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  cos,
  div,
  exp,
  less,
  log,
  mul,
  neg,
  pow,
  select,
  sin,
  sqrt,
  sub,
  tanh,
} from "../expression/index.ts";
import { defineActivation } from "./defineActivation.ts";

const inf = Number.POSITIVE_INFINITY;
const nan = Number.NaN;

// By hand: the limits at -infinity and at infinity of the value and of the slope.
const cases = [
  {
    activation: defineActivation({
      name: "snake",
      parameters: { alpha: 1 },
      formula: (x, { alpha }) => add(x, div(mul(sin(mul(alpha, x)), sin(mul(alpha, x))), alpha)),
    }),
    value: [-inf, inf],
    slope: [nan, nan],
  },
  {
    activation: defineActivation({ name: "sine", formula: (x) => sin(x) }),
    value: [nan, nan],
    slope: [nan, nan],
  },
  {
    activation: defineActivation({ name: "growingCosine", formula: (x) => mul(x, cos(x)) }),
    value: [nan, nan],
    slope: [nan, nan],
  },
  {
    activation: defineActivation({ name: "squashedSine", formula: (x) => tanh(sin(x)) }),
    value: [nan, nan],
    slope: [nan, nan],
  },
  {
    activation: defineActivation({ name: "fadingSine", formula: (x) => div(mul(x, sin(x)), mul(x, x)) }),
    value: [0, 0],
    slope: [0, 0],
  },
  {
    activation: defineActivation({ name: "softsign", formula: (x) => div(x, add(1, abs(x))) }),
    value: [-1, 1],
    slope: [0, 0],
  },
  {
    activation: defineActivation({ name: "rational", formula: (x) => div(add(mul(x, x), 1), sub(x, 3)) }),
    value: [-inf, inf],
    slope: [1, 1],
  },
  {
    activation: defineActivation({ name: "decay", formula: (x) => mul(x, exp(neg(x))) }),
    value: [-inf, 0],
    slope: [inf, 0],
  },
  {
    activation: defineActivation({ name: "logarithm", formula: (x) => log(add(1, mul(x, x))) }),
    value: [inf, inf],
    slope: [0, 0],
  },
  {
    activation: defineActivation({ name: "conjugate", formula: (x) => sub(sqrt(add(mul(x, x), 1)), x) }),
    value: [inf, 0],
    slope: [-2, 0],
  },
  {
    activation: defineActivation({ name: "cube", formula: (x) => select(less(x, 0), pow(x, 3), x) }),
    value: [-inf, inf],
    slope: [inf, 1],
  },
];

describe.each(cases)("$activation.name", ({ activation, value, slope }) => {
  const array = new Float32Array(100).fill(0.5);
  array.set([-inf, inf, nan], 40);

  test("as a number", () => {
    expect([activation(-inf) + 0, activation(inf) + 0, activation(nan)]).toEqual([...value, nan]);
    const slopes = [-inf, inf, nan].map((x) => activation.derivative(x) + 0);
    expect(slopes).toEqual([...slope, nan]);
  });

  test.each(["fast", "precise"] as const)("in an array, %s", (precision) => {
    const part = (values: Float32Array) => [...values.subarray(40, 43)].map((element) => element + 0);
    expect(part(activation(array, {}, undefined, { precision }))).toEqual([...value, nan]);
    expect(part(activation.derivative(array, {}, undefined, { precision }))).toEqual([...slope, nan]);
  });
});

test("a parameter's value decides, in an array of them too", () => {
  const scaled = defineActivation({
    name: "scaled",
    parameters: { beta: 1 },
    formula: (x, { beta }) => mul(sub(beta, 2), tanh(mul(beta, x))),
  });
  const beta = Float32Array.from({ length: 32 }, (_, index) => index / 4 - 3);
  const wanted = [...beta].map((each) => (each - 2) * Math.sign(each) + 0);
  expect([...beta].map((each) => scaled(inf, { beta: each }) + 0)).toEqual(wanted);
  const got = scaled(new Float32Array(32).fill(inf), { beta }, undefined, { shape: [32] });
  expect([...got].map((each) => each + 0)).toEqual(wanted);
});
