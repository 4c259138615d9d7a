/** A short text that differs for values that differ: FNV-1a, 64 bits, of their JSON, in base 36. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? `${part}n` : Object.is(part, -0) || isUnwritten(part) ? `${part}#` : part,
  );
  let hash = 0xcbf29ce484222325n;
  for (const character of text)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) as number)) * 0x100000001b3n);
  return hash.toString(36);
}

/** Whether JSON has no number for it. */
const isUnwritten = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);
