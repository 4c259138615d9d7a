import type { Page } from "playwright-core";
import { afterAll, beforeEach, describe } from "vitest";
import { findChromium } from "./chromium.mjs";
import { openPage } from "./page.mjs";

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
  let opening: ReturnType<typeof openPage> | undefined;
  return {
    async run(act) {
      opening ??= openPage(entry, path as string);
      const { page, complaints, call } = await opening;
      complaints.length = 0;
      try {
        const result = await act({
          call: <Result>(name: string, ...given: readonly unknown[]) => call(name, given) as Promise<Result>,
          page,
        });
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
