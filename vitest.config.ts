import { defineConfig } from "vitest/config";
import { CountReporter } from "./tools/count-reporter.ts";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tools/**/*.test.ts", "docs/**/*.test.ts"],
    reporters: ["default", new CountReporter()],
  },
});
