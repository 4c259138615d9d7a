/** The 16 bits of the nearest float16 or bfloat16, with ties to even. */
export const bitsOf = (value: number, type: "float16" | "bfloat16"): number =>
  type === "float16" ? float16Bits(value) : bfloat16Bits(value);

/** The nearest float16: IEEE 754's binary16, with 5 bits of exponent and 10 of fraction. */
export function float16(value: number): number {
  const size = Math.abs(value);
  // Halfway to the next power of two, from which on the nearest is infinity.
  if (size >= 65520) return Math.sign(value) * Number.POSITIVE_INFINITY;
  const step = steps[exponentOf(size) + 14] as number;
  return Math.sign(value) * (size / step + integers - integers) * step;
}

/** 1.5 x 2^52: a float64 to which it is added has no digits after the point. */
const integers = 1.5 * 2 ** 52;

/** Between neighbours, from the subnormal numbers to those below 65536. */
const steps = /* @__PURE__ */ Array.from({ length: 30 }, (_, place) => 2 ** (place - 24));

/** From the float64's own bits. */
function exponentOf(size: number): number {
  float64[0] = size;
  return Math.max(-14, ((words[1] as number) >>> 20) - 1023);
}

const float64 = /* @__PURE__ */ new Float64Array(1);
const words = /* @__PURE__ */ new Uint32Array(float64.buffer);

function float16Bits(value: number): number {
  const rounded = Math.abs(float16(value));
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  if (Number.isNaN(rounded)) return 0x7e00;
  if (rounded === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  const exponent = exponentOf(rounded);
  return sign | (((exponent + 14) << 10) + rounded * 2 ** (10 - exponent));
}

/** The upper half of a float32, rounded. */
function bfloat16Bits(value: number): number {
  if (Number.isNaN(value)) return 0x7fc0;
  const [bits = 0] = new Uint32Array(Float32Array.of(value).buffer);
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}
