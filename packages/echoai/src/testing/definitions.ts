import { inject } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import { published } from "./published.ts";

const all: readonly Definition[] = Object.values(catalogue);
const rows = new Set(published.map(({ name }) => name));

/** The functions that have files of their own, and vectors with their derivatives and limits. */
export const withVectors: readonly Definition[] = all.filter(({ name }) => !rows.has(name));

const sumOfCodes = (name: string): number =>
  Array.from(name, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);

/** Those that are rows of families: all in the deep tier, in the fast one a tenth, always the same. */
const rowsOfFamilies: readonly Definition[] = all
  .filter(({ name }) => rows.has(name))
  .filter(({ name }) => inject("times") > 1 || sumOfCodes(name) % 10 === 0);

/** What every function is asked that needs no vectors. */
export const sampled: readonly Definition[] = [...withVectors, ...rowsOfFamilies];
