import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { describeInBrowser } from "../../../../../tools/browser/browser.ts";
import * as definitions from "../../activations/catalogue.ts";
import { type Definition, derive } from "../../activations/index.ts";
import {
  add,
  type Expression,
  evaluate,
  input,
  mul,
  parameter,
  sigmoid,
  tanh,
} from "../../expression/index.ts";
import { toPortable } from "../../expression/portable.ts";
import { sampled, withVectors } from "../../testing/definitions.ts";
import { gpuProblems, hardInputs, isRightOnGpu } from "../../testing/gpu.ts";
import type { BackendRun } from "../../testing/page/backends.ts";
import { readVectors } from "../../testing/vectors.ts";

type Values = Readonly<Record<string, number>>;

/** A run, and what it should give: at each point its variables' values and the function's. */
interface Check {
  readonly what: string;
  readonly run: BackendRun;
  readonly samples: readonly { readonly values: Values; readonly wanted: number }[];
}

/** The parameters as numbers of the call, which become uniforms. */
const checksOf = (definition: Definition): readonly Check[] =>
  readVectors(definition.name).flatMap(({ params, x, y, dx, dparams }) => {
    const { value, gradient } = derive(definition);
    const wanted: Readonly<Record<string, readonly [Expression, readonly number[]]>> = {
      value: [value, y],
      ...Object.fromEntries(
        Object.entries({ x: dx, ...dparams }).map(([name, values]) => [
          name,
          [gradient[name] as Expression, values],
        ]),
      ),
    };
    return Object.entries(wanted).map(([name, [formula, values]]) => ({
      what: `${definition.name}, ${name}`,
      run: {
        formula: toPortable([formula]),
        tensors: { x: { values: x, shape: [x.length] } },
        numbers: params,
        shape: [x.length],
      },
      samples: x.map((at, index) => ({ values: { ...params, x: at }, wanted: values[index] as number })),
    }));
  });

const ofOneInput = withVectors.filter(({ inputs }) => inputs.length === 0);

/** With parameters that are tensors. */
const hardChecksOf = (definition: Definition): readonly Check[] => {
  const { parameters, inputs } = definition;
  const others: Values = Object.fromEntries([
    ...Object.entries(parameters).map(([name, { default: value }]) => [name, value]),
    ...inputs.map((name) => [name, 0.25]),
  ]);
  const { value, gradient } = derive(definition);
  return Object.entries({ value, ...gradient }).map(([name, formula]) => ({
    what: `${definition.name}, ${name}`,
    run: {
      formula: toPortable([formula]),
      tensors: {
        x: { values: hardInputs, shape: [hardInputs.length] },
        ...Object.fromEntries(
          Object.entries(others).map(([key, held]) => [key, { values: [held], shape: [] }]),
        ),
      },
      numbers: {},
      shape: [hardInputs.length],
    },
    samples: hardInputs.map((x) => {
      const values: Values = { ...others, x };
      return { values, wanted: evaluate(formula, values) };
    }),
  }));
};

/** A formula of three tensors whose shapes broadcast, computed element by element. */
function broadcasting(shapes: readonly (readonly number[])[], shape: readonly number[]): Check {
  const names = ["x", "beta", "d_y"];
  const [x, beta, dy] = [input("x"), parameter("beta"), input("d_y")];
  const formula = add(mul(dy, sigmoid(mul(beta, x))), mul(0.125, x));
  const size = (of: readonly number[]) => of.reduce((product, length) => product * length, 1);
  const tensors = Object.fromEntries(
    names.map((name, at) => {
      const own = shapes[at] as readonly number[];
      return [
        name,
        { shape: own, values: Array.from({ length: size(own) }, (_, i) => (i - 3) / (2 ** at * 4)) },
      ];
    }),
  );
  const samples = Array.from({ length: size(shape) }, (_, flat) => {
    const place = shape.map((length, axis) => Math.floor(flat / size(shape.slice(axis + 1))) % length);
    const values = Object.fromEntries(
      Object.entries(tensors).map(([name, { shape: own, values: all }]) => {
        const at = own.reduce(
          (sum, length, axis) =>
            sum * length + (length === 1 ? 0 : (place[shape.length - own.length + axis] as number)),
          0,
        );
        return [name, all[at] as number];
      }),
    );
    return { values, wanted: evaluate(formula, values) };
  });
  return {
    what: shapes.join(" | "),
    run: { formula: toPortable([formula]), tensors, numbers: {}, shape },
    samples,
  };
}

