import { beforeAll, describe, expect, test } from "vitest";
import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type Expression, evaluate } from "../expression/index.ts";
import { withVectors } from "../testing/definitions.ts";
import {
  isDerivative,
  type SecondDerivatives,
  secondDerivativesOf,
  secondInputs,
  thirdInputs,
} from "../testing/secondDerivatives.ts";
import * as activations from "./functions.ts";
import { type JaxActivation, jaxActivation, mish, softClipping } from "./index.ts";
import { grad, hessian, init, jacfwd, jit, jvp, numpy as np, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

/** Away from every kink, and inside every domain. */
const points = [-3, -1.25, -0.3, 0.2, 0.7, 1.5, 4];

/** Of the quotient P/Q the terms are P'''/Q and like it, 7 at 1.3, where their sum is 0.003. */
const thirdTerms: Readonly<Record<string, number>> = { pau: 7 };

const total = (f: (x: np.Array) => np.Array) => (x: np.Array) => f(x).sum();

const rows = withVectors
  .filter(({ name }) => name !== "frelu")
  .map((definition): [string, Definition] => [definition.name, definition]);

describe.each(rows)("%s", (name, definition) => {
  const activation = jaxActivation(definition) as JaxActivation<string, never>;
  const [standard, ...others] = secondDerivativesOf(name) as [SecondDerivatives, ...SecondDerivatives[]];
  const wrong = (
    got: ArrayLike<number>,
    wanted: readonly (number | undefined)[],
    inputs: readonly number[],
    terms = 1,
  ) =>
    wanted.flatMap((value, index) =>
      isDerivative(got[index], value, terms)
        ? []
        : [`at ${inputs[index]}: ${got[index]}, should be ${value}`],
    );
  const secondInX = ({ second }: SecondDerivatives) =>
    second.find(({ pair }) => pair.join() === "x,x")?.values as readonly (number | undefined)[];

  test("second derivative in x, with and without jit", () => {
    const second = grad(total(grad(total((x) => activation(x)))));
    for (const f of [second, jit(second), vmap(grad(grad((x: np.Array) => activation(x))))])
      expect(wrong(f(np.array([...secondInputs])).dataSync(), secondInX(standard), secondInputs)).toEqual([]);
  });

  test.each(others)("second derivative in x with $params", (other) => {
    const second = grad(total(grad(total((x) => activation(x, other.params)))));
    const got = second(np.array([...secondInputs])).dataSync();
    expect(wrong(got, secondInX(other), secondInputs)).toEqual([]);
  });

  test("third derivative in x", () => {
    const third = grad(total(grad(total(grad(total((x) => activation(x)))))));
    const got = third(np.array([...thirdInputs])).dataSync();
    expect(wrong(got, standard.third, thirdInputs, thirdTerms[name])).toEqual([]);
  });

  const { params } = standard;
  if (Object.keys(params).length > 0)
    test("in x and a parameter, and in two parameters", () => {
      const start = (key: string) =>
        key === "x" ? np.array([...secondInputs]) : np.full([secondInputs.length], params[key] as number);
      for (const { pair, values } of standard.second.filter(({ pair }) => pair[1] !== "x")) {
        const [first, other] = pair;
        const f = ({ x, ...given }: Record<string, np.Array>) => activation(x as np.Array, given).sum();
        const slope = (p: np.Array) =>
          first === other
            ? grad((q: np.Array) => f({ x: start("x"), [other]: q }))(p)
            : grad((q: np.Array) => f({ x: start("x"), [other]: p.ref, [first]: q }))(start(first));
        const got = jit(grad((p: np.Array) => slope(p).sum()))(start(other)).dataSync();
        expect(wrong(got, values, secondInputs), pair.join()).toEqual([]);
      }
    });
});

describe("forward mode", () => {
  const slopes = () => [...grad(total((x) => mish(x)))(np.array(points)).dataSync()];

  test("jvp and jacfwd give what grad gives", () => {
    const [y, tangents] = jvp((x: np.Array) => mish(x), [np.array(points)], [np.full([points.length], 2)]);
    expect([...y.dataSync()]).toEqual([...mish(np.array(points)).dataSync()]);
    expect([...tangents.dataSync()]).toEqual(slopes().map((slope) => 2 * slope));
    const jacobian: number[][] = jacfwd((x: np.Array) => mish(x))(np.array(points)).js();
    jacobian.forEach((row, index) => {
      expect(row).toEqual(points.map((_, column) => (column === index ? slopes()[index] : 0)));
    });
  });

  test("has no NaN where jax-js's own rules would", () => {
    const ends = [89, 100, 1e4, 1e20, 3.4e38].flatMap((x) => [x, -x]);
    for (const [name, definition] of rows) {
      const f = jaxActivation(definition) as JaxActivation<string, never>;
      const [y, tangents] = jvp((x: np.Array) => f(x), [np.array(ends)], [np.ones([ends.length])]);
      y.dispose();
      expect([...tangents.dataSync()].map(Number.isNaN), name).not.toContain(true);
    }
  });
});

test("hessian: the second derivatives on the diagonal", () => {
  const rows: number[][] = hessian((x: np.Array) => mish(x).sum())(np.array([0.5, -2])).js();
  const second = grad(total(grad(total((x) => mish(x)))))(np.array([0.5, -2])).js();
  expect(rows).toEqual([
    [second[0], 0],
    [0, second[1]],
  ]);
});

test("grad through vmap, and vmap over a parameter", () => {
  const x = () => np.array(points);
  const mapped = (x: np.Array) => vmap((x: np.Array) => mish(x))(x);
  expect(grad(total(mapped))(x()).js()).toEqual(grad(total((x) => mish(x)))(x()).js());
  const family = vmap((alpha: np.Array) => softClipping(np.array(points), { alpha }))(np.array([0.5, 2]));
  expect(family.js()).toEqual(
    [0.5, 2].map((alpha) => softClipping(np.array(points), { alpha: np.array(alpha) }).js()),
  );
});

describe("orders beyond the second", () => {
  const nth = (f: (x: np.Array) => np.Array, order: number): ((x: np.Array) => np.Array) =>
    order === 0 ? f : nth(grad(f) as (x: np.Array) => np.Array, order - 1);

  // The derivatives of ln(1 + e^x) at 0.5, by 50 digits of arithmetic.
  const softplus = [
    0.9740769841801067, 0.6224593312018546, 0.2350037122015945, -0.05755679485232074, -0.09635675628958461,
    0.1047559305803312,
  ];

  test("are right however many are taken, and under jit", () => {
    softplus.forEach((wanted, order) => {
      const f = nth((x) => activations.softplus(x), order);
      for (const got of [f, jit(f), jit(jit(f))]) expect(got(np.array(0.5)).js()).toBeCloseTo(wanted, 6);
    });
    const third = nth((x) => activations.softplus(x), 3);
    expect(vmap(third)(np.array([0.5])).js()[0]).toBeCloseTo(softplus[3] as number, 6);
  });

  test("in x and a parameter", () => {
    const mixed = grad((beta: np.Array) =>
      nth((x) => activations.swish(x, { beta: beta.ref }), 2)(np.array(0.75)),
    );
    // By 50 digits of arithmetic, at x = 0.75 and beta = 1.5.
    expect(mixed(np.array(1.5)).js()).toBeCloseTo(-0.0802226562246076, 5);
  });

  test("of what went through jit are right up to the second, and no number beyond", () => {
    const recorded = (inside: number) => jit(nth((x) => activations.softplus(x), inside));
    for (const [inside, outside] of [
      [0, 1],
      [0, 2],
      [1, 1],
    ] as const)
      expect(nth(recorded(inside), outside)(np.array(0.5)).js()).toBeCloseTo(
        softplus[inside + outside] as number,
        6,
      );
    for (const [inside, outside] of [
      [0, 3],
      [0, 4],
      [1, 2],
      [2, 1],
      [3, 1],
    ] as const)
      expect(
        Number.isFinite(nth(recorded(inside), outside)(np.array(0.5)).js()),
        `${inside}, ${outside}`,
      ).toBe(false);
  });
});

test("of infinite derivatives there are none where the value is finite, but the limits at infinite inputs", () => {
  const ends = () => np.array([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  for (const definition of rows.map(([, each]) => each)) {
    const activation = jaxActivation(definition) as JaxActivation<string, never>;
    const { value, gradient } = derive(definition);
    const defaults = Object.fromEntries(
      Object.entries(definition.parameters).map(([key, parameter]) => [key, parameter.default]),
    );
    const wanted = (of: Expression) =>
      [...ends().dataSync()].map((x) => evaluate(of, { ...defaults, x }) + 0);
    const f = total((x) => activation(x));
    for (const slope of [grad(f), jit(grad(f)), grad(jit(f))]) {
      const got = [...slope(ends()).dataSync()].map((each) => each + 0);
      expect(got, definition.name).toEqual(wanted(gradient.x as Expression).map(Math.fround));
    }
    // Where the slope has no limit, its own has none.
    if (wanted(gradient.x as Expression).every((slope) => !Number.isNaN(slope)))
      expect([...grad(total(grad(f)))(ends()).dataSync()].map(Math.abs), definition.name).toEqual([0, 0]);
    expect(
      [...activation(ends()).dataSync()].map((each) => each + 0),
      definition.name,
    ).toEqual(wanted(value).map(Math.fround));
  }
});
