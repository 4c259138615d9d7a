// At which numbers, and for which parameters, a function is measured.
import { contains, type Definition, type Domain } from "echoai/definitions";
import { collect } from "echoai/expression";

/** Values of the parameters and further inputs, by name; all are float32 numbers. */
export type Parameters = Readonly<Record<string, number>>;

/** How many inputs: a quick look, or all that is known to be hard. */
export type Extent = "quick" | "whole";

/**
 * Positive numbers that break careless code. Where exponentials overflow and vanish in float32 (87 to 104) and in float64 (700 to 746),
 * where squares do, the subnormals and the largest of float32. In float64 from 1e-300 to 1e300: beyond, a factor of a hundred is too much.
 */
const hard: readonly number[] = [
  0,
  1e-300,
  1e-200,
  1e-160,
  1e-100,
  1e-60,
  2 ** -149,
  2 ** -140,
  2 ** -127,
  2 ** -126,
  1e-30,
  1e-20,
  1e-16,
  1e-12,
  1e-8,
  1e-6,
  1e-4,
  1e-3,
  0.01,
  0.1,
  0.25,
  0.37,
  0.5,
  0.75,
  1,
  1.37,
  1.5,
  2,
  2.5,
  3,
  3.7,
  4.5,
  5.5,
  7,
  9,
  12,
  17,
  20,
  25,
  30,
  37,
  44.5,
  60,
  80,
  87,
  88,
  88.8,
  89,
  95,
  100,
  103,
  104,
  105,
  200,
  500,
  700,
  708,
  709.5,
  709.8,
  720,
  740,
  744,
  745.5,
  746,
  750,
  1e3,
  1e4,
  1e5,
  1e8,
  1e12,
  1e16,
  1.9e19,
  1e25,
  1e30,
  1e38,
  3.4028234663852886e38,
  1e60,
  1e100,
  1.3e154,
  1.4e154,
  1e200,
  1e300,
];

/** Every power of ten and what lies in between; -50 to 50 in small steps. */
const further = (): readonly number[] => [
  ...Array.from({ length: 600 }, (_, k) => [1, 3.7].map((m) => m * 10 ** (k - 300))).flat(),
  ...Array.from({ length: 500 }, (_, k) => 0.1 * (k + 0.37)),
  ...Array.from({ length: 60 }, (_, k) => 86 + 0.33 * k),
  ...Array.from({ length: 50 }, (_, k) => 699 + k),
];

/** The finite inputs, in order, -0 among them. What fits into float32 is rounded to it, so that all precisions see the same. */
export function inputsFor(definition: Definition, parameters: Parameters, extent: Extent): readonly number[] {
  const own = collect([definition.formula, definition.stable]).flatMap((node) =>
    node.kind === "constant" && Number.isFinite(node.value) ? [node.value] : [],
  );
  const numbers = [...hard, ...own, ...Object.values(parameters), ...(extent === "whole" ? further() : [])];
  const both = numbers.flatMap((value) => [value, -value]).map(toSingle);
  return [...new Map(both.map((value) => [Object.is(value, -0) ? "-0" : value, value])).values()].sort(
    (a, b) => a - b,
  );
}

/** The nearest float32, unless that loses the number. */
function toSingle(value: number): number {
  const single = Math.fround(value);
  return Number.isFinite(single) && (single !== 0 || value === 0) ? single : value;
}

/** The defaults first; then others inside of the domains: near them, small, large, of the other sign. */
export function parametersFor({ parameters, inputs }: Definition, extent: Extent): readonly Parameters[] {
  const entries = [
    ...Object.entries(parameters).map(([name, { default: value, domain }]) => ({ name, value, domain })),
    ...inputs.map((name) => ({ name, value: 0.5, domain: { kind: "any" } as Domain })),
  ];
  if (entries.length === 0) return [{}];
  const kinds = extent === "quick" ? candidates.slice(0, 4) : candidates;
  const sets = kinds.map((candidate) =>
    Object.fromEntries(
      entries.map(({ name, value, domain }, index) => [
        name,
        candidate(value, index)
          .map(Math.fround)
          .find((number) => contains(domain, number)) ?? Math.fround(value),
      ]),
    ),
  );
  return [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()];
}

/** In each, the first that the domain has. */
const candidates: readonly ((value: number, index: number) => readonly number[])[] = [
  (value) => [value],
  (value, index) => [0.5 * value || (index % 2 === 0 ? 0.75 : -0.5), 0.75],
  (value, index) => (index % 2 === 0 ? [-value || -1.5, -1.5, 1.5] : [1.5, 2 * value, -1.5]),
  (_, index) => (index % 2 === 0 ? [40, 0.9] : [-3, 3, 0.1]),
  (_, index) => (index % 2 === 0 ? [2 ** -10, 1e-3] : [-(2 ** -6), 2 ** -6]),
  () => [0, 1],
  (value) => [2 * value || 1, 1],
  (_, index) => (index % 2 === 0 ? [-40, 7] : [1000, -1000]),
];
