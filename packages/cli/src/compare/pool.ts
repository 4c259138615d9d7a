import { Piscina } from "piscina";
import { messageOf, UserError } from "../errors.ts";
import type { Run } from "./training/run.ts";
import type { Job, Task } from "./worker.ts";

export interface Listeners {
  /** After each epoch of each run. */
  onEpoch(): void;
  /** Awaited: a run counts as finished when it is stored. */
  onRun(run: Run): Promise<void>;
}

/**
 * Trains every task on `workers` threads. When `signal` aborts, the runs under way are dropped and the rest is left.
 * @throws UserError naming the activation and seed whose training failed.
 */
export async function trainAll(
  tasks: readonly Task[],
  job: Job,
  workers: number,
  signal: AbortSignal,
  { onEpoch, onRun }: Listeners,
): Promise<void> {
  if (tasks.length === 0 || signal.aborted) return;
  const threads = Math.min(workers, tasks.length);
  const pool = new Piscina<Task, Run>({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
  });
  pool.on("message", onEpoch);
  const broken = new Promise<never>((_, reject) => pool.on("error", reject));
  // Destroying the pool rejects what is still to do.
  const stop = () => void pool.destroy();
  signal.addEventListener("abort", stop);
  const train = async (task: Task): Promise<void> => {
    let run: Run;
    try {
      run = await pool.run(task);
    } catch (error) {
      if (signal.aborted) return;
      throw new UserError(`${task.activation}, seed ${task.seed}: ${messageOf(error)}`, { cause: error });
    }
    await onRun(run);
  };
  try {
    await Promise.race([Promise.all(tasks.map(train)), broken]);
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.destroy();
  }
}
