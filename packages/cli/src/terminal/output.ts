/** Where a command writes: the process's own streams, or a test's. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Output {
  readonly stdout: Sink;
  readonly stderr: Sink;
}

const WIDTH = { least: 60, most: 110, unknown: 100 } as const;

/** The columns to fill: the terminal's, within what can be read well. */
export function widthOf({ columns }: Sink): number {
  return Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.unknown));
}

/** Whether to colour: as https://no-color.org and https://force-color.org say, else on terminals only. */
export function wantsColour(sink: Sink, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return sink.isTTY === true && environment.TERM !== "dumb";
}
