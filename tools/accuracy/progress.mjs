// How far a long run is, on the last line of a terminal.
import { stderr } from "node:process";

/**
 * @param {number} total the steps that there are
 */
export function showProgress(total) {
  const start = performance.now();
  let done = 0;
  const clear = () => {
    if (stderr.isTTY) stderr.write("\r\x1b[K");
  };
  return {
    /** A step is done. */
    advance() {
      done++;
      if (!stderr.isTTY) return;
      const minutesLeft = ((performance.now() - start) * (total / done - 1)) / 60_000;
      clear();
      stderr.write(`${Math.floor((100 * done) / total)} %, ${Math.ceil(minutesLeft)} min left`);
    },
    /** Makes room for another line. */
    clear,
  };
}
