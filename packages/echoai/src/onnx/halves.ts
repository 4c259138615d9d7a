/** The 16 bits of the nearest float16 or bfloat16, with ties to even. */
export const bitsOf = (value: number, type: "float16" | "bfloat16"): number =>
  type === "float16" ? float16(value) : bfloat16(value);

/** IEEE 754's binary16: 5 bits of exponent, 10 of fraction. */
function float16(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(size)) return 0x7e00;
  // Halfway to the next power of two, from which on the nearest is infinity.
  if (size >= 65520) return sign | 0x7c00;
  // Where rounding reaches the next power of two, the carry goes into the exponent.
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const steps = nearestEven(size * 2 ** (10 - exponent));
  return sign | (((exponent + 14) << 10) + steps);
}

/** The upper half of a float32, rounded. */
function bfloat16(value: number): number {
  if (Number.isNaN(value)) return 0x7fc0;
  const [bits = 0] = new Uint32Array(Float32Array.of(value).buffer);
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

function nearestEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
