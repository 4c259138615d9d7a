/** What was given, in a few words on one line, for an error; of any value whatever. */
export function describe(value: unknown): string {
  if (typeof value === "string") return `the string ${JSON.stringify(value)}`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return String(value);
  try {
    const kind = value.constructor?.name ?? "Object";
    if (!ArrayBuffer.isView(value) || !kind.startsWith("Float")) return `an object (${kind})`;
    return isDetached(value) ? `a detached ${kind}` : `a ${kind} of length ${(value as Float32Array).length}`;
  } catch {
    // A proxy that refuses, or a constructor that is none.
    return "an object";
  }
}

/** Whether the memory of a typed array was transferred, or shrunk so that the array is outside. */
export function isDetached(array: ArrayBufferView): boolean {
  const { length, values } = array as Float32Array;
  if (length !== 0) return false;
  try {
    values.call(array);
    return false;
  } catch {
    return true;
  }
}
