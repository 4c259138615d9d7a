import { EventEmitter } from "node:events";
import { Worker } from "node:worker_threads";
import { mish } from "echoai";
import * as built from "echoai/parallel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Long enough for several threads. */
const length = 2 ** 22 + 13;
const x = new Float32Array(length).map((_, index) => ((index * 7919) % 1009) / 100 - 5);
const wanted = mish(x);

const isWanted = (y: Float32Array): boolean =>
  Buffer.from(y.buffer, y.byteOffset, y.byteLength).equals(Buffer.from(wanted.buffer));

type Thread = new (...given: ConstructorParameters<typeof Worker>) => unknown;

/** Mish by the library's source, with no threads yet, in a place where workers are of this class and there are several. */
async function mishOnThreads(thread: Thread): Promise<built.ParallelActivation> {
  vi.resetModules();
  placeThreads(thread);
  const { parallel } = await import("./parallel.ts");
  return parallel((await import("../functions/catalogue.ts")).mish);
}

function placeThreads(thread: Thread): void {
  const original = process.getBuiltinModule;
  vi.spyOn(process, "getBuiltinModule").mockImplementation(((name: string) => {
    if (name === "node:worker_threads") return { Worker: thread };
    return name === "node:os" ? { availableParallelism: () => 3 } : original.call(process, name as "os");
  }) as typeof original);
}

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Says something when it starts, and something on each request. */
const threadThat = (start: (self: EventEmitter) => void, receive: (self: EventEmitter) => void = () => {}) =>
  class extends EventEmitter {
    constructor() {
      super();
      setImmediate(() => start(this));
    }
    postMessage() {
      setImmediate(() => receive(this));
    }
    ref() {}
    unref() {}
    terminate() {}
  };

const forbidden = class {
  constructor() {
    throw new Error("workers are forbidden");
  }
};

test.each<[string, Thread, string]>([
  ["are forbidden", forbidden, "workers are forbidden"],
  // Beside the source there is no echoai-worker.js.
  ["are missing", Worker, "Cannot find module"],
  ["fail", threadThat((self) => self.emit("error", new Error("no memory"))), "no memory"],
  ["end", threadThat((self) => self.emit("exit", 1)), "a thread ended"],
  [
    "are another program",
    threadThat((self) => self.emit("message", { hello: 1 })),
    "it runs another program",
  ],
])("one thread does it all where workers %s, and the console says so once", async (_, thread, reason) => {
  const onThreads = await mishOnThreads(thread);
  const out = new Float32Array(length);
  expect(await onThreads(x, {}, out)).toBe(out);
  expect(isWanted(out)).toBe(true);
  expect(isWanted(await onThreads(x))).toBe(true);
  const backward = await onThreads.backward(x, x, {}, undefined, { gradients: [] });
  expect(Buffer.from(backward.dx.buffer).equals(Buffer.from(mish.backward(x, x).dx.buffer))).toBe(true);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain("parallel: one thread does it all, as no other can be started: ");
  expect(warn.mock.calls[0]?.[0]).toContain(reason);
});

test("a worker that never answers is not waited for", async () => {
  const onThreads = await mishOnThreads(threadThat(() => {}));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const y = onThreads(x);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(isWanted(await y)).toBe(true);
    expect(warn.mock.calls[0]?.[0]).toContain("it does not answer");
  } finally {
    vi.useRealTimers();
  }
});

test("a worker that ends in the middle is an error, and the next call starts new ones", async () => {
  let made = 0;
  const ready = (self: EventEmitter) => {
    made++;
    self.emit("message", "ready");
  };
  const onThreads = await mishOnThreads(threadThat(ready, (self) => self.emit("exit", 1)));
  for (const count of [2, 4]) {
    await expect(onThreads(x)).rejects.toThrow(new Error("parallel: a thread ended"));
    expect(made).toBe(count);
  }
  expect(warn).not.toHaveBeenCalled();
});

test("real threads that are ended, in the middle or between calls", async () => {
  const threads: Worker[] = [];
  let endAtOnce = true;
  placeThreads(
    class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        threads.push(this);
      }
      override postMessage(message: unknown) {
        if (endAtOnce) void this.terminate();
        else super.postMessage(message);
      }
    },
  );
  const { parallel } = built;
  await expect(parallel(mish)(x)).rejects.toThrow(new Error("parallel: a thread ended"));
  endAtOnce = false;
  expect(isWanted(await parallel(mish)(x))).toBe(true);
  expect(threads).toHaveLength(4);
  await threads.at(-1)?.terminate();
  expect(isWanted(await parallel(mish)(x))).toBe(true);
  expect(threads).toHaveLength(6);
  expect(warn).not.toHaveBeenCalled();
  await Promise.all(threads.map((thread) => thread.terminate()));
});
