import type { Bytes, ModuleFunction, ValueType } from "../../targets/wasm/encoder.ts";
import { control, i32, local, v128 } from "../../targets/wasm/instructions.ts";
import { places } from "./places.ts";

/** Reserves locals of a function that is being written, and gives their numbers. */
export type Reserve = (type: ValueType, count: number) => readonly number[];

/** A function that has no name yet. */
export type Routine = Omit<ModuleFunction, "name">;

/**
 * A function of addresses and lengths, which are its parameters in the order of their names. What it computes goes to memory.
 * @param write gives the code from the numbers of the parameters
 */
export function routine<const Name extends string>(
  parameters: readonly Name[],
  write: (parameters: Readonly<Record<Name, number>>, reserve: Reserve) => Bytes,
): Routine {
  const types: ValueType[] = [];
  const reserve: Reserve = (type, count) =>
    Array.from({ length: count }, () => parameters.length + types.push(type) - 1);
  const numbers = Object.fromEntries(parameters.map((parameter, index) => [parameter, index]));
  const code = write(numbers as Record<Name, number>, reserve);
  return {
    parameters: parameters.map((): ValueType => "i32"),
    result: "i32",
    locals: types.map((type) => [1, type]),
    code: [code, i32.const(0)],
  };
}

/** Repeats the body while an address is below another; the body moves it. */
export function whileBelow(address: number, end: Bytes, body: Bytes): Bytes {
  const isBelow = [local.get(address), end, i32.ltUnsigned];
  return [isBelow, control.if, control.loop, body, isBelow, control.branchIf(0), control.end, control.end];
}

export const plus = (a: number, b: number): Bytes => [local.get(a), local.get(b), i32.add];

export const moveBy = (address: number, by: Bytes): Bytes => [
  [local.get(address), by, i32.add],
  local.set(address),
];

/**
 * Turns the address of a row into that of the place before its first column; if it is not in the plane, of the row of zeros
 * around it. Loads then need no negative offset.
 */
export const beforeRow = (row: number, begin: number, end: number, columnBytes: number): Bytes => [
  [local.get(row), i32.const(places.zeros)],
  [local.get(row), local.get(begin), i32.sub, local.get(end), local.get(begin), i32.sub, i32.ltUnsigned],
  [control.select, i32.const(columnBytes), i32.sub, local.set(row)],
];

/** Sixteen neighbouring bytes of the two vectors on the stack. */
export const bytesFrom = (first: number): Bytes =>
  v128.shuffle(Array.from({ length: 16 }, (_, index) => first + index));
