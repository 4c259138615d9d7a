import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf, UserError } from "./errors.ts";

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Parts are written one after the other.
 * @throws UserError when the place cannot be written to.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new UserError(`cannot write ${path}: ${reasonOf(error, path)}`, { cause: error });
  }
}

/**
 * The bytes of a file.
 * @throws UserError when it cannot be read.
 */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new UserError(`cannot read ${path}: ${isMissing ? "no such file" : reasonOf(error, path)}`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return `there is no directory ${dirname(path)}`;
    case "ENOTDIR":
      return `${dirname(path)} is not a directory`;
    case "EISDIR":
      return "it is a directory";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    case "ENOSPC":
      return "no space left on the device";
    default:
      return messageOf(error);
  }
}
