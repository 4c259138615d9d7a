/** Mean width of a character of DejaVu Sans, the widest of the fonts asked for, in units of the font size. */
const MEAN_CHARACTER_WIDTH = 0.6;
const SWATCH_WIDTH = 28;
const SWATCH_GAP = 8;
const COLUMN_GAP = 22;
const ROW_HEIGHT = 22;

export interface LegendEntry {
  readonly label: string;
  readonly swatch: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly text: { readonly x: number; readonly y: number };
}

/** Places for the entries, row by row in equal columns, measured from the legend's top left corner. */
export function layLegend(
  labels: readonly string[],
  width: number,
  fontSize: number,
): { entries: LegendEntry[]; height: number } {
  const widest = Math.max(...labels.map((label) => textWidth(label, fontSize)));
  const columnWidth = SWATCH_WIDTH + SWATCH_GAP + widest + COLUMN_GAP;
  const rows = Math.ceil(labels.length / Math.max(1, Math.floor((width + COLUMN_GAP) / columnWidth)));
  const columns = Math.ceil(labels.length / rows);
  const entries = labels.map((label, index) => {
    const left = Math.round((index % columns) * columnWidth);
    const middle = Math.floor(index / columns) * ROW_HEIGHT + ROW_HEIGHT / 2;
    return {
      label,
      swatch: { x1: left, x2: left + SWATCH_WIDTH, y: middle },
      text: { x: left + SWATCH_WIDTH + SWATCH_GAP, y: middle },
    };
  });
  return { entries, height: rows * ROW_HEIGHT };
}

function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * MEAN_CHARACTER_WIDTH;
}
