import ttest from "@stdlib/stats-ttest";

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation (n - 1); null of fewer than two values. */
export function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/**
 * Two-sided p-value of Student's paired t-test: how often chance alone would give mean differences this large. Null where
 * the test says nothing: fewer than two pairs, or the same non-zero difference in each (no spread to judge it by).
 */
export function pairedP(values: readonly number[], others: readonly number[]): number | null {
  if (values.length !== others.length) throw new RangeError("pairedP: needs as many values as others");
  const differences = values.map((value, index) => value - (others[index] as number));
  const spread = deviation(differences);
  if (spread === null) return null;
  // Accuracies are fractions with one denominator: equal differences may differ in the last bit.
  if (spread < 1e-12) return differences.every((difference) => Math.abs(difference) < 1e-12) ? 1 : null;
  return ttest([...differences]).pValue;
}

/**
 * Holm's correction for asking several questions at once (Holm 1979, Scandinavian Journal of Statistics 6): corrected
 * p-values in the order given. A null stays null and does not count.
 */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const ranked = values
    .map((value, index) => ({ value, index }))
    .filter((one): one is { value: number; index: number } => one.value !== null)
    .sort((a, b) => a.value - b.value);
  const corrected: (number | null)[] = values.map(() => null);
  let largest = 0;
  for (const [rank, { value, index }] of ranked.entries()) {
    largest = Math.max(largest, Math.min(1, value * (ranked.length - rank)));
    corrected[index] = largest;
  }
  return corrected;
}
