import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

/** Pixels for each unit of the SVG: sharp on screens of double density. */
const SCALE = 2;
const FONT_FILES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

/** The SVG as a PNG file, in a font that comes along, so that it looks the same on every machine. */
export function renderPng(svg: string): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      defaultFontFamily: "DejaVu Sans",
    },
  });
  return picture.render().asPng();
}
