import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kernels, targets } from "../../packages/echoai/claims/functions.mjs";
import { lowered } from "../../packages/echoai/claims/lowered.mjs";
import { inWords } from "./page.mjs";

const { fast, precise } = kernels;

test.each([
  [
    "docs/library.md",
    `a value: at most ${fast.ulp} ULP; a derivative: ${fast.ulp} ULP, or ${fast.absolute} absolute`,
  ],
  ["docs/library.md", `worst("fast") < ${fast.ulp} * 2 ** -23, worst("precise") < ${precise.ulp} * 2 ** -23`],
  ["docs/library.md", `within ${inWords(targets.shader)}`],
  ["docs/onnx.md", `within ${inWords(targets.onnx)}`],
  ["CHANGELOG.md", `within ${fast.ulp} ULP at the default parameters`],
  ["CHANGELOG.md", `or ${fast.absolute} absolute`],
  ["CHANGELOG.md", `within ${inWords(targets.shader)}`],
  ["packages/echoai/src/targets/shading/wgsl/wgsl.ts", `within ${inWords(targets.shader)}`],
  ["packages/echoai/src/targets/shading/glsl/glsl.ts", `within ${inWords(targets.shader)}`],
])("%s states the claim: %s", (file, claim) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  expect(text.replace(/\n( \*)? */g, " ")).toContain(claim);
});

test("a series' tail is what is claimed of it", () => {
  // 2 artanh(s) / s = sum 2 s^2k / (2k + 1), of which nine terms are taken, at s = 1/3.
  const terms = Array.from({ length: 40 }, (_, k) => 3 ** (-2 * k) / (2 * k + 1));
  const [whole, taken] = [terms, terms.slice(0, 9)].map((some) =>
    some.reduceRight((sum, term) => sum + term, 0),
  );
  const tail = 1 - (taken as number) / (whole as number);
  expect([lowered.log.error, lowered.log1p.error].every((error) => tail < error && error < 1.04 * tail)).toBe(
    true,
  );
});
