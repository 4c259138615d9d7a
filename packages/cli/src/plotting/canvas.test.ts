import { expect, test } from "vitest";
import { createCanvas } from "./canvas.ts";

test("each dot of a cell has its bit of the braille block", () => {
  const dots = [
    [0, 0, "⠁"],
    [0, 1, "⠂"],
    [0, 2, "⠄"],
    [0, 3, "⡀"],
    [1, 0, "⠈"],
    [1, 1, "⠐"],
    [1, 2, "⠠"],
    [1, 3, "⢀"],
  ] as const;
  for (const [x, y, character] of dots) {
    const canvas = createCanvas(1, 1);
    canvas.line(x, y, x, y);
    expect(canvas.cell(0, 0)).toBe(character);
  }
});

test("a line half-way between two dots is flat in spite of rounding errors", () => {
  const canvas = createCanvas(2, 1);
  canvas.line(0, 1.5 + 1e-15, 1, 1.5 - 1e-15);
  canvas.line(1, 1.5 - 1e-15, 3, 1.5 + 1e-15);
  expect(canvas.cell(0, 0) + canvas.cell(1, 0)).toBe("⠒⠒");
});

test("lines have no holes, and what is outside is left out", () => {
  const canvas = createCanvas(3, 1);
  canvas.line(-4, 0, 20, 0);
  canvas.line(0, -3, 0, 9);
  expect([0, 1, 2].map((column) => canvas.cell(column, 0))).toEqual(["⡏", "⠉", "⠉"]);
  expect(createCanvas(1, 1).cell(0, 0)).toBe("");
});
