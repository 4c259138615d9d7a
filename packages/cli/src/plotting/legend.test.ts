import { expect, test } from "vitest";
import { layLegend } from "./legend.ts";

test("puts few short labels in one row", () => {
  const { entries, height } = layLegend(["Mish", "Swish"], 600, 13);
  expect(new Set(entries.map(({ swatch }) => swatch.y)).size).toBe(1);
  expect(height).toBe(22);
});

test("spreads seven labels evenly, without overlap and within the width", () => {
  const width = 600;
  const { entries, height } = layLegend(
    Array.from({ length: 7 }, (_, index) => `Function ${index}`),
    width,
    13,
  );
  const heights = [...new Set(entries.map(({ swatch }) => swatch.y))];
  const rows = heights.map((y) => entries.filter(({ swatch }) => swatch.y === y));
  expect(rows.map((row) => row.length)).toEqual([4, 3]);
  expect(height).toBe(44);
  for (const row of rows) {
    row.forEach(({ swatch, text, label }, index) => {
      const end = text.x + label.length * 13 * 0.6;
      expect(swatch.x2).toBeLessThan(text.x);
      expect(end).toBeLessThanOrEqual(row[index + 1]?.swatch.x1 ?? width);
    });
  }
});

test("gives a label that is wider than the figure a row of its own", () => {
  const { entries } = layLegend(["a".repeat(200), "b"], 300, 13);
  expect(entries.map(({ swatch }) => swatch.x1)).toEqual([0, 0]);
});
