import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describeInBrowser } from "../../../../tools/browser/browser.ts";
import * as definitions from "../activations/catalogue.ts";
import { gpuProblems } from "../testing/gpu.ts";
import { readVectors } from "../testing/vectors.ts";

const cases = Object.values(definitions)
  .filter(({ inputs }) => inputs.length === 0)
  .flatMap(({ name }) => readVectors(name).map((vectors) => ({ name, ...vectors })));

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  describeInBrowser(
    "the SIMD kernels",
    fileURLToPath(new URL("../testing/page/kernels.ts", import.meta.url)),
    (inBrowser) => {
      test("have the values and slopes of multiprecision arithmetic", async () => {
        const problems = await inBrowser(async ({ call }) => {
          const found: string[] = [];
          for (const { name, params, x, y, dx } of cases) {
            const results = await call<number[][]>("valuesAndSlopes", name, params, x);
            results.forEach((got, at) => {
              const wanted = at % 2 === 0 ? y : dx;
              const samples = x.map((x, index) => ({
                values: { ...params, x },
                wanted: wanted[index] as number,
              }));
              found.push(...gpuProblems(`${name}, ${at}`, got, samples));
            });
          }
          return found;
        });
        expect(problems).toEqual([]);
      });

      test("give the same on several threads", async () => {
        const threads = await inBrowser(({ call }) => call("onThreads", "mish"));
        expect(threads).toEqual({ differing: 0, started: expect.any(Number) });
        expect(threads).not.toMatchObject({ started: 0 });
      });
    },
    { browser, workers: [fileURLToPath(new URL("../parallel/worker.ts", import.meta.url))] },
  );
});
