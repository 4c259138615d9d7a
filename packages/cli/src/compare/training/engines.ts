import type { CreateLearner } from "./learner.ts";
import type { EngineName } from "./settings.ts";

export interface Engine {
  /** The packages whose versions tell what was computed with. */
  readonly packages: readonly string[];
  /** Loads them. */
  load(): Promise<CreateLearner>;
}

export const engines: Readonly<Record<EngineName, Engine>> = {
  jax: {
    packages: ["@jax-js/jax"],
    load: async () => (await import("./jax/learner.ts")).createLearner,
  },
  tfjs: {
    packages: ["@tensorflow/tfjs", "@tensorflow/tfjs-backend-wasm"],
    load: async () => (await import("./tfjs/learner.ts")).createLearner,
  },
};
