import { expect, test } from "vitest";
import { drawTerminalChart, sideBySide } from "./terminalChart.ts";

const identity = (text: string) => text;
const chart = {
  title: "f(x)",
  pieces: [
    [
      [-2, -2],
      [2, 2],
    ],
  ],
  x: [-2, 2],
  y: [-2, 2],
  width: 24,
  height: 5,
  paintCurve: identity,
  paintAxis: identity,
} as const;

test("draws the curve over both axes, with numbers at both", () => {
  expect(drawTerminalChart(chart).map((line) => line.trimEnd())).toEqual([
    "f(x)",
    "  │          ┊      ⣀⠤⠒⠉",
    "  │          ┊ ⢀⡠⠤⠒⠉",
    "0 ┤┄┄┄┄┄┄┄┄⢀⡠⠔⠊⠁┄┄┄┄┄┄┄┄",
    "  │    ⣀⠤⠒⠊⠁ ┊",
    "  │⣀⠤⠒⠉      ┊",
    "  └┬─────────┬─────────┬",
    "   -2        0         2",
  ]);
});

test("all lines are as wide as asked for, without and with a curve", () => {
  for (const pieces of [chart.pieces, []]) {
    for (const line of drawTerminalChart({ ...chart, pieces })) expect(line.length).toBe(chart.width);
  }
});

test("paints the curve and the axes apart", () => {
  const lines = drawTerminalChart({ ...chart, paintCurve: (text) => `<${text}>`, paintAxis: () => "" });
  const marked = lines.join("").match(/<[\u2800-\u28ff]>/g) ?? [];
  expect(marked.length).toBeGreaterThan(15);
  expect(lines.join("")).not.toMatch(/[┊┄┼┤]/);
});

test("puts charts next to each other", () => {
  expect(sideBySide([["ab", "cd"], ["ef"]], " | ")).toEqual(["ab | ef", "cd | "]);
});
