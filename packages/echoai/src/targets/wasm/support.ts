import { type Bytes, encodeModule } from "./encoder.ts";
import { f32x4, local } from "./instructions.ts";

/** What the machine's WebAssembly has: vectors, and fused multiply-add with them. */
export type Support = "none" | "simd" | "relaxed";

let known: Support | undefined;

export function support(): Support {
  known ??= accepts(f32x4.multiplyAdd) ? "relaxed" : accepts(f32x4.pseudoMin, 2) ? "simd" : "none";
  return known;
}

const accepts = (instruction: Bytes, operands = 3): boolean => {
  if (typeof WebAssembly === "undefined") return false;
  const code = [Array.from({ length: operands }, () => local.get(0)), instruction];
  const probe = { name: "probe", parameters: ["v128"], result: "v128", locals: [], code } as const;
  return WebAssembly.validate(encodeModule([probe]));
};
