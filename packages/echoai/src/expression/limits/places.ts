import type { Expression } from "../expression.ts";
import type { Range } from "../range.ts";
import { collect } from "../walk.ts";
import type { Place } from "./points.ts";

/** Places that are apart in all that a formula may ask of its variables: signs, sizes, and the formula's own constants. */
export function placesFor(formula: Expression, ranges: ReadonlyMap<string, Range>): readonly Place[] {
  const constants = collect([formula]).flatMap((node) => (node.kind === "constant" ? [node.value] : []));
  const near = constants.slice(0, mostConstants).flatMap((value) => [value, 0.9 * value, 1.1 * value]);
  const sizes = [0, ...plainSizes, ...near.map(Math.abs).filter((size) => size < 1e10)];
  const candidates = [...ranges].map(([name, range]) => ({ name, values: valuesIn(range, sizes) }));
  const [single, ...others] = candidates;
  if (single === undefined) return [{}];
  if (others.length === 0) return single.values.map((value) => ({ [single.name]: value }));
  return Array.from({ length: 100 }, (_, index) =>
    Object.fromEntries(
      candidates.map(({ name, values }, which) => {
        // Powers of e are independent: the whole of the places is spread evenly.
        const fraction = ((index + 1) * Math.exp((which + 1) / 7)) % 1;
        return [name, values[Math.floor(fraction * values.length)] as number];
      }),
    ),
  );
}

const mostConstants = 20;
const plainSizes = [1, 0.37, 2.3, 0.013, 57, 1.7e-4, 6.1e3, 3.3e-9, 1.9e8];

/** Numbers of both signs, and those near the ends; none so small or large that a product of some over- or underflows. */
function valuesIn({ low, high }: Range, sizes: readonly number[]): readonly number[] {
  const values = sizes.flatMap((size) => [size, -size, low + size, high - size]);
  const isPlain = (size: number) => size === 0 || (size > 1e-10 && size < 1e10);
  return [...new Set(values)].filter((value) => value >= low && value <= high && isPlain(Math.abs(value)));
}
