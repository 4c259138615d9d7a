import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CountReporter } from "./tools/countReporter.ts";
import { tierOf } from "./tools/testing/tier.ts";

/** What keeps state for itself or starts processes: threads, the command line, browsers, tools. */
const stateful = [
  "packages/echoai/src/parallel/**/*.test.ts",
  "packages/cli/src/{commands,compare/training}/**/*.test.ts",
  "packages/cli/src/*.test.ts",
  "packages/**/*.browser.test.ts",
  "packages/**/*.browser.deep.test.ts",
  "tools/**/*.test.ts",
];

// CONTRIBUTING.md says what the tiers are: `vitest run` is the fast one, `vitest run --mode deep` the deep one.
export default defineConfig(({ mode }) => {
  const { exclude, seed, times, repeatedBy } = tierOf(mode);
  const left = ["**/node_modules/**", ...exclude];
  const shared = {
    setupFiles: ["tools/testing/setup.ts"],
    provide: { seed, times },
    env: { NODE_ENV: "test" },
    // A machine may be slow or busy: no test is about its own time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  };
  const pure = {
    name: "pure",
    include: ["packages/*/src/**/*.test.ts"],
    exclude: [...left, ...stateful],
    // One after another in the same process, which spares starting it and loading the library for each file.
    isolate: false,
    sequence: { groupOrder: 0 },
  };
  const other = { name: "stateful", include: stateful, exclude: left, sequence: { groupOrder: 1 } };
  const fastCheck = fileURLToPath(new URL("./tools/testing/fastCheck.ts", import.meta.url));
  return {
    test: {
      projects: [pure, other].map((own) => ({
        resolve: { alias: [{ find: /^fast-check$/, replacement: fastCheck }] },
        test: { ...shared, ...own },
      })),
      maxWorkers: availableParallelism(),
      reporters: ["default", new CountReporter(repeatedBy)],
    },
  };
});
