import { defineConfig } from "vitest/config";
import { CountReporter } from "./tools/count-reporter.ts";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tools/**/*.test.ts", "docs/**/*.test.ts"],
    // A machine may be slow or busy: no test is about its own time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", new CountReporter()],
  },
});
