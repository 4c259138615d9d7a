import { describe, expect, test } from "vitest";
import { add, div, mul, sin } from "../expression/index.ts";
import { swish } from "../functions/catalogue.ts";
import { defineActivation } from "../functions/defineActivation.ts";
import { detached } from "../testing/buffers.ts";
import { isNearFloat32 } from "../testing/float32.ts";
import { readVectors } from "../testing/vectors.ts";
import {
  Aria2,
  Elementwise,
  Elish,
  FReLU,
  ISRU,
  Mish,
  type Module,
  NLReLU,
  SoftClipping,
  SoftExponential,
  SQNL,
  SReLU,
  Swish,
  type Tensor,
} from "./index.ts";

const tensor = (data: ArrayLike<number>, shape: readonly number[] = [data.length]): Tensor => ({
  data: Float32Array.from(data),
  shape,
});

/** Every constructor of the reference page: the vectors that it must give, and for which parameters. */
const rows: readonly [string, () => Module, string, Readonly<Record<string, number>>][] = [
  ["Mish()", () => new Mish(), "mish", {}],
  ["Swish()", () => new Swish(), "silu", {}],
  ["Swish({ swish })", () => new Swish({ swish: true }), "swish", { beta: 1 }],
  ["Swish({ swish, beta })", () => new Swish({ swish: true, beta: 0.5 }), "swish", { beta: 0.5 }],
  ["Swish({ eswish })", () => new Swish({ eswish: true }), "eSwish", { beta: 1.735 }],
  ["Swish({ eswish, beta })", () => new Swish({ eswish: true, beta: 1.375 }), "eSwish", { beta: 1.375 }],
  ["Swish({ flatten })", () => new Swish({ flatten: true }), "flattenTSwish", { threshold: 0 }],
  [
    "Swish({ flatten, threshold })",
    () => new Swish({ flatten: true, threshold: -0.2 }),
    "flattenTSwish",
    { threshold: -0.2 },
  ],
  ["Aria2()", () => new Aria2(), "aria2", { beta: 0.5, alpha: 1 }],
  ["Aria2({ beta, alpha })", () => new Aria2({ beta: 1, alpha: 1.5 }), "aria2", { beta: 1, alpha: 1.5 }],
  ["Elish()", () => new Elish(), "elish", {}],
  ["Elish({ hard })", () => new Elish({ hard: true }), "hardElish", {}],
  ["ISRU()", () => new ISRU(), "isru", { alpha: 1 }],
  ["ISRU({ alpha })", () => new ISRU({ alpha: 3 }), "isru", { alpha: 3 }],
  ["ISRU({ isrlu })", () => new ISRU({ isrlu: true }), "isrlu", { alpha: 1 }],
  ["NLReLU()", () => new NLReLU(), "nlrelu", { beta: 1 }],
  ["NLReLU({ beta })", () => new NLReLU({ beta: 0.7 }), "nlrelu", { beta: 0.7 }],
  ["SoftClipping()", () => new SoftClipping(), "softClipping", { alpha: 0.5 }],
  ["SoftClipping({ alpha })", () => new SoftClipping({ alpha: 2 }), "softClipping", { alpha: 2 }],
  ["SoftExponential()", () => new SoftExponential(), "softExponential", { alpha: 0 }],
  [
    "SoftExponential({ alpha: null })",
    () => new SoftExponential({ alpha: null }),
    "softExponential",
    { alpha: 0 },
  ],
  [
    "SoftExponential({ alpha })",
    () => new SoftExponential({ alpha: -0.5 }),
    "softExponential",
    { alpha: -0.5 },
  ],
  [
    "SoftExponential({ form })",
    () => new SoftExponential({ alpha: 0.5, form: "page" }),
    "softExponentialPage",
    { alpha: 0.5 },
  ],
  ["SQNL()", () => new SQNL(), "sqnl", {}],
];

const expectClose = (got: number | undefined, wanted: number, what: string) => {
  if (!isNearFloat32(got as number, wanted))
    expect.fail(`${what} = ${got}, should be ${Math.fround(wanted)}`);
};

