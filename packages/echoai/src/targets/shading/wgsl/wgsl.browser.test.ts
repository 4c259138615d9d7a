import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInBrowser } from "../../../../../../tools/browser/browser.ts";
import { shaderProblems } from "../../../testing/shaderChecks.ts";
import { toWgsl } from "./index.ts";

describeInBrowser(
  "WGSL on WebGPU",
  fileURLToPath(new URL("../../../testing/page/shaders.ts", import.meta.url)),
  (inBrowser) => {
    test("the catalogue's values and gradients are right", async () => {
      const problems = await shaderProblems(toWgsl, (shaders) =>
        inBrowser(({ call }) => call<number[][]>("runWgsl", shaders)),
      );
      expect(problems).toEqual([]);
    });
  },
);
