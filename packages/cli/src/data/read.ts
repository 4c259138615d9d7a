import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { messageOf, UserError } from "../errors.ts";

/** The bytes of a file; one that starts like gzip is unpacked, whatever its name. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new UserError(`${path}: truncated or damaged gzip data (${messageOf(error)})`);
  }
}
