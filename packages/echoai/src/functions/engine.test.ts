import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** What a program prints that computes Mish of ten floats, after some other statement. */
function mishAfter(statement: string): string {
  const program = `
    ${statement};
    const { allocate, free, mish } = await import("echoai");
    const x = allocate(10).fill(1.5);
    console.log(mish(x, {}, x) === x, Math.abs(x[9] - mish(1.5)) < 1e-6);
    free(x);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
  });
  return stdout + stderr;
}

test.each([
  ["there is no WebAssembly", "delete globalThis.WebAssembly"],
  ["a page may not compile it", 'WebAssembly.Module = function () { throw new Error("forbidden") }'],
  ["there is", ""],
])("float32 arrays are computed where %s", (_, statement) => {
  expect(mishAfter(statement)).toBe("true true\n");
});
