import type { Operation } from "../../expression/index.ts";
import { elements, type FloatType, type OnnxSetting } from "./elements.ts";
import type { Lowered } from "./lowering.ts";

/** Floats, integers, lists of integers and tensors of one number, by name. */
export type OnnxAttributes = Readonly<Record<string, OnnxAttribute>>;
export type OnnxAttribute = number | bigint | readonly bigint[] | OnnxScalar;

/** A tensor without axes. */
export interface OnnxScalar {
  readonly scalar: number;
  readonly type: FloatType;
}

/** Adds an operator, and gives the name of its result; a number stands for a constant. */
export type Emit = (
  operator: string,
  operands: readonly (string | number)[],
  attributes?: OnnxAttributes,
) => string;

type Spelling = (emit: Emit, operands: readonly string[], setting: OnnxSetting) => string;

const operator =
  (name: string): Spelling =>
  (emit, operands) =>
    emit(name, operands);

/** An operator that is as it is today from an opset on, and what says the same before. */
const since =
  (opset: number, name: string, before: Spelling): Spelling =>
  (emit, operands, setting) =>
    setting.opset >= opset ? emit(name, operands) : before(emit, operands, setting);

/**
 * How ONNX spells what `lowering.ts` leaves, from opset 7 on. The kernels of ONNX Runtime 1.30, native and web, were measured at
 * two million floats, `Atan` at 360692: `Exp`, `Erf`, `Sin` and `Cos` are right to 1.6e-7, `Log` to 2e-7, `Atan` to 2.1e-7, `Tanh` to 5e-7 (1.6e-6
 * below 1e-37), all relative; `Min`, `Max` and `Clip` keep NaN, and `Where` takes nothing from the other side.
 */
export const spellings: Readonly<Record<Exclude<Operation, Lowered>, Spelling>> = {
  neg: operator("Neg"),
  abs: operator("Abs"),
  exp: operator("Exp"),
  log: operator("Log"),
  sqrt: operator("Sqrt"),
  tanh: operator("Tanh"),
  sin: operator("Sin"),
  cos: operator("Cos"),
  atan: operator("Atan"),
  erf: operator("Erf"),
  // By the magic number, up to 2^22, beyond which Echo's own formulas do not go.
  round: since(11, "Round", (emit, [a = ""]) => emit("Sub", [emit("Add", [a, magic]), magic])),
  add: operator("Add"),
  sub: operator("Sub"),
  mul: operator("Mul"),
  div: operator("Div"),
  pow: operator("Pow"),
  min: operator("Min"),
  max: operator("Max"),
  less: operator("Less"),
  lessEqual: since(12, "LessOrEqual", (emit, [a = "", b = ""]) =>
    emit("And", [emit("Not", [emit("Less", [b, a])]), areNumbers(emit, a, b)]),
  ),
  equal: since(11, "Equal", (emit, [a = "", b = ""]) => {
    const differ = emit("Or", [emit("Less", [a, b]), emit("Less", [b, a])]);
    return emit("And", [emit("Not", [differ]), areNumbers(emit, a, b)]);
  }),
  select: since(9, "Where", chosen),
};

/** 1.5 x 2^23: a float32 to which it is added has no digits after the point. */
const magic = 12582912;

/** Whether neither is NaN, which is less than nothing. */
const areNumbers = (emit: Emit, ...operands: readonly string[]): string => {
  const [first = "", second = ""] = operands.map((a) =>
    emit("Or", [emit("Less", [a, 1]), emit("Less", [0, a])]),
  );
  return emit("And", [first, second]);
};

/** a^1 - 0 on the side that is chosen, and b^0 - 1 = 0 on the other, where b may be infinite or NaN: b^0 is 1 all the same. */
function chosen(emit: Emit, [condition = "", ...sides]: readonly string[], { type }: OnnxSetting): string {
  const first = emit("Cast", [condition], { to: BigInt(elements[type].code) });
  const second = emit("Sub", [1, first]);
  const [a = "", b = ""] = sides.map((side, place) => {
    const [own, other] = place === 0 ? [first, second] : [second, first];
    return emit("Sub", [emit("Pow", [side, own]), other]);
  });
  return emit("Add", [a, b]);
}

/** A bound on both sides; the limits are operands from opset 11 on. */
export const clip = (emit: Emit, [a, low, high]: readonly [string, number, number], opset: number): string =>
  opset >= 11 ? emit("Clip", [a, low, high]) : emit("Clip", [a], { min: low, max: high });
