// What `import fc from "fast-check"` gives in tests: its properties start from the run's seed and are tried as often as the tier asks for.
import { createRequire } from "node:module";
import type { default as FastCheck, IRawProperty, Parameters } from "fast-check";
import { inject } from "vitest";

const usualRuns = 100;
// Not by `import`, which would be this file again.
const fastCheck = createRequire(import.meta.url)("fast-check") as typeof FastCheck;

fastCheck.configureGlobal({ seed: inject("seed") });

const assert = <Given>(property: IRawProperty<Given, boolean>, parameters: Parameters<Given> = {}) =>
  fastCheck.assert(property, { ...parameters, numRuns: inject("times") * (parameters.numRuns ?? usualRuns) });

export default { ...fastCheck, assert: assert as typeof fastCheck.assert };
