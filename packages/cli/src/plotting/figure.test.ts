import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { drawFigure, type Figure } from "./figure.ts";
import type { Curve } from "./view.ts";

const relu: Curve = { label: "ReLU", value: (x) => Math.max(0, x), derivative: (x) => (x > 0 ? 1 : 0) };
const tanh: Curve = { label: "tanh", value: Math.tanh, derivative: (x) => 1 - Math.tanh(x) ** 2 };
const both: Figure = { title: "Two functions", curves: [relu, tanh], x: [-6, 6], derivative: true };

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
/** What is drawn of each curve, panel by panel. */
const lines = (svg: string) =>
  svg
    .split('aria-label="line"')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("</g>")));
const strokes = (line = "") => line.match(/M[^M"]*L/g)?.length;

describe("drawFigure", () => {
  test("has title, legend, both panels with their labels, and numbers at the axes", () => {
    const found = texts(drawFigure(both));
    for (const text of ["Two functions", "ReLU", "tanh", "f(x)", "f′(x)", "x", "−6", "0", "6", "1.0"]) {
      expect(found).toContain(text);
    }
    expect(found.filter((text) => text === "x").length).toBe(2);
    expect(lines(drawFigure(both)).length).toBe(4);
  });

  test("has one panel without derivatives, and no legend for one curve", () => {
    const svg = drawFigure({ ...both, curves: [tanh], derivative: false, subtitle: "f(x) = tanh(x)" });
    expect(texts(svg)).not.toContain("f′(x)");
    expect(texts(svg)).not.toContain("tanh");
    expect(texts(svg)).toContain("f(x) = tanh(x)");
    expect(lines(svg).length).toBe(1);
  });

  test("is well-formed whatever the labels are, and refers to nothing outside", () => {
    const label = `<a & "b">`;
    const svg = drawFigure({ ...both, title: label, curves: [{ ...relu, label }, tanh], subtitle: label });
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).not.toMatch(/<style|<script|<image|href|url\(|currentColor/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("http");
  });

  test("draws the derivative of a kink as two strokes", () => {
    const [value, derivative] = lines(drawFigure({ ...both, curves: [relu] }));
    expect(strokes(value)).toBe(1);
    expect(strokes(derivative)).toBe(2);
  });

  test("is the same every time", () => {
    expect(drawFigure(both)).toBe(drawFigure(both));
  });

  test("keeps eight curves apart by colour or dash", () => {
    const curves = Array.from({ length: 8 }, (_, index): Curve => ({ ...tanh, label: `curve ${index}` }));
    const svg = drawFigure({ ...both, curves });
    const swatches = [
      ...svg.matchAll(/<line[^>]*stroke="(#\w+)" stroke-width="3"( stroke-dasharray="[^"]*")?/g),
    ];
    expect(new Set(swatches.map(([, colour, dash]) => `${colour}${dash}`)).size).toBe(8);
  });

  test("shows axes also for a function without a value", () => {
    const nowhere: Curve = { label: "nowhere", value: () => Number.NaN, derivative: () => Number.NaN };
    expect(texts(drawFigure({ ...both, curves: [nowhere] }))).toContain("−6");
  });
});
