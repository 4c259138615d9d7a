import { type Bytes, encodeModule } from "./encoder.ts";
import { f32x4, local } from "./instructions.ts";

/** What the machine's WebAssembly has: vectors, and fused multiply-add with them. "none" also where a page may not compile. */
export type Support = "none" | "simd" | "relaxed";

let known: Support | undefined;

export function support(): Support {
  known ??= accepts(f32x4.multiplyAdd, 3) ? "relaxed" : accepts(f32x4.pseudoMin, 2) ? "simd" : "none";
  return known;
}

/** Tried and not asked, since a content security policy forbids no question. */
function accepts(instruction: Bytes, operands: number): boolean {
  const code = [Array.from({ length: operands }, () => local.get(0)), instruction];
  const probe = { name: "probe", parameters: ["v128"], result: "v128", locals: [], code } as const;
  try {
    new WebAssembly.Module(encodeModule([probe]));
    return true;
  } catch {
    return false;
  }
}
