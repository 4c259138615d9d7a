import type { Range } from "./polyline.ts";

/** Round numbers inside the range, at most `count` of them, written alike. */
export function ticks([low, high]: Range, count: number): { value: number; label: string }[] {
  const step = roundStep((high - low) / Math.max(1, count - 1));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const result: { value: number; label: string }[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index++) {
    const value = index === 0 ? 0 : index * step;
    result.push({ value, label: step < 1e-4 || step > 1e5 ? value.toPrecision(2) : value.toFixed(decimals) });
  }
  return result;
}

/** The smallest of 1, 2, 5, 10, 20 ... times a power of ten that is no less than the given step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}
