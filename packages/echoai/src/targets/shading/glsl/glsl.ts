import type { Expression } from "../../../expression/index.ts";
import type { ShaderLanguage } from "../language.ts";
import { type ShaderOptions, writeShader } from "../shader.ts";
import { words } from "./words.ts";

/**
 * A formula as a GLSL ES 3.00 function of `float`s, for WebGL2 shaders of your own: `float mish(float x) { ... }`. It needs
 * nothing around it but `precision highp float` and `precision highp int`.
 *
 * Values are within 2e-6 relative or 1e-6 absolute where the device's division and square root are as exact as those of
 * float32 arithmetic; nothing overflows on the way; a variable that is NaN gives NaN. Subnormal numbers may count as 0. Sine and
 * cosine have their digits up to angles of 12867.
 * @throws TypeError for what is no expression; RangeError for a `name` or a variable's name that is no identifier, or `variables` that leave one of the formula's out
 */
export const toGlsl = (formula: Expression, options: ShaderOptions = {}): string =>
  writeShader("toGlsl", formula, options, glsl);

const bits = (a: string) => `floatBitsToUint(${a})`;
const isNoNumber = (a: string) => `(${bits(a)} & 0x7fffffffu) > 0x7f800000u`;
const powerOfTwo = (k: string) => `intBitsToFloat((${k} + 127) << 23)`;

/** NaN if either is: the built-in ones may give the other. */
const extremum = (a: string, b: string, takesFirst: string) =>
  `${isNoNumber(a)} || ${takesFirst} ? ${a} : ${b}`;

export const glsl: ShaderLanguage = {
  operations: {
    neg: (a) => `-${a}`,
    abs: (a) => `abs(${a})`,
    sqrt: (a) => `${a} < 0.0 ? nan : sqrt(${a})`,
    // -0 becomes 0, so that the product with a constant, taken from a zero, leaves its sign.
    round: (a) => `roundEven(${a}) + 0.0`,
    normalizer: (a) => `float((0x3fb504f2 - floatBitsToInt(${a})) >> 23)`,
    add: (a, b) => `${a} + ${b}`,
    sub: (a, b) => `${a} - ${b}`,
    mul: (a, b) => `${a} * ${b}`,
    div: (a, b) => `${a} / ${b}`,
    min: (a, b) => extremum(a, b, `${a} < ${b}`),
    max: (a, b) => extremum(a, b, `${b} < ${a}`),
    // In two steps, since 2^k may be no float where the product is one.
    ldexp: (a, k) =>
      `${a} * ${powerOfTwo(`(int(${k}) >> 1)`)} * ${powerOfTwo(`(int(${k}) - (int(${k}) >> 1))`)}`,
    less: (a, b) => `${a} < ${b}`,
    lessEqual: (a, b) => `${a} <= ${b}`,
    equal: (a, b) => `${a} == ${b}`,
    select: (condition, a, b) => `${condition} ? ${a} : ${b}`,
  },
  reserved: words,
  function: (name, parameters, statements) =>
    [
      `float ${name}(${parameters.map((parameter) => `float ${parameter}`).join(", ")}) {`,
      ...statements.map((statement) => `  ${statement}`),
      "}",
    ].join("\n"),
  declare: (name, value) => `float ${name} = ${value};`,
  declareCondition: (name, value) => `bool ${name} = ${value};`,
  // Of constant bits a compiler would make a literal, and there is none for them.
  specials: [
    "uint bits = 0x7f800000u;",
    "float infinity = uintBitsToFloat(bits);",
    "float nan = uintBitsToFloat(bits | 0x400000u);",
  ],
  returnNaN: (name) => `if (${isNoNumber(name)}) return ${name};`,
  return: (value) => `return ${value};`,
  isInfinity: (a, isNegative) => `${bits(a)} == ${isNegative ? "0xff800000u" : "0x7f800000u"}`,
  isNumber: (a) => `(${bits(a)} & 0x7fffffffu) <= 0x7f800000u`,
  truncate: (a) => `uintBitsToFloat(${bits(a)} & 0xfffff000u)`,
};
