import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInBrowser } from "../../../../../../tools/browser/browser.ts";
import { shaderProblems } from "../../../testing/shaderChecks.ts";
import { toGlsl } from "./index.ts";

describeInBrowser(
  "GLSL on WebGL2",
  fileURLToPath(new URL("../../../testing/page/shaders.ts", import.meta.url)),
  (inBrowser) => {
    test("the catalogue's values and gradients are right", async () => {
      const problems = await shaderProblems(toGlsl, (shaders) =>
        inBrowser(({ call }) => call<number[][]>("runGlsl", shaders)),
      );
      expect(problems).toEqual([]);
    });
  },
);
