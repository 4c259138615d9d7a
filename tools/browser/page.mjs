import { createServer } from "node:http";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { flags } from "./chromium.mjs";

/**
 * Opens a page in which a module runs, bundled from its source; `echoModule` there is what it exports. The page has WebGL2 and
 * WebGPU, and is cross-origin isolated.
 * @param {string} entry the module's path
 * @param {string} executablePath of a Chromium
 */
export async function openPage(entry, executablePath) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "echoModule",
    platform: "browser",
    target: "chrome120",
    define: { "process.env.NODE_ENV": '"test"' },
    logLevel: "silent",
    write: false,
  });
  const server = await serve(outputFiles[0]?.text ?? "");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath, args: flags, timeout: 60_000 }).catch((error) => {
    server.close();
    throw error;
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    /** Errors on the page's console. */
    complaints,
    /** Calls a function that the module exports, and waits for what it gives; arguments and results are plain data. @param {string} name @param {readonly unknown[]} given */
    call: (name, given) => page.evaluate(callInPage, /** @type {const} */ ([name, given])),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs in the page. @param {readonly [string, readonly unknown[]]} call @returns {Promise<unknown>} */
async function callInPage([name, given]) {
  const { echoModule } =
    /** @type {{ echoModule?: Record<string, (...given: readonly unknown[]) => unknown> }} */ (globalThis);
  const called = echoModule?.[name];
  if (called === undefined) throw new Error(`the page's module exports no function "${name}"`);
  return await called(...given);
}

/** A page with the script on this machine alone; with these headers it is cross-origin isolated. @param {string} script @returns {Promise<import("node:http").Server>} */
function serve(script) {
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
