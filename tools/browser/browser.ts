import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeEach, describe } from "vitest";
import { findChromium, flags } from "./chromium.mjs";

/** What a test does in the page: its functions there, by name; arguments and results are plain data. */
export interface InPage {
  /** Calls a function that the page's module exports, and waits for what it gives. */
  readonly call: <Result>(name: string, ...given: readonly unknown[]) => Promise<Result>;
  readonly page: Page;
}

const path = findChromium();

/** Why there is none. */
const reason =
  process.env.CHROME_PATH === undefined
    ? "no Chromium was found or could be installed; CHROME_PATH may name one"
    : `CHROME_PATH names no program: ${process.env.CHROME_PATH}`;

/**
 * Tests in a browser: one page, which all tests of the file share and in which the module runs, bundled from its TypeScript. The page
 * has WebGL2 and WebGPU, and is cross-origin isolated. Where there is no Chromium the tests are skipped, with the reason.
 * @param entry the module's path
 */
export function describeInBrowser(name: string, entry: string, tests: (inBrowser: Run) => void): void {
  const session = openWhenNeeded(entry);
  describe(name, () => {
    if (path === undefined) beforeEach(({ skip }) => skip(reason));
    afterAll(session.close, 30_000);
    tests(session.run);
  });
}

/** Runs a test's part that needs the page; errors on the page's console fail it. */
export type Run = <Result>(act: (inPage: InPage) => Promise<Result>) => Promise<Result>;

function openWhenNeeded(entry: string): { readonly run: Run; readonly close: () => Promise<void> } {
  let opening: ReturnType<typeof open> | undefined;
  return {
    async run(act) {
      opening ??= open(entry);
      const { page, complaints } = await opening;
      complaints.length = 0;
      const call = <Result>(name: string, ...given: readonly unknown[]) =>
        page.evaluate(callInPage, [name, given] as const) as Promise<Result>;
      try {
        const result = await act({ call, page });
        if (complaints.length === 0) return result;
      } catch (error) {
        if (complaints.length === 0) throw error;
        throw new Error(`${String(error)}\nIn the page: ${complaints.join("\n")}`, { cause: error });
      }
      throw new Error(`In the page: ${complaints.join("\n")}`);
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}

/** Runs in the page. */
async function callInPage([name, given]: readonly [string, readonly unknown[]]): Promise<unknown> {
  const module = (globalThis as { echoTest?: Record<string, (...given: readonly unknown[]) => unknown> })
    .echoTest;
  const called = module?.[name];
  if (called === undefined) throw new Error(`the page's module exports no function "${name}"`);
  return await called(...given);
}

async function open(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "echoTest",
    platform: "browser",
    target: "chrome120",
    define: { "process.env.NODE_ENV": '"test"' },
    logLevel: "silent",
    write: false,
  });
  const server = await serve(outputFiles[0]?.text ?? "");
  const { port } = server.address() as AddressInfo;
  const browser = await chromium
    .launch({ executablePath: path as string, args: flags, timeout: 60_000 })
    .catch((error: unknown) => {
      server.close();
      throw error;
    });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    complaints,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page with the script on this machine alone; with these headers it is cross-origin isolated. */
function serve(script: string): Promise<Server> {
  const isolation = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  const server = createServer(({ url }, response) => {
    const isScript = url === "/test.js";
    const isKnown = isScript || url === "/" || url === "/favicon.ico";
    const type = isScript ? "text/javascript" : "text/html";
    response.writeHead(isKnown ? 200 : 404, { ...isolation, "Content-Type": `${type}; charset=utf-8` });
    response.end(isScript ? script : '<!doctype html><title>Echo</title><script src="/test.js"></script>');
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
