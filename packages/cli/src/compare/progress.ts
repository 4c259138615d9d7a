import { Presets, SingleBar } from "cli-progress";
import type { Sink } from "../terminal/output.ts";
import { duration } from "./format.ts";

/** Shows how far long work is. */
export interface Progress {
  /** One more of the steps is done. */
  advance(): void;
  stop(): void;
}

const secondsBetweenLines = 15;

/** A bar with the time left on a terminal; elsewhere a line of text now and then. */
export function createProgress(
  sink: Sink,
  steps: number,
  { work = "training", now = () => performance.now() }: { work?: string; now?: () => number } = {},
): Progress {
  const started = now();
  const left = (done: number) =>
    done === 0 ? "" : `${duration(((now() - started) / 1000 / done) * (steps - done))} left`;
  return sink.isTTY ? bar(sink, steps, work, left) : lines(sink, steps, work, left, now);
}

function bar(sink: Sink, steps: number, work: string, left: (done: number) => string): Progress {
  const single = new SingleBar(
    {
      stream: sink as NodeJS.WriteStream,
      format: `${work} {bar} {percentage} % | {left}`,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  single.start(steps, 0, { left: "starting" });
  let done = 0;
  return {
    advance: () => single.update(++done, { left: left(done) }),
    stop: () => single.stop(),
  };
}

function lines(
  sink: Sink,
  steps: number,
  work: string,
  left: (done: number) => string,
  now: () => number,
): Progress {
  let [done, last] = [0, now()];
  return {
    advance() {
      done++;
      if (now() - last < 1000 * secondsBetweenLines || done === steps) return;
      last = now();
      sink.write(`${work}: ${Math.floor((100 * done) / steps)} % done, ${left(done)}\n`);
    },
    stop() {},
  };
}
