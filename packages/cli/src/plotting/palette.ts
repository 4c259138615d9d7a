/**
 * Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), which people with any colour blindness tell
 * apart, without their yellow, which is hard to see on white. After seven they come again, with dashes.
 */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000"] as const;
const DASHES = ["", "6 3", "2 3"] as const;

export interface Stroke {
  readonly colour: string;
  /** As SVG's stroke-dasharray; empty for a solid line. */
  readonly dash: string;
}

export function strokeOf(index: number): Stroke {
  return {
    colour: COLOURS[index % COLOURS.length] ?? COLOURS[0],
    dash: DASHES[Math.floor(index / COLOURS.length) % DASHES.length] ?? "",
  };
}
