import { toPortable } from "../expression/portable.ts";
import type { ArrayTask } from "../functions/forms.ts";
import type { Kernel } from "../targets/target.ts";
import { host } from "./host.ts";
import { pack } from "./messages.ts";
import { endAll, pool, type Worker } from "./pool.ts";
import { share } from "./shared.ts";

/**
 * A few milliseconds of work. Less is no faster on two threads: systems start a thread that was woken on the core of the one
 * that woke it, and move it only after some milliseconds.
 */
const leastLength = 2 ** 22;

/** Computes a task: one part here, one on each other thread. One task at a time, in the order of the calls. */
export async function runOnThreads(task: ArrayTask, kernel: Kernel): Promise<void> {
  const { threads } = host();
  if (task.length < leastLength || threads < 2) return runHere(task, kernel);
  const turn = last.then(async () => {
    const workers = await pool(threads - 1);
    return workers.length === 0 ? runHere(task, kernel) : divide(task, kernel, workers);
  });
  last = turn.catch(() => {});
  await turn;
}

let last: Promise<void> = Promise.resolve();

const runHere = (task: ArrayTask, kernel: Kernel): void =>
  kernel.run(task.length, task.operands, task.results, task);

async function divide(task: ArrayTask, kernel: Kernel, workers: readonly Worker[]): Promise<void> {
  const { length, outputs, precision } = task;
  const size = Math.ceil(length / (workers.length + 1) / blockLength) * blockLength;
  const shared = share(task, size);
  const operands = Object.fromEntries(
    Object.entries(shared.arrays.operands).map(([name, operand]) => [name, pack(operand)]),
  );
  const results = shared.arrays.results.map(pack);
  const key = outputs.map(({ id }) => id).join();
  const replies = workers.map((worker, index) => {
    const from = Math.min((index + 1) * size, length);
    const part = [from, Math.min(from + size, length)] as const;
    return worker.compute({ key, length, part, operands, results, precision }, () => toPortable(outputs));
  });
  // Replies that come after a failure are waited for too, so that nothing writes into freed arrays.
  const settled = Promise.allSettled(replies);
  try {
    kernel.run(length, task.operands, task.results, { ...task, part: [0, Math.min(size, length)] });
  } finally {
    const all = await settled;
    if (all.some(({ status }) => status === "rejected")) endAll(workers);
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
