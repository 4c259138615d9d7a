import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";
import { build } from "esbuild";
import { starts } from "./start.mjs";

/**
 * Opens a page in which a module runs, bundled from its source; `echoModule` there is what it exports. The page has WebGL2 and,
 * in Chromium, WebGPU, and is cross-origin isolated.
 * @param {string} entry the module's path
 * @param {string} executablePath of the browser
 * @param {{ browser?: import("./programs.mjs").Browser, workers?: readonly string[], files?: readonly string[] }} [options]
 *   `workers`: the paths of modules that lie beside it under their own names, for its workers; `files`: those of WebAssembly and of
 *   JavaScript that lie there as they are
 */
export async function openPage(
  entry,
  executablePath,
  { browser = "chromium", workers = [], files: given = [] } = {},
) {
  /** @type {Map<string, readonly [type: string, content: string | Uint8Array]>} */
  const files = new Map([["/", ["text/html", page]]]);
  for (const path of given)
    files.set(`/${basename(path)}`, [
      path.endsWith(".wasm") ? "application/wasm" : "text/javascript",
      readFileSync(path),
    ]);
  for (const [path, name] of [[entry, "test"], ...workers.map((path) => [path, basename(path, ".ts")])])
    files.set(`/${name}.js`, ["text/javascript", await bundle(/** @type {string} */ (path))]);
  const server = await serve(files);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const started = await starts[browser](executablePath).catch(async (error) => {
    await close();
    throw error;
  });
  const opened = await started.newPage();
  /** @type {string[]} */
  const complaints = [];
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await opened.goto(`http://127.0.0.1:${port}/`, { timeout: 300_000 });
  return {
    /** Errors on the page's console. */
    complaints,
    /** Calls a function that the module exports, and waits for what it gives; arguments and results are plain data. @param {string} name @param {readonly unknown[]} given */
    call: (name, given) => opened.evaluate(callInPage, /** @type {const} */ ([name, given])),
    async close() {
      await started.close();
      await close();
    },
  };
}

const page = `<!doctype html><title>Echo</title><link rel="icon" href="data:,">
<script type="module">import * as echoModule from "/test.js"; globalThis.echoModule = echoModule;</script>`;

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"test"' },
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Runs in the page. @param {readonly [string, readonly unknown[]]} call @returns {Promise<unknown>} */
async function callInPage([name, given]) {
  const { echoModule } =
    /** @type {{ echoModule?: Record<string, (...given: readonly unknown[]) => unknown> }} */ (globalThis);
  const called = echoModule?.[name];
  if (called === undefined) throw new Error(`the page's module exports no function "${name}"`);
  return await called(...given);
}

/** Files, each with its type, on this machine alone; with these headers a page is cross-origin isolated. @param {ReadonlyMap<string, readonly [type: string, content: string | Uint8Array]>} files @returns {Promise<import("node:http").Server>} */
function serve(files) {
  const isolation = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, content] = files.get(url) ?? [];
    const charset = typeof content === "string" ? "; charset=utf-8" : "";
    response.writeHead(content === undefined ? 404 : 200, {
      ...isolation,
      "Content-Type": `${type}${charset}`,
    });
    response.end(content);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
