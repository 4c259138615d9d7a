import type { Activation } from "echoai";
import { toText } from "echoai/text";
import type { Dataset } from "../data/dataset.ts";
import type { Conditions } from "./store.ts";
import { type Row, summarise } from "./summary.ts";
import type { Run } from "./training/run.ts";
import { verdict } from "./verdict.ts";
import type { Versions } from "./versions.ts";

/** What `results.json` holds, and what the report is drawn from. */
export interface Results {
  readonly made: string;
  readonly versions: Versions;
  /** The settings and the data that every run shares. */
  readonly conditions: Conditions;
  readonly data: { readonly name: string; readonly description: string };
  readonly network: string;
  readonly baseline: string;
  readonly seeds: number;
  readonly verdict: string;
  readonly summary: readonly Row[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

export interface Comparison {
  readonly versions: Versions;
  readonly conditions: Conditions;
  readonly dataset: Dataset;
  readonly network: string;
  readonly baseline: string;
  readonly seeds: number;
  readonly activations: readonly Activation[];
  readonly runs: readonly Run[];
}

export function gatherResults(comparison: Comparison, made: Date): Results {
  const { versions, conditions, dataset, network, baseline, seeds, activations } = comparison;
  const place = new Map(activations.map(({ definition }, index) => [definition.name, index]));
  // A resumed directory may hold runs of more activations and seeds than were asked for this time.
  const runs = comparison.runs
    .filter((run) => place.has(run.activation) && run.seed <= seeds)
    .toSorted((a, b) => (place.get(a.activation) ?? 0) - (place.get(b.activation) ?? 0) || a.seed - b.seed);
  const summary = summarise(runs, baseline);
  return {
    made: made.toISOString(),
    versions,
    conditions,
    data: { name: dataset.name, description: dataset.description },
    network,
    baseline,
    seeds,
    verdict: verdict(summary),
    summary,
    formulas: formulasOf(activations),
    runs,
  };
}

/** Formula and parameters of each activation: what tells one version of a user's own function from another. */
export function formulasOf(activations: readonly Activation[]): Record<string, string> {
  return Object.fromEntries(
    activations.map(({ definition: { name, formula, parameters } }) => {
      const given = Object.entries(parameters).map(([key, { default: value, trainable }]) =>
        trainable ? `${key} from ${value}` : `${key} = ${value}`,
      );
      return [name, [toText(formula), ...given].join("; ")];
    }),
  );
}
