// The catalogue's functions, and what is known to be wrong with them.
import { readFileSync } from "node:fs";
import type { Activation } from "echoai";
import { catalogue, gatedCatalogue } from "echoai/catalogue";
import type { Report } from "../check.ts";

/** The gated ones as functions of value and gate. */
export const functions: readonly Activation<string, string>[] = [
  ...(Object.values(catalogue) as Activation<string, string>[]),
  ...Object.values(gatedCatalogue).map(({ pairwise }) => pairwise as unknown as Activation<string, string>),
];

interface Known {
  /** What is wrong, as `found` writes it. */
  readonly found: readonly string[];
  readonly reason: string;
}

/** By function. Who mends one takes it out: a test fails where something is known and not found. */
const known: Readonly<Record<string, Known>> = JSON.parse(
  readFileSync(new URL("./known.json", import.meta.url), "utf8"),
);

export const namesOfKnown = Object.keys(known);

export const knownOf = (name: string): readonly string[] => known[name]?.found ?? [];

/** "the slope: lost", in order. */
export const found = ({ findings }: Report): readonly string[] =>
  [...new Set(findings.map(({ form, kind }) => `${form}: ${kind}`))].sort();
