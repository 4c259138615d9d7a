import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** For a test file: the path inside a directory that is there while its tests run. */
export function temporaryDirectory(): (name?: string) => string {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "echoai-"));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return (name = "") => join(directory, name);
}
