import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describeInBrowser } from "../../../../tools/browser/browser.ts";
import { withVectors } from "../testing/definitions.ts";
import { gpuProblems } from "../testing/gpu.ts";
import type { KernelRun } from "../testing/page/kernels.ts";
import { readVectors } from "../testing/vectors.ts";

const cases = withVectors
  .filter(({ inputs }) => inputs.length === 0)
  .flatMap(({ name }) => readVectors(name).map((vectors) => ({ name, ...vectors })));

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  describeInBrowser(
    "the SIMD kernels",
    fileURLToPath(new URL("../testing/page/kernels.ts", import.meta.url)),
    (inBrowser) => {
      test("have the values and slopes of multiprecision arithmetic", async () => {
        const runs = cases.map(({ name, params, x }): KernelRun => ({ name, params, x }));
        const results = await inBrowser(({ call }) => call<number[][][]>("valuesAndSlopes", runs));
        const problems = cases.flatMap(({ name, params, x, y, dx }, index) =>
          (results[index] as number[][]).flatMap((got, at) => {
            const wanted = at % 2 === 0 ? y : dx;
            const samples = x.map((x, i) => ({ values: { ...params, x }, wanted: wanted[i] as number }));
            return gpuProblems(`${name}, ${at}`, got, samples);
          }),
        );
        expect(problems).toEqual([]);
      });

      test("give the same on several threads", async () => {
        const threads = await inBrowser(({ call }) => call("onThreads", "mish"));
        expect(threads).toEqual({ differing: 0, started: expect.any(Number) });
        expect(threads).not.toMatchObject({ started: 0 });
      });
    },
    { browser, workers: [fileURLToPath(new URL("../parallel/echoai-worker.ts", import.meta.url))] },
  );
});
