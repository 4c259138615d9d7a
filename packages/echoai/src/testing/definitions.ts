import { inject } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import { published } from "./published.ts";

const all: readonly Definition[] = Object.values(catalogue);
const rows = new Set(published.map(({ name }) => name));

/** The functions that have files of their own, and vectors with their derivatives and limits. */
export const withVectors: readonly Definition[] = all.filter(({ name }) => !rows.has(name));

/** Those that are rows of families: all in the deep tier, in the fast one every tenth. */
const rowsOfFamilies: readonly Definition[] = all
  .filter(({ name }) => rows.has(name))
  .filter((_, index) => inject("times") > 1 || index % 10 === 0);

/** What every function is asked that needs no vectors. */
export const sampled: readonly Definition[] = [...withVectors, ...rowsOfFamilies];
