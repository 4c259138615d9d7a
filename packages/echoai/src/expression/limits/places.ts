import type { Expression } from "../expression.ts";
import type { Range } from "../range.ts";
import { collect } from "../walk.ts";
import type { Place } from "./points.ts";

/** Places that are apart in all that formulas may ask of their variables: signs, sizes, and the formulas' own constants. */
export function placesFor(
  formulas: readonly Expression[],
  ranges: ReadonlyMap<string, Range>,
): readonly Place[] {
  const constants = collect(formulas).flatMap((node) => (node.kind === "constant" ? [node.value] : []));
  const around = constants.flatMap((value) => [value, 0.9 * value, 1.1 * value]);
  const magnitudes = [...sizes, ...around.filter((value) => Math.abs(value) < 1e10)];
  const candidates = [...new Set([0, ...magnitudes, ...magnitudes.map((value) => -value)])];
  const names = [...ranges.keys()];
  if (names.length === 0) return [{}];
  const allowed = [...ranges].map(([, { low, high }]) =>
    candidates.filter((value) => value >= low && value <= high),
  );
  if (names.length === 1)
    return (allowed[0] as readonly number[]).map((value) => ({ [names[0] as string]: value }));
  return Array.from({ length: 100 }, (_, index) =>
    Object.fromEntries(
      names.map((name, which) => {
        const values = allowed[which] as readonly number[];
        const fraction = ((index + 1) * Math.sqrt(irrationals[which % irrationals.length] as number)) % 1;
        return [name, values[Math.floor(fraction * values.length)] as number];
      }),
    ),
  );
}

const sizes = [1, 0.37, 2.3, 0.013, 57, 1.7e-4, 6.1e3, 3.3e-9, 1.9e8];

/** Multiples of their roots, without the whole part, are spread evenly and independently. */
const irrationals = [2, 3, 5, 7, 11, 13, 17, 19];
