import { mapValues } from "../activations/mapValues.ts";
import { readVectorFile } from "./vectors.ts";

/** What is known of a function's limits for one set of parameters and further inputs. */
export interface LimitCase {
  readonly params: Readonly<Record<string, number>>;
  /** At -infinity and at infinity, by form: "value", or the variable of a derivative. */
  readonly limits: Readonly<Record<string, readonly number[]>>;
}

interface Stored {
  readonly params: Readonly<Record<string, number>>;
  readonly limits: Readonly<Record<string, readonly string[]>>;
}

/** The limits of every function, independent of Echo; see `vectors/README.md`. */
export const readLimits = (): Readonly<Record<string, readonly LimitCase[]>> =>
  mapValues(readVectorFile<Readonly<Record<string, readonly Stored[]>>>("limits"), (cases) =>
    cases.map(({ params, limits }) => ({
      params,
      limits: mapValues(limits, (texts) => texts.map((text) => Number(text.replace("inf", "Infinity")))),
    })),
  );
