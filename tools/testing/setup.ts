// Runs before each test file: what is random in it follows the run's seed.
import { inject } from "vitest";
import { randomNumbers } from "../../packages/echoai/src/testing/kernels.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where everything random starts from. */
    readonly seed: number;
    /** How many times as often as it says a test tries or repeats something. */
    readonly times: number;
  }
}

// For libraries that draw from it.
Math.random = randomNumbers(inject("seed"));
