/** A thread, seen from the one that started it. */
export interface Thread {
  post(message: unknown): void;
  onMessage(receive: (message: unknown) => void): void;
  /** Called when it could not start, failed or ended, perhaps more than once. */
  onEnd(receive: (reason: string) => void): void;
  /** Whether it keeps the program from ending. */
  hold(isHeld: boolean): void;
  end(): void;
}

/** How threads are made here. */
export interface Host {
  /** How many run at once on this machine, the calling one included; 1 where none can be started. */
  readonly threads: number;
  /** @throws where threads are forbidden */
  start(): Thread;
  /** In a thread that was started: sends a first message, then answers those that it receives. */
  serve(greeting: unknown, answer: (message: unknown) => unknown): void;
}

export const host = (): Host => {
  const threads = platform.process?.getBuiltinModule?.("node:worker_threads");
  const system = platform.process?.getBuiltinModule?.("node:os");
  return threads && system ? nodeHost(threads as NodeThreads, system as NodeSystem) : webHost;
};

const workerFile = "./echoai-worker.js";

/** Node, and Deno and Bun, which have its modules. */
const nodeHost = (node: NodeThreads, system: NodeSystem): Host => ({
  get threads() {
    return system.availableParallelism();
  },
  start() {
    // Not written out, or a bundler for the web would add a second worker.
    const here = import.meta.url;
    // Without this program's own options, such as --eval, which are not for a file.
    const worker = new node.Worker(new URL(workerFile, here), { execArgv: [] });
    worker.unref();
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (receive) => worker.on("message", receive),
      onEnd(receive) {
        worker.on("error", (error) => receive(String(error)));
        worker.on("messageerror", (error) => receive(String(error)));
        worker.on("exit", () => receive("a thread ended"));
      },
      hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
      end: () => worker.terminate(),
    };
  },
  serve(greeting, answer) {
    node.parentPort?.on("message", (message) => node.parentPort?.postMessage(answer(message)));
    node.parentPort?.postMessage(greeting);
  },
});

const webHost: Host = {
  get threads() {
    const canShare = platform.crossOriginIsolated === true && typeof Worker !== "undefined";
    return canShare ? (platform.navigator?.hardwareConcurrency ?? 1) : 1;
  },
  start() {
    // Written out, so that bundlers find the file.
    const worker = new Worker(new URL("./echoai-worker.js", import.meta.url), { type: "module" });
    return {
      post: (message) => worker.postMessage(message),
      onMessage(receive) {
        worker.onmessage = ({ data }) => receive(data);
      },
      onEnd(receive) {
        // The event has no message where the file is not there, or is not allowed.
        worker.onerror = ({ message }) => receive(message ?? `${workerFile} does not load`);
        worker.onmessageerror = () => receive("a message could not be read");
      },
      hold() {},
      end: () => worker.terminate(),
    };
  },
  serve(greeting, answer) {
    platform.onmessage = ({ data }) => platform.postMessage(answer(data));
    platform.postMessage(greeting);
  },
};

/** What the library uses of its surroundings, if it is there: it is compiled for none in particular. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly crossOriginIsolated?: boolean;
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
  setTimeout(call: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly console?: { warn(message: string): void };
}

interface NodeThreads {
  readonly Worker: new (
    url: URL,
    options: { readonly execArgv: readonly string[] },
  ) => {
    postMessage(message: unknown): void;
    on(event: "message" | "error" | "messageerror" | "exit", receive: (value: unknown) => void): void;
    ref(): void;
    unref(): void;
    terminate(): unknown;
  };
  readonly parentPort: {
    on(event: "message", receive: (message: unknown) => void): void;
    postMessage(message: unknown): void;
  } | null;
}

interface NodeSystem {
  availableParallelism(): number;
}

declare class Worker {
  constructor(url: URL, options: { readonly type: "module" });
  onmessage: (event: { readonly data: unknown }) => void;
  onerror: (event: { readonly message?: string }) => void;
  onmessageerror: () => void;
  terminate(): void;
  postMessage(message: unknown): void;
}

declare class URL {
  constructor(path: string, base: string);
}

export const platform = globalThis as unknown as Platform;
