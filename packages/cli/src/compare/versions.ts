import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { engines } from "./training/engines.ts";
import type { EngineName } from "./training/settings.ts";

export interface Versions {
  readonly [name: string]: string;
}

/** What the results were computed with. */
export function versions(engine: EngineName): Versions {
  return {
    "echoai-cli": versionAbove(fileURLToPath(import.meta.url), "echoai-cli"),
    echoai: versionOf("echoai"),
    ...Object.fromEntries(engines[engine].packages.map((name) => [name, versionOf(name)])),
    node: process.versions.node,
  };
}

/** jax-js exports no package.json, so it is looked for above the module that it does export. */
function versionOf(name: string): string {
  return versionAbove(fileURLToPath(import.meta.resolve(name)), name);
}

function versionAbove(file: string, name: string): string {
  for (let directory = dirname(file); directory !== dirname(directory); directory = dirname(directory)) {
    try {
      const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
      if (manifest.name === name) return manifest.version;
    } catch {
      // No manifest here: look one directory up.
    }
  }
  return "unknown";
}