describe.each(rows)("%s", (_, make, name, params) => {
  const found = readVectors(name).find((one) =>
    Object.entries(params).every(([key, value]) => one.params[key] === Math.fround(value)),
  );
  if (found === undefined) throw new Error(`${name} has no vectors for ${JSON.stringify(params)}`);
  const { x, y, dx, dparams } = found;

  test("forward and backward give the multiprecision values", () => {
    const module = make();
    const values = module.forward(tensor(x)).data;
    const slopes = module.backward(tensor(x.map(() => 1))).dx.data;
    x.forEach((at, index) => {
      expectClose(values[index], y[index] as number, `y(${at})`);
      expectClose(slopes[index], dx[index] as number, `dx(${at})`);
    });
  });

  test("sums the gradients of what it trains, and of nothing else", () => {
    const module = make();
    // Sums over magnitudes of 1e76 say nothing of the rest.
    const chosen = x.flatMap((value, index) =>
      Math.abs(value) < 20 && !Number.isNaN(y[index]) && Number.isFinite(y[index]) ? [index] : [],
    );
    module.forward(tensor(chosen.map((index) => x[index] as number)));
    const { dparams: got } = module.backward(tensor(chosen.map(() => 1)));
    expect(Object.keys(got)).toEqual(Object.keys(module.parameters()));
    for (const [key, { data, shape }] of Object.entries(got)) {
      const sum = chosen.reduce(
        (total, index) => total + ((dparams[key] as readonly number[])[index] as number),
        0,
      );
      expect(shape).toEqual([]);
      expect((data[0] as number) / sum).toBeCloseTo(1, 5);
    }
  });
});

