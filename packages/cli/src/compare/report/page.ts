import { escapeXml } from "../../plotting/xml.ts";

/** One self-contained page: no script, no font and no picture from elsewhere. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light; --line: #dddddd; --soft: #555555; --ink: #1b1b1b; }
* { box-sizing: border-box; }
body { margin: 0; background: #ffffff; color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 27px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 44px 0 4px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 14px; margin: 0; font-weight: 600; }
p { margin: 4px 0 12px; max-width: 78ch; }
.facts, .note { color: var(--soft); }
.verdict { font-size: 17px; line-height: 1.5; margin: 18px 0; padding: 14px 18px; background: #f2f7fb; border-left: 4px solid #0072b2; max-width: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: right; font-weight: 500; color: var(--soft); font-size: 13px; padding: 4px 10px; border-bottom: 1px solid #999999; vertical-align: bottom; }
td { text-align: right; padding: 2px 10px; border-bottom: 1px solid #eeeeee; white-space: nowrap; }
th.text, td.text { text-align: left; }
th.chart, td.chart { text-align: left; padding: 0 6px; width: 250px; }
td.chart svg, th.chart svg { display: block; }
tr.baseline td { background: #f6f6f6; font-weight: 600; }
.judgement { display: inline-flex; align-items: center; gap: 6px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 6px 0 14px; color: var(--soft); font-size: 14px; padding: 0; list-style: none; }
.legend li { display: inline-flex; align-items: center; gap: 7px; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 18px 16px; }
.cell { min-width: 0; }
.cell svg { width: 100%; height: auto; display: block; }
.formula { color: var(--soft); font-size: 12.5px; overflow-wrap: anywhere; margin: 4px 0 0; line-height: 1.35; }
.formula + .formula { margin: 0; }
.mathematics { font-size: 14px; overflow-x: auto; overflow-wrap: normal; }
.learned { font-size: 16px; margin: 26px 0 6px; }
.learned + .grid + .grid { margin-top: 14px; }
details { margin: 8px 0 0; }
summary { cursor: pointer; color: var(--soft); }
.empty { color: var(--soft); font-size: 13px; border: 1px dashed var(--line); padding: 24px 12px; text-align: center; margin: 6px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 18px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
svg { overflow: visible; font-family: inherit; }
svg text { white-space: pre; }
@media print { main { max-width: none; padding: 0; } .cell, tr { break-inside: avoid; } }
`.trim();

/** One entry of a legend: a short line as the charts draw it, and what it stands for. */
export function legendLine(colour: string, text: string, { dash = "", width = 2, opacity = 1 } = {}): string {
  const line = `<line x1="0" y1="6" x2="26" y2="6" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" stroke-opacity="${opacity}"/>`;
  return `<li><svg width="26" height="12" aria-hidden="true">${line}</svg>${escapeXml(text)}</li>`;
}

export function legend(entries: readonly string[]): string {
  return `<ul class="legend">${entries.join("")}</ul>`;
}
