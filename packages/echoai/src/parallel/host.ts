/** A thread, seen from the one that started it. */
export interface Thread {
  post(message: unknown): void;
  onMessage(receive: (message: unknown) => void): void;
  onError(receive: (reason: string) => void): void;
  /** Whether it keeps the program from ending. */
  hold(isHeld: boolean): void;
}

/** How threads are made here. */
export interface Host {
  /** How many run at once on this machine, the calling one included; 1 where none can be started. */
  readonly threads: number;
  start(): Thread;
  /** In a thread that was started: receives messages, and answers them. */
  serve(answer: (message: unknown) => unknown): void;
}

export const host = (): Host => {
  const threads = platform.process?.getBuiltinModule?.("node:worker_threads");
  const system = platform.process?.getBuiltinModule?.("node:os");
  return threads && system ? nodeHost(threads as NodeThreads, system as NodeSystem) : webHost;
};

/** Node, and Deno and Bun, which have its modules. */
const nodeHost = (node: NodeThreads, system: NodeSystem): Host => ({
  get threads() {
    return system.availableParallelism();
  },
  start() {
    // Without this program's own options, such as --eval, which are not for a file.
    const worker = new node.Worker(new URL("./worker.js", import.meta.url), { execArgv: [] });
    worker.unref();
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (receive) => worker.on("message", receive),
      onError: (receive) => worker.on("error", (error) => receive(String(error))),
      hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    };
  },
  serve(answer) {
    node.parentPort?.on("message", (message) => node.parentPort?.postMessage(answer(message)));
  },
});

const webHost: Host = {
  get threads() {
    const canShare = platform.crossOriginIsolated === true && typeof Worker !== "undefined";
    return canShare ? (platform.navigator?.hardwareConcurrency ?? 1) : 1;
  },
  start() {
    // Written so that bundlers find the file.
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    return {
      post: (message) => worker.postMessage(message),
      onMessage(receive) {
        worker.onmessage = ({ data }) => receive(data);
      },
      onError(receive) {
        worker.onerror = ({ message }) => receive(message);
      },
      hold() {},
    };
  },
  serve(answer) {
    platform.onmessage = ({ data }) => platform.postMessage(answer(data));
  },
};

/** What the library uses of its surroundings, if it is there: it is compiled for none in particular. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly crossOriginIsolated?: boolean;
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
}

interface NodeThreads {
  readonly Worker: new (
    url: URL,
    options: { readonly execArgv: readonly string[] },
  ) => {
    postMessage(message: unknown): void;
    on(event: "message" | "error", receive: (value: unknown) => void): void;
    ref(): void;
    unref(): void;
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
  onerror: (event: { readonly message: string }) => void;
  postMessage(message: unknown): void;
}

declare class URL {
  constructor(path: string, base: string);
}

const platform = globalThis as unknown as Platform;
