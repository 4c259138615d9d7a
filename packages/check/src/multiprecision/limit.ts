// What a limit at an infinity is, read off values on the way there.
import { absolute, type Big, div, fromNumber, isLess, mul, sub } from "./numbers.ts";

/** A number, one of the infinities, no limit, or one that these values do not tell. */
export type Limit =
  | { readonly kind: "number"; readonly value: Big }
  | { readonly kind: "infinite"; readonly sign: 1 | -1 }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** Near 10^40, 10^80 and 10^120 three places each, which are no multiples of a period that someone would write. */
export const magnitudes: readonly (readonly Big[])[] = [40n, 80n, 120n].map((power) =>
  [7n, 9n, 11n].map((k) => div([k * 10n ** power, 0n], [49n, 0n], 1024)),
);

/**
 * From the values at these magnitudes: one that vanishes, one that stays, one that grows, a logarithm included, and none where they
 * come and go. What falls as slowly as 1 / ln x is not known.
 */
export function limitOf(samples: readonly (readonly (Big | undefined)[])[]): Limit {
  const values = samples.flat();
  if (!values.every((value) => value !== undefined)) return { kind: "none" };
  const [middle, high] = [values.slice(3, 6), values.slice(6)];
  const [before, last] = [middle.at(-1), values.at(-1)] as [Big, Big];
  if (high.every((value) => isLess(absolute(value), tiny))) return { kind: "number", value: [0n, 0n] };
  const isNear = (value: Big) => isLess(absolute(sub(value, last)), mul(absolute(last), tiny, 128));
  if ([...middle, ...high].every(isNear)) return { kind: "number", value: last };
  const sizes = values.map(absolute);
  const isInOrder = (inOrder: (before: Big, after: Big) => boolean) =>
    sizes.every((size, index) => index === 0 || inOrder(sizes[index - 1] as Big, size));
  const hasOneSign = values.every(([fraction]) => fraction > 0n === last[0] > 0n);
  if (!hasOneSign) return { kind: "none" };
  if (isInOrder((a, b) => isLess(b, a))) return { kind: "unknown" };
  if (!isInOrder(isLess)) return { kind: "none" };
  const isGrowing = isLess(mul(absolute(before), fromNumber(1.25), 128), absolute(last));
  return isGrowing ? { kind: "infinite", sign: last[0] > 0n ? 1 : -1 } : { kind: "unknown" };
}

/** 10^-20. */
const tiny = div([1n, 0n], [10n ** 20n, 0n], 128);
