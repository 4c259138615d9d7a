import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UserError } from "../errors.ts";

/** Makes the directory for the results, and tries it before much work depends on it. */
export async function prepareDirectory(directory: string): Promise<void> {
  const probe = join(directory, `.${process.pid}.part`);
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    throw new UserError(`--out ${directory}: cannot be written to: ${messageOf(error)}`, { cause: error });
  }
}
