import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The files that would be published, from npm itself. */
function packed(name: string): string[] {
  const options = {
    cwd: join(root, "packages", name),
    encoding: "utf8",
    shell: process.platform === "win32",
  } as const;
  const [{ files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--loglevel=error"], options),
  );
  return files.map(({ path }: { path: string }) => path);
}

describe.each(["echoai", "check", "cli"])("the package in packages/%s", (name) => {
  const files = packed(name);

  it("holds what is built, and no sources, tests or records of the compiler", () => {
    expect(["package.json", "LICENSE", "README.md"].filter((path) => !files.includes(path))).toEqual([]);
    expect(files.some((path) => path.startsWith("dist/") && path.endsWith(".js"))).toBe(true);
    expect(files.filter((path) => /^src\/|\.test\.|\/testing\/|tsbuildinfo/.test(path))).toEqual([]);
  });

  it("has the project's licence and version", () => {
    expect(read(`packages/${name}/LICENSE`)).toBe(read("LICENSE"));
    const { license, engines, version } = JSON.parse(read(`packages/${name}/package.json`));
    const project = JSON.parse(read("package.json"));
    const library = JSON.parse(read("packages/echoai/package.json"));
    expect({ license, engines, version }).toEqual({ ...pick(project), version: library.version });
  });
});

const pick = ({ license, engines }: { license: string; engines: object }) => ({ license, engines });

it("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "\w+:/);
});
