import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

// What a page pays for an import, minified and compressed. The aims are 12 kB with the engine and 4 kB without it. Of the engine's
// bytes 1,100 are for the last bit (docs/decisions/0016-correct-rounding.md), and 700 for numbers and Float64Arrays (0023).
const budgets = [
  { what: "an activation, with the SIMD engine", code: 'export { mish } from "echoai";', most: 23_500 },
  {
    what: "a definition and its value in float64, without the engine",
    code: 'import { mish } from "echoai/definitions"; import { evaluate } from "echoai/expression"; export const value = (x) => evaluate(mish.stable, { x });',
    most: 3_600,
  },
  { what: "a definition", code: 'export { mish } from "echoai/definitions";', most: 1_700 },
] as const;

test.each(budgets)("$what takes at most $most bytes", async ({ what, code, most }) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  const size = brotliCompressSync(bundle).length;
  console.log(`${what}: ${size} bytes of ${most}`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(most);
});

test("what is not imported is not in the bundle", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { mish } from "echoai";',
      resolveDir: dirname(fileURLToPath(import.meta.url)),
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  expect(text).toContain("Diganta Misra");
  for (const absent of ["Funnel ReLU", "Richards", "worker_threads", "jax", "BatchNorm", "FormulaError"]) {
    expect(text).not.toContain(absent);
  }
});
