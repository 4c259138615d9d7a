import type { Portable } from "../expression/portable.ts";
import { host, platform, type Thread } from "./host.ts";
import type { Reply, Request } from "./messages.ts";

/** A thread that computes parts of tasks. */
export interface Worker {
  readonly hasEnded: boolean;
  /** Rejects if the thread fails, or ends before it has answered. The formulas are sent once for a key. */
  compute(request: Omit<Request, "formulas">, formulas: () => Portable): Promise<readonly Float64Array[]>;
  end(): void;
}

/**
 * Threads that are ready: the same ones as long as all of them live. None where they can't be started: that is not tried
 * again, and the console says once why.
 */
export async function pool(count: number): Promise<readonly Worker[]> {
  const known = await started;
  if (known?.some(({ hasEnded }) => hasEnded)) endAll(known);
  started ??= startAll(count).catch((error: Error) => {
    platform.console?.warn(`parallel: one thread does it all, as no other can be started: ${error.message}`);
    return [];
  });
  return started;
}

/** Ends threads; the next call starts new ones. */
export function endAll(workers: readonly Worker[]): void {
  started = undefined;
  for (const worker of workers) worker.end();
}

let started: Promise<readonly Worker[]> | undefined;

async function startAll(count: number): Promise<readonly Worker[]> {
  const threads: Thread[] = [];
  try {
    for (let index = 0; index < count; index++) threads.push(host().start());
    return await Promise.all(threads.map(createWorker));
  } catch (error) {
    for (const thread of threads) thread.end();
    throw error;
  }
}

/** In milliseconds. A start takes some tens; a thread that says nothing for so long runs another program, or none. */
const longestStart = 10_000;

async function createWorker(thread: Thread): Promise<Worker> {
  const sent = new Set<string>();
  let ending: string | undefined;
  let settle = (_: Reply): void => {};
  const next = (): Promise<Reply> =>
    new Promise<Reply>((resolve) => {
      thread.hold(true);
      settle = (reply) => {
        thread.hold(false);
        resolve(reply);
      };
      if (ending !== undefined) settle({ error: ending });
    });
  thread.onMessage((message) => settle(message as Reply));
  thread.onEnd((reason) => {
    ending ??= reason;
    settle({ error: ending });
  });

  const timer = platform.setTimeout(() => settle({ error: "it does not answer" }), longestStart);
  const first = await next();
  platform.clearTimeout(timer);
  if (first !== "ready") throw new Error("error" in first ? first.error : "it runs another program");
  return {
    get hasEnded() {
      return ending !== undefined;
    },
    async compute(request, formulas) {
      const { key } = request;
      const reply = next();
      thread.post({ ...request, formulas: sent.has(key) ? undefined : formulas() });
      sent.add(key);
      const answer = await reply;
      if (typeof answer === "object" && "sums" in answer) return answer.sums;
      throw new Error(`parallel: ${answer === "ready" ? "a thread started anew" : answer.error}`);
    },
    end: () => thread.end(),
  };
}
