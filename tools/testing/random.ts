// Runs before each test file: what is random in it follows the run's seed, and property tests try as often as the tier asks for.
import type { IRawProperty, Parameters } from "fast-check";
import { inject, vi } from "vitest";
import { randomNumbers } from "../../packages/echoai/src/testing/kernels.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where everything random starts from. */
    readonly seed: number;
    /** How many times as often as it says a property test tries. */
    readonly times: number;
  }
}

vi.mock("fast-check", async (importOriginal) => {
  const fastCheck = await importOriginal<typeof import("fast-check")>();
  fastCheck.configureGlobal({ seed: inject("seed") });
  const usualRuns = 100;
  const assert = <Given>(property: IRawProperty<Given, boolean>, parameters: Parameters<Given> = {}) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: inject("times") * (parameters.numRuns ?? usualRuns),
    });
  const mocked = { ...fastCheck, assert: assert as typeof fastCheck.assert };
  return { ...mocked, default: mocked };
});

// For libraries that draw from it.
Math.random = randomNumbers(inject("seed"));
