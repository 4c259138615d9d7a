import type { Expression } from "../../../expression/index.ts";
import type { ShaderLanguage } from "../language.ts";
import { type ShaderOptions, writeShader } from "../shader.ts";
import { words } from "./words.ts";

/**
 * A formula as a WGSL function of `f32`s, for shaders of your own: `fn mish(x: f32) -> f32 { ... }`. It needs nothing around it.
 *
 * Values are within 2e-6 relative or 1e-6 absolute where the device's division and square root are as exact as WGSL asks; nothing
 * overflows on the way; a variable that is NaN gives NaN. Subnormal numbers may count as 0. Sine and cosine have their digits up
 * to angles of 12867.
 * @throws TypeError for what is no expression; RangeError for a `name` or a variable's name that is no identifier, or `variables` that leave one of the formula's out
 */
export const toWgsl = (formula: Expression, options: ShaderOptions = {}): string =>
  writeShader("toWgsl", formula, options, wgsl);

const bits = (a: string) => `bitcast<u32>(${a})`;
const isNoNumber = (a: string) => `(${bits(a)} & 0x7fffffffu) > 0x7f800000u`;
const powerOfTwo = (k: string) => `bitcast<f32>((${k} + 127) << 23u)`;

/** NaN if either is: the built-in ones may give the other. */
const extremum = (a: string, b: string, takesFirst: string) =>
  `select(select(${b}, ${a}, ${takesFirst}), ${a}, ${isNoNumber(a)})`;

export const wgsl: ShaderLanguage = {
  operations: {
    neg: (a) => `-${a}`,
    abs: (a) => `abs(${a})`,
    sqrt: (a) => `select(sqrt(${a}), nan, ${a} < 0.0)`,
    // -0 becomes 0, so that the product with a constant, taken from a zero, leaves its sign.
    round: (a) => `round(${a}) + 0.0`,
    normalizer: (a) => `f32((0x3fb504f2 - bitcast<i32>(${a})) >> 23u)`,
    add: (a, b) => `${a} + ${b}`,
    sub: (a, b) => `${a} - ${b}`,
    mul: (a, b) => `${a} * ${b}`,
    div: (a, b) => `${a} / ${b}`,
    min: (a, b) => extremum(a, b, `${a} < ${b}`),
    max: (a, b) => extremum(a, b, `${b} < ${a}`),
    // In two steps, since 2^k may be no float where the product is one.
    ldexp: (a, k) =>
      `${a} * ${powerOfTwo(`(i32(${k}) >> 1u)`)} * ${powerOfTwo(`(i32(${k}) - (i32(${k}) >> 1u))`)}`,
    less: (a, b) => `${a} < ${b}`,
    lessEqual: (a, b) => `${a} <= ${b}`,
    equal: (a, b) => `${a} == ${b}`,
    select: (condition, a, b) => `select(${b}, ${a}, ${condition})`,
  },
  reserved: words,
  function: (name, parameters, statements) =>
    [
      `fn ${name}(${parameters.map((parameter) => `${parameter}: f32`).join(", ")}) -> f32 {`,
      ...statements.map((statement) => `  ${statement}`),
      "}",
    ].join("\n"),
  declare: (name, value) => `let ${name} = ${value};`,
  declareCondition: (name, value) => `let ${name} = ${value};`,
  // A literal infinity, or bits that are constant, would not compile.
  specials: [
    "var bits = 0x7f800000u;",
    "let infinity = bitcast<f32>(bits);",
    "let nan = bitcast<f32>(bits | 0x400000u);",
  ],
  returnNaN: (name) => `if (${isNoNumber(name)}) { return ${name}; }`,
  return: (value) => `return ${value};`,
  isInfinity: (a, isNegative) => `${bits(a)} == ${isNegative ? "0xff800000u" : "0x7f800000u"}`,
  isNumber: (a) => `(${bits(a)} & 0x7fffffffu) <= 0x7f800000u`,
  truncate: (a) => `bitcast<f32>(${bits(a)} & 0xfffff000u)`,
};
