import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Versions {
  readonly [name: string]: string;
}

/** What the results were computed with. */
export function versions(): Versions {
  return {
    "echoai-cli": versionAbove(fileURLToPath(import.meta.url), "echoai-cli"),
    echoai: versionOf("echoai"),
    "@jax-js/jax": versionOf("@jax-js/jax"),
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
