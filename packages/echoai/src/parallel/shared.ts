import type { ArrayTask } from "../functions/forms.ts";
import type { Operand, Operands, Result } from "../targets/target.ts";
import { isShared } from "./messages.ts";

/** A task's arrays where other threads can reach them. */
export interface Shared {
  readonly arrays: { readonly operands: Operands; readonly results: readonly Result[] };
  /** Brings the results that were written to copies home. */
  copyBack(): void;
}

/**
 * Arrays on shared memory are taken as they are. Of the others, large ones are copied to shared memory that is kept, from
 * `begin` on, since the part before is computed here; small ones go along with the message.
 */
export function share({ length, operands, results }: ArrayTask, begin: number): Shared {
  const copies: (() => void)[] = [];
  const shareOperand = ([name, operand]: readonly [string, Operand]): readonly [string, Operand] => {
    const { values, repeat } = operand;
    if (isShared(values)) return [name, operand];
    // Copied, since a message takes the whole buffer that an array is a part of.
    if (values.length < length || !(values instanceof Float32Array))
      return [name, { values: Float64Array.from(values), repeat }];
    const copy = kept(`operand ${name}`, length);
    copy.set(values.subarray(begin), begin);
    return [name, { values: copy, repeat }];
  };
  const shareResult = (result: Result, index: number): Result => {
    if (result.kind === "sum") return { ...result, values: new Float64Array(result.values.length) };
    if (isShared(result.values)) return result;
    const copy = kept(`result ${index}`, length);
    copies.push(() => result.values.set(copy.subarray(begin, length), begin));
    return { kind: "each", values: copy };
  };
  return {
    arrays: {
      operands: Object.fromEntries(Object.entries(operands).map(shareOperand)),
      results: results.map(shareResult),
    },
    copyBack() {
      for (const copy of copies) copy();
    },
  };
}

const stages = /* @__PURE__ */ new Map<string, Float32Array>();

/** Shared memory for one role, as large as the largest array so far had need of. */
function kept(role: string, length: number): Float32Array {
  const known = stages.get(role);
  if (known !== undefined && known.length >= length) return known.subarray(0, length);
  const made = new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
  stages.set(role, made);
  return made;
}
