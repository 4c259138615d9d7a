import { chromium } from "playwright-core";
import { launch } from "puppeteer-core";

/**
 * Flags for a machine without a screen, and for WebGPU and WebGL2 on the processor where there is no graphics card. With the
 * Vulkan flags a WebGPU device lives on when a canvas is made.
 */
const flags = [
  ...["--headless", "--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  ...["--disable-sync", "--no-first-run", "--enable-unsafe-webgpu", "--enable-features=Vulkan"],
  ...["--use-vulkan=swiftshader", "--use-angle=swiftshader"],
];

/** A machine may be slow or busy. */
const timeout = 300_000;

/**
 * What starts a browser; all that they give has what is used of it. Playwright drives no Firefox but its own; puppeteer does, by
 * WebDriver BiDi.
 * @type {Readonly<Record<import("./programs.mjs").Browser, (executablePath: string) => Promise<Started>>>}
 */
export const starts = {
  chromium: (executablePath) =>
    /** @type {Promise<any>} */ (chromium.launch({ executablePath, args: flags, timeout })),
  firefox: (executablePath) =>
    /** @type {Promise<any>} */ (
      launch({ browser: "firefox", executablePath, timeout, protocolTimeout: timeout })
    ),
};

/**
 * @typedef {object} Started
 * @property {() => Promise<Page>} newPage
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Page
 * @property {((event: "pageerror", heard: (error: unknown) => void) => void) & ((event: "console", heard: (message: Message) => void) => void)} on
 * @property {(url: string, options: { timeout: number }) => Promise<unknown>} goto
 * @property {<Given, Result>(act: (given: Given) => Result, given: Given) => Promise<Awaited<Result>>} evaluate
 */

/** @typedef {{ type(): string, text(): string }} Message */
