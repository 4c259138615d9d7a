import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { UserError } from "./errors.ts";
import { writeWhole } from "./files.ts";
import { temporaryDirectory } from "./testing/temporaryDirectory.ts";

const place = temporaryDirectory();

test("writes and replaces files, and leaves nothing else behind", async () => {
  await mkdir(place("whole"));
  await writeWhole(place("whole/a.svg"), "first");
  await writeWhole(place("whole/a.svg"), new Uint8Array([50]));
  expect(await readFile(place("whole/a.svg"), "utf8")).toBe("2");
  expect(await readdir(place("whole"))).toEqual(["a.svg"]);
});

test("says what is wrong with the place", async () => {
  await mkdir(place("wrong"));
  await mkdir(place("wrong/directory.svg"));
  await writeFile(place("wrong/file"), "");
  const failure = (name: string) => writeWhole(place(name), "").catch((error: unknown) => error);
  const missing = await failure("missing/a.svg");
  expect(missing).toBeInstanceOf(UserError);
  expect(missing).toHaveProperty(
    "message",
    `cannot write ${place("missing/a.svg")}: there is no directory ${place("missing")}`,
  );
  expect(await failure("wrong/directory.svg")).toHaveProperty(
    "message",
    expect.stringMatching(/it is a directory$/),
  );
  expect(await failure("wrong/file/a.svg")).toHaveProperty(
    "message",
    expect.stringMatching(/is not a directory$/),
  );
  expect(await readdir(place("wrong"))).toEqual(["directory.svg", "file"]);
});

test("says so when it may not write", async () => {
  await mkdir(place("locked"));
  await chmod(place("locked"), 0o500);
  // The superuser may write everywhere: for this test it becomes nobody.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await expect(writeWhole(place("locked/a.svg"), "")).rejects.toThrow(/: permission denied$/);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});
