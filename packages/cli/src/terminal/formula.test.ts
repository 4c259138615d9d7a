import { expect, test } from "vitest";
import { layFormula } from "./formula.ts";

test("puts the branches of a choice under one another, their conditions aligned", () => {
  expect(layFormula("f(x)  ", "{ x if x > 0; 0.5 x if x < -1; 0 otherwise }", 80)).toEqual([
    "f(x)  { x      if x > 0",
    "      { 0.5 x  if x < -1",
    "      { 0      otherwise",
  ]);
});

test("leaves a choice within a branch in its line", () => {
  expect(layFormula("", "{ { 1 if x > 2; x otherwise } if x > 0; 0 otherwise }", 80)).toEqual([
    "{ { 1 if x > 2; x otherwise }  if x > 0",
    "{ 0                            otherwise",
  ]);
});

test("wraps what is no choice, or only begins and ends like one", () => {
  expect(layFormula("f  ", "x tanh(softplus(x))", 12)).toEqual(["f  x", "   tanh(softplus(x))"]);
  const sum = "{ 1 if x > 0; 0 otherwise } + { 1 if x > 1; 0 otherwise }";
  expect(layFormula("", sum, 80)).toEqual([sum]);
});

test("keeps to the width", () => {
  const lines = layFormula("f  ", `{ ${"a + ".repeat(9)}b if x > 0; 0 otherwise }`, 24);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(24);
});
