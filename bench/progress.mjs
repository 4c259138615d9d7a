import { clearLine, cursorTo } from "node:readline";

/**
 * Says on stderr what is being measured: in one line that changes where there is a terminal, else in a line for each.
 * @param {number} total
 */
export function createProgress(total) {
  const { stderr } = process;
  const start = performance.now();
  let begun = 0;
  const clear = () => {
    if (!stderr.isTTY) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
  };
  return {
    /** @param {string} label */
    begin(label) {
      clear();
      const left = begun > 0 ? `, ${timeLeft(((performance.now() - start) / begun) * (total - begun))}` : "";
      begun++;
      const line = `${begun}/${total} ${label}`;
      stderr.write(stderr.isTTY ? `${line}${left}` : `${line}\n`);
    },
    end: clear,
  };
}

/** @param {number} milliseconds */
function timeLeft(milliseconds) {
  const minutes = milliseconds / 60_000;
  return minutes < 1 ? "less than a minute left" : `about ${Math.round(minutes)} min left`;
}
