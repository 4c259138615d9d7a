import { toPortable } from "../expression/portable.ts";
import type { ArrayTask } from "../functions/forms.ts";
import type { Kernel } from "../targets/target.ts";
import { host } from "./host.ts";
import type { Reply, Request } from "./messages.ts";
import { type Shared, share } from "./shared.ts";

/**
 * A few milliseconds of work. Less is no faster on two threads: systems start a thread that was woken on the core of the one
 * that woke it, and move it only after some milliseconds.
 */
const leastLength = 2 ** 22;

/** Computes a task: one part here, one on each other thread. One task at a time, in the order of the calls. */
export async function runOnThreads(task: ArrayTask, kernel: Kernel): Promise<void> {
  const { threads } = host();
  if (task.length < leastLength || threads < 2) {
    kernel.run(task.length, task.operands, task.results, task);
    return;
  }
  const turn = last.then(() => divide(task, kernel, threads));
  last = turn.catch(() => {});
  await turn;
}

let last: Promise<void> = Promise.resolve();

async function divide(task: ArrayTask, kernel: Kernel, threads: number): Promise<void> {
  const workers = pool(threads - 1);
  const size = Math.ceil(task.length / threads / blockLength) * blockLength;
  const shared = share(task, size);
  const replies = workers.map((worker, index) => {
    const from = Math.min((index + 1) * size, task.length);
    const to = Math.min(from + size, task.length);
    return worker.compute(shared, task, [from, to]);
  });
  // Replies that come after a failure of this part are waited for too, so that nothing writes into freed arrays.
  const settled = Promise.allSettled(replies);
  try {
    kernel.run(task.length, task.operands, task.results, { ...task, part: [0, Math.min(size, task.length)] });
  } finally {
    await settled;
  }
  for (const sums of await Promise.all(replies)) addSums(task, sums);
  shared.copyBack();
}

/** So that no part but the last has an incomplete block of a kernel. */
const blockLength = 96;

function addSums(task: ArrayTask, sums: readonly Float64Array[]): void {
  const own = task.results.filter(({ kind }) => kind === "sum");
  own.forEach(({ values }, index) => {
    sums[index]?.forEach((sum, place) => {
      values[place] = (values[place] as number) + sum;
    });
  });
}

interface Worker {
  compute(shared: Shared, task: ArrayTask, part: readonly [number, number]): Promise<readonly Float64Array[]>;
}

let workers: readonly Worker[] | undefined;

const pool = (count: number): readonly Worker[] => {
  workers ??= Array.from({ length: count }, createWorker);
  return workers;
};

function createWorker(): Worker {
  const thread = host().start();
  const known = new Set<string>();
  let settle: ((reply: Reply) => void) | undefined;
  const finish = (reply: Reply) => {
    thread.hold(false);
    settle?.(reply);
    settle = undefined;
  };
  thread.onMessage((message) => finish(message as Reply));
  // A thread that ended serves no further call; the next one starts new ones.
  thread.onError((error) => {
    workers = undefined;
    finish({ error });
  });
  return {
    compute(shared, { outputs, length, precision }, part) {
      const key = outputs.map(({ id }) => id).join();
      const formulas = known.has(key) ? undefined : toPortable(outputs);
      known.add(key);
      const request: Request = { key, formulas, length, part, precision, ...shared.arrays };
      thread.hold(true);
      thread.post(request);
      return new Promise((resolve, reject) => {
        settle = (reply) =>
          "sums" in reply ? resolve(reply.sums) : reject(new Error(`parallel: ${reply.error}`));
      });
    },
  };
}
