import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { CountReporter } from "./tools/count-reporter.ts";
import { tierOf } from "./tools/testing/tier.ts";

// CONTRIBUTING.md says what the tiers are. `vitest run` is the fast one, `vitest run --mode deep` the deep one.
export default defineConfig(({ mode }) => {
  const { exclude, seed, times, repeatedBy } = tierOf(mode);
  return {
    test: {
      include: ["packages/*/src/**/*.test.ts", "tools/**/*.test.ts", "docs/**/*.test.ts"],
      exclude: ["**/node_modules/**", ...exclude],
      setupFiles: ["tools/testing/random.ts"],
      provide: { seed, times },
      env: { NODE_ENV: "test" },
      // A machine may be slow or busy: no test is about its own time.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      maxWorkers: availableParallelism(),
      reporters: ["default", new CountReporter(repeatedBy)],
    },
  };
});
