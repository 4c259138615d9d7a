import { mapValues } from "../activations/mapValues.ts";
import { readVectorFile } from "./vectors.ts";

/** Values of a function from its formula as it was published; see `vectors/README.md`. */
export interface Published {
  readonly name: string;
  /** The formula as text. */
  readonly formula: string;
  readonly x: readonly number[];
  readonly cases: readonly {
    readonly parameters: Readonly<Record<string, number>>;
    readonly y: readonly number[];
  }[];
}

interface Stored {
  readonly x: readonly number[];
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly formula: string;
        readonly cases: readonly {
          readonly parameters: Readonly<Record<string, number>>;
          readonly y: readonly string[];
        }[];
      }
    >
  >;
}

const { x, functions } = readVectorFile<Stored>("published");

export const published: readonly Published[] = Object.entries(functions).map(
  ([name, { formula, cases }]) => ({
    name,
    formula,
    x,
    cases: cases.map(({ parameters, y }) => ({
      parameters: mapValues(parameters, Math.fround),
      y: y.map(Number),
    })),
  }),
);
