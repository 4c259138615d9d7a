import type { Bytes, ModuleFunction, ValueType } from "./encoder.ts";
import { control, i32, local, v128 } from "./instructions.ts";
import type { Program, Value } from "./program.ts";

/** How a program's vectors are read, written and spread over the machine. */
export interface Shape {
  readonly name: string;
  /** The names of the arrays that are read; then as many are written as the program has outputs. All are float32. */
  readonly reads: readonly string[];
  /** The vectors that are computed side by side, operation by operation, so that none waits for another. */
  readonly vectors: number;
  /** The bytes of float32 that a vector takes. */
  readonly stride: number;
  readonly load: (offset: number) => Bytes;
  readonly store: (offset: number) => Bytes;
  readonly slot: (index: number) => Bytes;
  /** Takes a block whose checks or tests fail: the number of a function with the same parameters. */
  readonly rescue: number | undefined;
}

/**
 * A function of pointers and the end of the first output: whole blocks of `vectors`, all read before any is written. It
 * returns how far it came: up to a block whose checks or tests fail, and which the rescue did not take either.
 */
export function emit(program: Program, shape: Shape): ModuleFunction {
  const { values, outputs, checks, checkedAfter, tests } = program;
  const { reads, vectors, stride, rescue } = shape;
  const pointers = Array.from({ length: reads.length + outputs.length }, (_, index) => index);
  const first = reads.length;
  const end = pointers.length;
  const block = vectors * stride;

  const stopped = end + 1;
  let next = end + 2;
  const places = new Map<Value, readonly number[]>();
  const prologue: Bytes[] = [];
  const bodies: readonly Bytes[][] = [[], []];
  const place = (value: Value, vector: number) => {
    const locals = places.get(value) as readonly number[];
    return local.get(locals[vector % locals.length] as number);
  };
  const free: number[] = [];
  const reserve = (value: Value, count: number) => {
    const locals = Array.from({ length: count }, () => free.pop() ?? next++);
    places.set(value, locals);
    return locals;
  };
  const lastUses = lastUsesOf(program);

  values.forEach((value, index) => {
    // Once, before the loop: within it a constant costs three instructions at every use.
    if (value.kind === "constant" || value.kind === "slot") {
      const code =
        value.kind === "constant" ? v128.const(value.bytes) : [i32.const(0), shape.slot(value.index)];
      prologue.push(code, local.set(next));
      places.set(value, [next++]);
      return;
    }
    reserve(value, vectors).forEach((to, vector) => {
      const code =
        value.kind === "load"
          ? [local.get(reads.indexOf(value.name)), shape.load(vector * stride)]
          : [value.operands.map((operand) => place(operand, vector)), value.code];
      bodies[index < checkedAfter ? 0 : 1]?.push(code, local.set(to));
    });
    for (const operand of lastUses.get(index) ?? []) free.push(...(places.get(operand) as readonly number[]));
  });

  const each = Array.from({ length: vectors }, (_, vector) => vector);
  const stores = outputs.map((output, index) =>
    each.map((vector) => [local.get(first + index), place(output, vector), shape.store(vector * stride)]),
  );
  /** Out of the inner loop where a lane of a mask is false: a call within it would halve its speed. */
  const demand = (conditions: readonly Value[]): Bytes => {
    const masks = conditions.flatMap((condition) => each.map((vector) => place(condition, vector)));
    const all = masks.map((mask, index) => (index === 0 ? mask : [mask, v128.and]));
    return masks.length === 0 ? [] : [all, v128.i32Bitmask, i32.const(15), i32.ne, control.branchIf(1)];
  };
  const advance = pointers.map((pointer) => [
    local.get(pointer),
    i32.const(block),
    i32.add,
    local.set(pointer),
  ]);
  const isBeforeEnd = [local.get(first), local.get(end), i32.ltUnsigned];
  const again = [advance, isBeforeEnd, control.branchIf(0), control.end];
  const [checked, body] = bodies;
  const isSure = checks.length + tests.length === 0;
  const inner = [control.loop, checked as Bytes, demand(checks), body as Bytes, demand(tests), stores, again];

  const loops = isSure
    ? inner
    : [
        ...[control.loop, control.block, inner],
        ...[local.get(first), control.return, control.end],
        rescued(pointers, first, block, stopped, rescue),
        again,
      ];
  return {
    name: shape.name,
    parameters: [...pointers.map((): ValueType => "i32"), "i32"],
    result: "i32",
    locals: [
      [1, "i32"],
      [next - stopped - 1, "v128"],
    ],
    code: [prologue, isBeforeEnd, control.if, loops, control.end, local.get(first)],
  };
}

/** By the number of a value, the vectors that nothing needs after it: their locals are free for others, of which a function may have 50,000. */
function lastUsesOf({ values, outputs, checks, tests }: Program): ReadonlyMap<number, readonly Value[]> {
  const kept = new Set([...outputs, ...checks, ...tests]);
  const last = new Map<Value, number>();
  values.forEach((value, index) => {
    if (value.kind !== "instruction") return;
    for (const operand of value.operands)
      if ((operand.kind === "load" || operand.kind === "instruction") && !kept.has(operand))
        last.set(operand, index);
  });
  const byUse = new Map<number, Value[]>();
  for (const [value, index] of last) byUse.set(index, [...(byUse.get(index) ?? []), value]);
  return byUse;
}

/** Has one block done by another function, or returns where that or this stands. */
function rescued(
  pointers: readonly number[],
  first: number,
  block: number,
  stopped: number,
  rescue: number | undefined,
): Bytes {
  if (rescue === undefined) return [local.get(first), control.return];
  const blockEnd = [local.get(first), i32.const(block), i32.add];
  const isStopped = [blockEnd, i32.ne, control.if, local.get(stopped), control.return, control.end];
  return [pointers.map(local.get), blockEnd, control.call(rescue), local.tee(stopped), isStopped];
}
