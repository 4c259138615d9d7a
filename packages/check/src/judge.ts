// Whether a result is right.
import { distance, type Format, type Precision, unitOf } from "./formats.ts";
import { type Big, fromNumber, sizeOf, sub, toNumber } from "./multiprecision/index.ts";
import type { Known } from "./truth/truth.ts";

/** What can be wrong with a number that was computed. */
export type Wrong = "nan" | "infinite" | "lost" | "inaccurate";

export interface Judgement {
  /** The error in units in the last place, or, where that is more, in what one rounding of each argument changes. */
  readonly error: number;
  readonly wrong: Wrong | undefined;
  /** Wrong only in numbers below float64's normal ones, where few digits are left. */
  readonly isSubnormal: boolean;
  readonly right: Big;
}

/**
 * How large an error may be. On Float32Arrays a derivative is computed in the same arithmetic, of longer formulas; the library claims less
 * than these (`docs/accuracy.md`) for its own functions, and formulas of one's own may be powers of powers.
 */
export const bounds: Readonly<Record<Precision, { readonly value: number; readonly slope: number }>> = {
  float64: { value: 16, slope: 512 },
  fast: { value: 64, slope: 256 },
  precise: { value: 2, slope: 4 },
};

/** The judgement for the candidate that is nearest: on a border there are two, and what lies between them is right as well. */
export function judge(
  got: number,
  candidates: readonly Known[],
  format: Format,
  bound: number,
): Judgement | undefined {
  if (isBetween(got, candidates))
    return { error: 0, wrong: undefined, isSubnormal: false, right: fromNumber(got) };
  const all = candidates.map((known) => judgeOne(got, known, format, bound));
  return all.reduce<Judgement | undefined>(
    (best, next) => (best === undefined || next.error < best.error ? next : best),
    undefined,
  );
}

/** A slope of a kink that is none of the two sides', such as 0 of |x|. */
function isBetween(got: number, [first, second]: readonly Known[]): boolean {
  if (first === undefined || second === undefined || !Number.isFinite(got)) return false;
  const number = fromNumber(got);
  const [a, b] = [first, second].map(({ value }) => sub(number, value)[0]) as [bigint, bigint];
  return a * b <= 0n;
}

function judgeOne(got: number, { value, conditioning }: Known, format: Format, bound: number): Judgement {
  const right = value;
  if (Number.isNaN(got)) return { error: Number.POSITIVE_INFINITY, wrong: "nan", isSubnormal: false, right };
  const units = distance(got, value, format);
  const change = toNumber([conditioning[0], conditioning[1] - format.bits - 1n - unitOf(value, format)]);
  const error = units === 0 ? 0 : units / Math.max(1, change);
  if (error <= bound) return { error, wrong: undefined, isSubnormal: false, right };
  const isSubnormal = format.end === 1024n && sizeOf(value) <= -1021n && Math.abs(got) < 2 ** -1021;
  const wrong = !Number.isFinite(got) ? "infinite" : got === 0 && value[0] !== 0n ? "lost" : "inaccurate";
  return { error, wrong, isSubnormal, right };
}
