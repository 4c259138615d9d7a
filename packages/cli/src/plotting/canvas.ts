/** A grid of braille characters: two dots across and four down in each cell. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Draws a straight line between two places, in dots from the top left; parts outside are left out. */
  line(x0: number, y0: number, x1: number, y1: number): void;
  /** The character of a cell, "" when no dot of it is set. */
  cell(column: number, row: number): string;
}

const BLANK_BRAILLE = 0x2800;
/** Unicode numbers the dots down the left column, then down the right, and the lowest two last. */
const DOT_BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** The dot for a place. Half-way it is always the same one: rounding errors make no steps in a flat line. */
export function dotAt(place: number): number {
  return Math.round(place - 1e-6);
}

export function createCanvas(columns: number, rows: number): Canvas {
  const width = columns * 2;
  const height = rows * 4;
  const cells = new Uint8Array(columns * rows);

  const set = (x: number, y: number) => {
    if (x < 0 || x >= width || y < 0 || y >= height) return;
    const index = (y >> 2) * columns + (x >> 1);
    cells[index] = (cells[index] ?? 0) | (DOT_BITS[y & 3]?.[x & 1] ?? 0);
  };

  return {
    width,
    height,
    line(x0, y0, x1, y1) {
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
      for (let step = 0; step <= steps; step++) {
        set(dotAt(x0 + ((x1 - x0) * step) / steps), dotAt(y0 + ((y1 - y0) * step) / steps));
      }
    },
    cell(column, row) {
      const dots = cells[row * columns + column] ?? 0;
      return dots === 0 ? "" : String.fromCodePoint(BLANK_BRAILLE + dots);
    },
  };
}
