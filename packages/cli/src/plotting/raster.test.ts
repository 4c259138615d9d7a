import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { renderPng } from "./raster.ts";

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#fff"/>` +
  `<g font-family="DejaVu Sans, Verdana, sans-serif" font-size="20">${content}</g></svg>`;

const text = `<text x="5" y="28" font-weight="bold">f′(α)</text>`;

/** The picture that a PNG file holds, as four bytes for each pixel. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const data = Buffer.from(png).toString("base64");
  const image = `<image width="240" height="80" href="data:image/png;base64,${data}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80">${image}</svg>`).render()
    .pixels;
}

const dark = (pixels: Uint8Array) => pixels.filter((value, index) => index % 4 === 0 && value < 64).length;

test("makes a PNG file of twice the size", () => {
  const png = Buffer.from(renderPng(svg("")));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([240, 80]);
});

test("draws text with the font that comes along", () => {
  expect(dark(pixelsOf(renderPng(svg(""))))).toBe(0);
  expect(dark(pixelsOf(renderPng(svg(text))))).toBeGreaterThan(500);
});
