import * as definitions from "../activations/gatedCatalogue.ts";
import type { Split } from "../activations/split.ts";
import { readVectorFile } from "./vectors.ts";

/** Multiprecision values of a gated function, with values and gates in one tensor as its own split has them. */
export interface GatedCase {
  readonly name: keyof typeof definitions;
  readonly params: Readonly<Record<string, number>>;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dx: readonly number[];
}

interface Stored {
  readonly x: readonly string[];
  readonly gate: readonly string[];
  readonly cases: readonly (Readonly<Record<"y" | "dx" | "dgate", readonly string[]>> & {
    readonly name: keyof typeof definitions;
    readonly params: Readonly<Record<string, string>>;
  })[];
}

const gated = { ...definitions };

/** The cases of `vectors/gated.json`, of their pairs those up to `largest` in magnitude. */
export function readGatedVectors(largest: number): readonly GatedCase[] {
  const { x: values, gate: gates, cases } = readVectorFile<Stored>("gated");
  const isSmall = (text: string | undefined) => Math.abs(Number(text)) <= largest;
  const kept = values.flatMap((value, index) => (isSmall(value) && isSmall(gates[index]) ? [index] : []));
  return cases.map(({ name, params, y, dx, dgate }) => {
    const { layout, gate } = gated[name].split;
    const inOrder = <Part>(value: Part, other: Part) => (gate === "first" ? [other, value] : [value, other]);
    const paired = (one: readonly string[], other: readonly string[]) =>
      (layout === "halves"
        ? inOrder(one, other).flatMap((part) => kept.map((index) => part[index]))
        : kept.flatMap((index) => inOrder(one[index], other[index]))
      ).map(Number);
    return {
      name,
      params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Number(value)])),
      x: paired(values, gates),
      y: kept.map((index) => Number(y[index])),
      dx: paired(dx, dgate),
    };
  });
}

/** Shapes and splits of tensors with some axes of length 1. */
export const splits: readonly (Split & { readonly shape: readonly number[] })[] = [
  { shape: [2], axis: 0, layout: "halves", gate: "second" },
  { shape: [6], axis: -1, layout: "interleaved", gate: "first" },
  { shape: [4, 3, 5], axis: 0, layout: "halves", gate: "first" },
  { shape: [4, 3, 5], axis: -3, layout: "interleaved", gate: "second" },
  { shape: [1, 10, 3, 1], axis: 1, layout: "interleaved", gate: "first" },
  { shape: [3, 1, 14], axis: 2, layout: "halves", gate: "second" },
  { shape: [7, 2, 1, 3], axis: -3, layout: "halves", gate: "first" },
];

/** Numbers from -4 to 4, in no order. */
export const sampleOf = (length: number): Float32Array =>
  Float32Array.from({ length }, (_, index) => ((index * 37 + 11) % 65) / 8 - 4);
