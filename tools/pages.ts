import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const docs = readdirSync(join(root, "docs"), { encoding: "utf8", recursive: true });

/** The paths of the pages whose code blocks are tests. */
export const paths = [
  ...[
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "packages/check/README.md",
    "packages/cli/README.md",
    "packages/echoai/README.md",
  ],
  ...docs.filter((path) => path.endsWith(".md")).map((path) => `docs/${path.replaceAll("\\", "/")}`),
].filter((path) => existsSync(join(root, path)));

/** Their texts, by path. */
export const pages = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
