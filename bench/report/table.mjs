/** A table in Markdown: the first column is text, the others are numbers. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  if (rows.length === 0) return "Not measured.";
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|---|${"--:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

/** Two digits: more are not reproducible on a machine that does other things, too. @param {number | undefined} value */
export function written(value) {
  return value === undefined ? "-" : format.format(value);
}

const format = new Intl.NumberFormat("en", {
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 2,
  useGrouping: false,
});

/** Notes for the cells that have no number; the same note has one number. */
export function createFootnotes() {
  /** @type {string[]} */
  const notes = [];
  return {
    /** @param {string} note @returns {string} the mark that refers to it */
    mark(note) {
      if (!notes.includes(note)) notes.push(note);
      return `[^${notes.indexOf(note) + 1}]`;
    },
    list: () => notes.map((note, index) => `[^${index + 1}]: ${note}\n`).join(""),
  };
}
