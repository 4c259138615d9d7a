import { afterAll, beforeEach, describe } from "vitest";
import { openPage } from "./page.mjs";
import { type Browser, findBrowser, whyMissing } from "./programs.mjs";

/** What a test does in the page: its functions there, by name; arguments and results are plain data. */
export interface InPage {
  /** Calls a function that the page's module exports, and waits for what it gives. */
  readonly call: <Result>(name: string, ...given: readonly unknown[]) => Promise<Result>;
}

export interface PageOptions {
  readonly browser?: Browser;
  /** The paths of modules that lie beside the page's under their own names, for its workers. */
  readonly workers?: readonly string[];
  /** The paths of files of WebAssembly and JavaScript that lie there as they are. */
  readonly files?: readonly string[];
}

/**
 * Tests in a browser: one page, which all tests share and in which the module runs, bundled from its TypeScript. The page has WebGL2
 * and, in Chromium, WebGPU, and is cross-origin isolated. Where there is no such browser the tests are skipped, with the reason.
 * @param entry the module's path
 */
export function describeInBrowser(
  name: string,
  entry: string,
  tests: (inBrowser: Run) => void,
  options: PageOptions = {},
): void {
  const { browser = "chromium" } = options;
  const path = findBrowser(browser);
  describe(name, () => {
    if (path === undefined) beforeEach(({ skip }) => skip(whyMissing(browser)));
    const session = openWhenNeeded(() => openPage(entry, path as string, options));
    afterAll(session.close);
    tests(session.run);
  });
}

/** Runs a test's part that needs the page; errors on the page's console fail it. */
export type Run = <Result>(act: (inPage: InPage) => Promise<Result>) => Promise<Result>;

type Page = Awaited<ReturnType<typeof openPage>>;

function openWhenNeeded(open: () => Promise<Page>): {
  readonly run: Run;
  readonly close: () => Promise<void>;
} {
  let opening: Promise<Page> | undefined;
  return {
    async run(act) {
      opening ??= open();
      const { complaints, call } = await opening;
      complaints.length = 0;
      try {
        const result = await act({
          call: <Result>(name: string, ...given: readonly unknown[]) => call(name, given) as Promise<Result>,
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