const shapeChecks: readonly Check[] = [
  broadcasting([[], [], []], []),
  broadcasting([[7], [1], []], [7]),
  broadcasting([[1], [5], [1]], [5]),
  broadcasting([[3, 5], [5], [3, 1]], [3, 5]),
  broadcasting(
    [
      [3, 1],
      [1, 4],
      [1, 1],
    ],
    [3, 4],
  ),
  broadcasting([[2, 3, 4], [3, 1], [4]], [2, 3, 4]),
  broadcasting(
    [
      [2, 3, 4, 5],
      [3, 1, 1],
      [1, 3, 1, 5],
    ],
    [2, 3, 4, 5],
  ),
  broadcasting(
    [
      [2, 1, 3, 2, 2],
      [3, 1, 1],
      [2, 4, 1, 1, 2],
    ],
    [2, 4, 3, 2, 2],
  ),
  broadcasting(
    [
      [2, 1, 3, 2, 2, 3],
      [2, 1],
      [1, 4, 1, 1, 1, 3],
    ],
    [2, 4, 3, 2, 2, 3],
  ),
  broadcasting([[0], [1], []], [0]),
  broadcasting([[3, 0, 2], [2], [1, 1, 1]], [3, 0, 2]),
  broadcasting([[1, 300], [300, 1], [1]], [300, 300]),
];

const constantCheck: Check = {
  what: "a formula that reads nothing",
  run: { formula: toPortable([parameter("beta")]), tensors: {}, numbers: { beta: 0.75 }, shape: [2, 3] },
  samples: Array.from({ length: 6 }, () => ({ values: { beta: 0.75 }, wanted: 0.75 })),
};

/** Chromium has both everywhere; Firefox has WebGPU hardly anywhere, and WebGL2 not without a graphics card. */
const browsers = [
  { browser: "chromium", backends: ["webgl", "webgpu"], mayLack: false },
  { browser: "firefox", backends: ["webgl"], mayLack: true },
] as const;

describe.each(browsers)("$browser", ({ browser, backends, mayLack }) => {
  describeInBrowser(
    "TensorFlow.js's backends",
    fileURLToPath(new URL("../../testing/page/backends.ts", import.meta.url)),
    (inBrowser) => {
      describe.each(backends)("%s", (backend) => {
        if (mayLack)
          beforeEach(async ({ skip }) => {
            const isThere = await inBrowser(({ call }) => call<boolean>("has", backend));
            skip(!isThere, `${browser} has no ${backend} on this machine`);
          });

        const check = async (checks: readonly Check[]) => {
          const runs = checks.map(({ run }) => run);
          const results = await inBrowser(({ call }) => call<number[][]>("compute", backend, runs));
          return checks.flatMap(({ what, samples }, at) => {
            expect(results[at]).toHaveLength(samples.length);
            return gpuProblems(what, results[at] as number[], samples);
          });
        };

        test("the catalogue's values and gradients are right, with parameters that are numbers", async () => {
          expect(await check(ofOneInput.flatMap(checksOf))).toEqual([]);
        });

        test("hard inputs give what they should, and NaN gives NaN", async () => {
          expect(await check(sampled.flatMap(hardChecksOf))).toEqual([]);
        });

        test("tensors of every rank broadcast, and may be empty", async () => {
          expect(await check([...shapeChecks, constantCheck])).toEqual([]);
        });

        test("another number needs no other program, unless it decides a condition otherwise", async () => {
          const { value } = derive(definitions.swish);
          const kept = (formula: Expression, numbers: readonly number[]) =>
            inBrowser(({ call }) => call<number>("programs", backend, toPortable([formula]), numbers));
          expect(await kept(mul(value, 1.25), [0.5, 0.75, 1, 2, 3.3])).toBe(1);
          // The sign decides the limits.
          expect(await kept(mul(value, 1.5), [0.5, 0.75, -1, -2])).toBe(2);
        });

        test("a packed tensor is read as what it holds", async () => {
          const formula = tanh(input("x"));
          const { got, given } = await inBrowser(({ call }) =>
            call<{ got: number[]; given: number[] }>("ofProduct", backend, toPortable([formula])),
          );
          expect(got).toHaveLength(15);
          expect(given.filter((x, at) => !isRightOnGpu(got[at] as number, Math.tanh(x)))).toEqual([]);
        });
      });
    },
    { browser },
  );
});