test("parameters that are trained are those that the literature trains", () => {
  const trained = rows
    .filter(([, make]) => Object.keys(make().parameters()).length > 0)
    .map(([text]) => text.replace(/\(.*/, ""));
  expect([...new Set(trained)]).toEqual(["Swish", "SoftExponential"]);
});

describe("shapes", () => {
  test.each([[[0]], [[1]], [[2, 3]], [[2, 0, 3]], [[2, 1, 3, 1, 2]]])("%j", (shape) => {
    const size = shape.reduce((a, b) => a * b, 1);
    const module = new Swish({ swish: true });
    const x = tensor(
      Array.from({ length: size }, (_, index) => index - 2),
      shape,
    );
    expect(module.forward(x)).toMatchObject({ shape });
    expect(module.backward(x).dx.shape).toEqual(shape);
  });

  test("refuses what is no tensor", () => {
    const refused = (x: unknown) => () => new Mish().forward(x as Tensor);
    expect(refused([1, 2])).toThrow(
      "Mish: x must be { data: Float32Array, shape: number[] }, got an object (Array)",
    );
    expect(refused({ data: new Float32Array(3), shape: [2] })).toThrow(
      "Mish: the shape of x, [2], must have its 3 elements",
    );
    expect(refused({ data: detached(0), shape: [0] })).toThrow(
      "Mish: x must be { data: Float32Array, shape: number[] }, got { data: a detached Float32Array, shape: an object (Array) }",
    );
    expect(refused({ data: new Float32Array(1), shape: [Symbol("n")] })).toThrow(
      "Mish: the shape of x, [a symbol], must have its 1 elements",
    );
    expect(refused(Symbol("x"))).toThrow(
      "Mish: x must be { data: Float32Array, shape: number[] }, got a symbol",
    );
    const module = new Mish();
    expect(() => module.backward(tensor([1]))).toThrow("Mish.backward: call forward first");
    module.forward(tensor([1, 2]));
    expect(() => module.backward(tensor([1]))).toThrow("Mish: dy must have the shape [2], got [1]");
  });
});

test.each<[() => unknown, string]>([
  [
    () => new Swish({ eswish: true, swish: true }),
    "Swish: only one of eswish, swish, flatten may be set, got eswish and swish",
  ],
  [() => new Swish({ eswish: true, swish: true, flatten: true }), "got eswish and swish and flatten"],
  [
    () => new Swish({ beta: 2 }),
    "Swish: SiLU has no beta; write new Swish({ eswish: true, beta: 2 }) or new Swish({ swish: true, beta: 2 })",
  ],
  [
    () => new Swish({ swish: true, threshold: 1 }),
    "Swish: Swish has no threshold; write new Swish({ flatten: true, threshold: 1 })",
  ],
  [() => new Mish({ beta: 1 } as never), 'Mish: unknown option "beta"; there are none'],
  [() => new SQNL({ beta: 1 } as never), 'SQNL: unknown option "beta"; there are none'],
  [() => new Swish({ eswish: true, threshold: 1 }), "Swish: E-Swish has no threshold"],
  [
    () => new Swish({ eSwish: true } as never),
    'Swish: unknown option "eSwish"; there are eswish, swish, flatten, beta, threshold',
  ],
  [() => new ISRU({ alpha: -1 }), "isru: alpha must be > 0, got -1"],
  [() => new NLReLU({ beta: 0 }), "nlrelu: beta must be > 0, got 0"],
  [
    () => new SoftExponential({ form: "paper2" as never }),
    'SoftExponential: form must be "paper" or "page", got the string "paper2"',
  ],
  [() => new Aria2(3 as never), "Aria2: options must be an object, got 3"],
  [() => new Aria2({ gamma: 1 } as never), 'Aria2: unknown option "gamma"; there are beta, alpha'],
  [() => new Aria2({ alpha: 0 }), "aria2: alpha must be > 0, got 0"],
  [() => new Elish({ hrad: true } as never), 'Elish: unknown option "hrad"; there are hard'],
  [() => new ISRU({ beta: 1 } as never), 'ISRU: unknown option "beta"; there are alpha, isrlu'],
  [() => new NLReLU({ alpha: 1 } as never), 'NLReLU: unknown option "alpha"; there are beta'],
  [() => new SoftClipping({ beta: 1 } as never), 'SoftClipping: unknown option "beta"; there are alpha'],
  [() => new SoftClipping({ alpha: -1 }), "softClipping: alpha must be > 0, got -1"],
  [
    () => new SoftExponential({ beta: 1 } as never),
    'SoftExponential: unknown option "beta"; there are alpha, form',
  ],
  [
    () => new SoftExponential({ alpha: Number.POSITIVE_INFINITY }),
    "softExponential: alpha must be a finite number, got Infinity",
  ],
])("%o is refused", (act, message) => {
  expect(act).toThrow(message);
});

describe("state", () => {
  test("goes out as copies and comes back exactly", () => {
    const module = new Swish({ swish: true, beta: tensor([0.1, 0.2, 0.3]) });
    const saved = module.stateDict();
    (module.parameters().beta as Tensor).data[0] = 9;
    expect([...(saved.beta as Tensor).data]).toEqual([...Float32Array.of(0.1, 0.2, 0.3)]);
    module.loadStateDict(saved);
    expect(module.stateDict()).toEqual(saved);
  });

  test("is as it was when loading fails", () => {
    const module = new Swish({ swish: true });
    const before = module.stateDict();
    expect(() => module.loadStateDict({})).toThrow('Swish.loadStateDict: "beta" is missing');
    expect(() => module.loadStateDict({ ...before, gamma: tensor([1]) })).toThrow(
      'Swish.loadStateDict: unknown name "gamma"; the state has beta',
    );
    expect(() => module.loadStateDict({ beta: tensor([1, 2]) })).toThrow(
      "Swish.loadStateDict: beta must have the shape [], got [2]",
    );
    expect(module.stateDict()).toEqual(before);
  });

  test("is as it was when the last of several tensors does not fit", () => {
    const module = new SReLU(2);
    const before = module.stateDict();
    const others = new SReLU(2, { tr: 5, tl: 5, ar: 5, al: 5 }).stateDict();
    const names = Object.keys(before);
    for (const wrong of [tensor([1]), undefined, { data: [1, 2], shape: [2] }]) {
      const given = { ...others, [names.at(-1) as string]: wrong } as Record<string, Tensor>;
      expect(() => module.loadStateDict(given)).toThrow(`SReLU.loadStateDict: `);
      expect(module.stateDict()).toEqual(before);
    }
    module.loadStateDict(others);
    expect(module.stateDict()).toEqual(others);
    expect(module.stateDict().tr?.data).not.toBe(others.tr?.data);
  });

  test("can be nothing", () => {
    const module = new Mish();
    expect([module.stateDict(), module.parameters()]).toEqual([{}, {}]);
    module.loadStateDict({});
    expect(() => module.loadStateDict({ beta: tensor([1]) })).toThrow(
      'Mish.loadStateDict: unknown name "beta"; the state has nothing',
    );
    expect(() => module.loadStateDict(null as never)).toThrow(
      "Mish.loadStateDict: the state must be an object of tensors, got null",
    );
  });

  test("train and eval", () => {
    const module = new Mish();
    expect([module.training, module.eval().training, module.train().training]).toEqual([true, false, true]);
  });
});

test("softExponential starts at alpha = 0 and trains away from it", () => {
  const module = new SoftExponential();
  const x = tensor([0.5, 1, 1.5, 2]);
  const wanted = x.data.map((value) => Math.exp(value * 0.5) * 2 - 1.5);
  const losses: number[] = [];
  for (let step = 0; step < 200; step++) {
    const y = module.forward(x).data;
    losses.push(y.reduce((sum, value, index) => sum + (value - (wanted[index] as number)) ** 2, 0));
    const { dparams } = module.backward(
      tensor(y.map((value, index) => 2 * (value - (wanted[index] as number)))),
    );
    const { alpha } = module.parameters() as { alpha: Tensor };
    alpha.data[0] = (alpha.data[0] as number) - 0.005 * ((dparams.alpha as Tensor).data[0] as number);
  }
  expect(module.parameters().alpha?.data[0]).toBeCloseTo(0.5, 3);
  expect(losses.at(-1)).toBeLessThan(1e-4 * (losses[0] as number));
});

describe("a user's own function", () => {
  const snake = defineActivation({
    name: "snake",
    parameters: { alpha: { default: 1, trainable: true }, shift: 0 },
    formula: (x, { alpha, shift }) =>
      add(add(x, shift), div(mul(sin(mul(alpha, x)), sin(mul(alpha, x))), alpha)),
  });

  test("is a module, its parameter trained per channel", () => {
    const module = new Elementwise(snake, { alpha: tensor([1, 2], [2, 1]), shift: 0.5 });
    const x = tensor([1, 2, 3, 1, 2, 3], [1, 2, 3]);
    module.forward(x).data.forEach((value, index) => {
      const [at, alpha] = [x.data[index] as number, index < 3 ? 1 : 2];
      expect(value).toBeCloseTo(at + 0.5 + Math.sin(alpha * at) ** 2 / alpha, 5);
    });
    const { dparams } = module.backward(tensor(Array(6).fill(1), [1, 2, 3]));
    expect(Object.keys(dparams)).toEqual(["alpha"]);
    const byAlpha = (at: number, alpha: number) =>
      (at * Math.sin(2 * alpha * at)) / alpha - Math.sin(alpha * at) ** 2 / alpha ** 2;
    [1, 2].forEach((alpha, channel) => {
      const sum = [1, 2, 3].reduce((total, at) => total + byAlpha(at, alpha), 0);
      expect(dparams.alpha?.data[channel]).toBeCloseTo(sum, 4);
    });
  });

  test("its errors name it", () => {
    expect(() => new Elementwise(snake, { beta: 1 })).toThrow('snake: unknown parameter "beta"');
    expect(() => new Elementwise(snake, { shift: Number.NaN })).toThrow(
      "snake: shift must be a finite number, got NaN",
    );
  });
});

describe("what is no plain object of values is refused, not ignored", () => {
  const alpha = (value: unknown) => ({ alpha: value }) as never;
  test.each<[() => unknown, string]>([
    [
      () => new ISRU(new Map([["alpha", 4]]) as never),
      "ISRU: options must be an object, got an object (Map)",
    ],
    [() => new ISRU([4] as never), "ISRU: options must be an object, got an object (Array)"],
    [() => new ISRU(alpha(4n)), "ISRU: alpha must be { data: Float32Array, shape: number[] }, got 4n"],
    [
      () => new ISRU(alpha(Symbol("a"))),
      "ISRU: alpha must be { data: Float32Array, shape: number[] }, got a symbol",
    ],
    [
      () => new Elementwise(swish, new Map([["beta", 4]]) as never),
      "swish: parameters must be an object such as { alpha: 1 }, got an object (Map)",
    ],
    [
      () => new SReLU(2, { tr: "12", tl: 0, ar: 0, al: 0 } as never),
      'SReLU: tr must be a number or 2 numbers, got the string "12"',
    ],
    [
      () => new SReLU(2, { tr: [1, "2"], tl: 0, ar: 0, al: 0 } as never),
      'SReLU: tr must be a number or 2 numbers, got the string "2"',
    ],
    [
      () => new SReLU(2, { tr: detached(2), tl: 0, ar: 0, al: 0 }),
      "SReLU: tr must be a number or 2 numbers, got a detached Float32Array",
    ],
    [() => new SReLU(Symbol("n") as never), "SReLU: inFeatures must be positive integers, got a symbol"],
    [() => new FReLU(2n as never), "FReLU: inChannels must be a positive integer, got 2n"],
    [() => new FReLU(2, { seed: Symbol("s") } as never), "FReLU: seed must be an integer, got a symbol"],
    [
      () => new Swish({ swish: true }).loadStateDict(new Map() as never),
      "Swish.loadStateDict: the state must be an object of tensors, got an object (Map)",
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});

test("a state of a module's own parameters, exchanged", () => {
  const module = new SReLU(2, { tr: [1, 2], tl: [-1, -2], ar: 3, al: 4 });
  const { tr, tl, ar, al } = module.parameters() as Readonly<Record<"tr" | "tl" | "ar" | "al", Tensor>>;
  module.loadStateDict({ tr: tl, tl: tr, ar: al, al: ar });
  expect([tr, tl, ar, al].map(({ data }) => [...data])).toEqual([
    [-1, -2],
    [1, 2],
    [4, 4],
    [3, 3],
  ]);
});

test("parameters whose memory went elsewhere are named", () => {
  const module = new Swish({ swish: true });
  const { beta } = module.parameters() as { readonly beta: Tensor };
  structuredClone(beta.data.buffer, { transfer: [beta.data.buffer as ArrayBuffer] });
  expect(() => module.forward(tensor([1]))).toThrow("swish: beta must be");
  const funnel = new FReLU(1);
  const { bias } = funnel.parameters() as { readonly bias: Tensor };
  structuredClone(bias.data.buffer, { transfer: [bias.data.buffer as ArrayBuffer] });
  expect(() => funnel.forward(tensor([1], [1, 1, 1, 1]))).toThrow("FReLU: bias must be");
});
