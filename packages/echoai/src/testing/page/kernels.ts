// Runs in a browser's page: the SIMD kernels, on one thread and several. `tools/browser` bundles it.
import { catalogue } from "../../catalogue.ts";
import type { Activation } from "../../functions/activation.ts";
import { parallel } from "../../parallel/index.ts";

export interface KernelRun {
  readonly name: string;
  readonly params: Readonly<Record<string, number>>;
  readonly x: readonly number[];
}

/** Of each run the values and the slopes, `fast` and `precise`. */
export const valuesAndSlopes = (runs: readonly KernelRun[]): number[][][] =>
  runs.map(({ name, params, x }) => {
    const activation = catalogue[name as keyof typeof catalogue] as Activation;
    const given = Float32Array.from(x);
    return (["fast", "precise"] as const).flatMap((precision) =>
      [activation, activation.derivative].map((compute) => [
        ...compute(given, params, undefined, { precision }),
      ]),
    );
  });

/** How many elements are others on several threads than on one, and how many threads were started for them. */
export async function onThreads(name: string): Promise<{ differing: number; started: number }> {
  let started = 0;
  platform.Worker = class extends platform.Worker {
    constructor(...given: readonly unknown[]) {
      super(...given);
      started += 1;
    }
  };
  const activation = catalogue[name as keyof typeof catalogue] as Activation;
  const x = new Float32Array(2 ** 22 + 13).map((_, index) => ((index * 7919) % 1009) / 50 - 10);
  const [several, one] = [await parallel(activation)(x), activation(x)];
  return { differing: several.filter((value, index) => !Object.is(value, one[index])).length, started };
}

const platform = globalThis as unknown as { Worker: new (...given: readonly unknown[]) => object };
