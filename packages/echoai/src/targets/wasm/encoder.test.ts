import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bytes,
  encodeModule,
  float32,
  float64,
  type ModuleFunction,
  signed,
  unsigned,
} from "./encoder.ts";
import { f32x4, f64, f64x2, i32, local, v128 } from "./instructions.ts";

const flat = (bytes: Bytes): readonly number[] =>
  bytes.flatMap((part) => (typeof part === "number" ? [part] : flat(part)));

/** LEB128 read by its definition: seven bits a byte, the lowest first; of a signed number the last byte's sixth bit is the sign. */
function decode(bytes: readonly number[], isSigned: boolean): number {
  const sum = bytes.reduce((total, byte, index) => total + (byte & 127) * 2 ** (7 * index), 0);
  const isNegative = isSigned && ((bytes.at(-1) as number) & 64) !== 0;
  return isNegative ? sum - 2 ** (7 * bytes.length) : sum;
}

describe("LEB128", () => {
  // The first of each are the examples of the DWARF and Wikipedia descriptions.
  test.each([
    [624485, [0xe5, 0x8e, 0x26]],
    [0, [0]],
    [1, [1]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [16383, [0xff, 0x7f]],
    [16384, [0x80, 0x80, 0x01]],
    [2 ** 31, [0x80, 0x80, 0x80, 0x80, 0x08]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])("unsigned %d", (value, bytes) => {
    expect(flat(unsigned(value))).toEqual(bytes);
  });

  test.each([
    [-123456, [0xc0, 0xbb, 0x78]],
    [0, [0]],
    [-1, [0x7f]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [127, [0xff, 0x00]],
    [-128, [0x80, 0x7f]],
    [2 ** 31 - 1, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])("signed %d", (value, bytes) => {
    expect(flat(signed(value))).toEqual(bytes);
  });

  test("of any number: reads as the number, in as few bytes as it takes, all but the last marked", () => {
    const check = (bytes: readonly number[], value: number, isSigned: boolean) => {
      expect(decode(bytes, isSigned)).toBe(value);
      expect(bytes.map((byte) => byte >= 128)).toEqual(bytes.map((_, index) => index < bytes.length - 1));
      if (bytes.length > 1)
        expect(decode([...bytes.slice(0, -2), (bytes.at(-2) as number) & 127], isSigned)).not.toBe(value);
    };
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.integer(), (natural, integer) => {
        check(flat(unsigned(natural)), natural, false);
        check(flat(signed(integer)), integer, true);
      }),
      { numRuns: 1000 },
    );
  });
});

test("floats in the order of their bytes, the lowest first", () => {
  expect(flat(float32(1))).toEqual([0x00, 0x00, 0x80, 0x3f]);
  expect(flat(float32(-0))).toEqual([0x00, 0x00, 0x00, 0x80]);
  expect(flat(float64(-2))).toEqual([0, 0, 0, 0, 0, 0, 0x00, 0xc0]);
  expect(flat(float64(Number.POSITIVE_INFINITY))).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x7f]);
});

/** Whether the machine takes a module of this function; what it does not take is a CompileError, anything else fails the test. */
function isValid(of: ModuleFunction): boolean {
  try {
    new WebAssembly.Module(encodeModule([of]));
    return true;
  } catch (error) {
    expect(error).toHaveProperty("name", "CompileError");
    return false;
  }
}

describe("modules", () => {
  const sum: ModuleFunction = {
    name: "sum",
    parameters: ["i32", "i32"],
    result: "i32",
    locals: [],
    code: [local.get(0), local.get(1), i32.add],
  };
  const memory = () => new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const instance = (functions: readonly ModuleFunction[], own = memory()) =>
    new WebAssembly.Instance(new WebAssembly.Module(encodeModule(functions)), { memory: { memory: own } })
      .exports as Readonly<Record<string, (...values: readonly number[]) => number>>;

  test("begin with the magic number and version 1", () => {
    expect([...encodeModule([sum]).subarray(0, 8)]).toEqual([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
  });

  test("run", () => {
    expect(instance([sum]).sum?.(2, 40)).toBe(42);
  });

  test("of many functions, which are exported by their names", () => {
    const functions = Array.from({ length: 200 }, (_, index): ModuleFunction => {
      const code = [local.get(0), i32.const(index - 100), i32.add];
      return { ...sum, name: `plus${index}`, code };
    });
    const made = instance(functions);
    expect(functions.map(({ name }) => made[name]?.(1000))).toEqual(functions.map((_, index) => 900 + index));
  });

  test("with code and locals beyond one byte's count", () => {
    const steps = Array.from({ length: 5000 }, () => [i32.const(1), i32.add]);
    const code = [local.get(0), steps, local.set(300), local.get(300)];
    const long: ModuleFunction = {
      ...sum,
      locals: [
        [10, "v128"],
        [300, "i32"],
      ],
      code,
    };
    expect(instance([long]).sum?.(7, 0)).toBe(5007);
  });

  test("read and write the memory that they are given", () => {
    const own = memory();
    new Float64Array(own.buffer).set([1.5, 2.25]);
    const total: ModuleFunction = {
      name: "total",
      parameters: ["i32"],
      result: "f64",
      locals: [[1, "v128"]],
      code: [
        [local.get(0), v128.load(0), local.get(0), v128.load(0), f64x2.add, local.set(1)],
        [i32.const(32), local.get(1), v128.store(0)],
        [local.get(1), v128.f64Lane(0), local.get(1), v128.f64Lane(1), f64.add],
      ],
    };
    expect(instance([total], own).total?.(0)).toBe(7.5);
    expect([...new Float64Array(own.buffer, 32, 2)]).toEqual([3, 4.5]);
  });

  test.each([
    ["an operand too few", [local.get(0), i32.add]],
    ["an operand too many", [local.get(0), local.get(0)]],
    ["operands of another type", [local.get(0), local.get(0), f32x4.add]],
    ["a local that there is not", [local.get(2)]],
    ["an instruction that there is not", [0xff]],
  ])("with %s are not valid", (_, code) => {
    expect(isValid(sum)).toBe(true);
    expect(isValid({ ...sum, code })).toBe(false);
  });

  const binaryNames = [
    ...(["add", "sub", "mul", "div", "min", "max", "pseudoMin", "pseudoMax"] as const),
    ...(["equal", "less", "lessEqual", "addBits", "subBits"] as const),
  ];

  test.each([
    ["four float32", f32x4],
    ["two float64", f64x2],
  ])("know the instructions on %s", (_, lanes) => {
    const vector = (code: Bytes): ModuleFunction => ({ ...sum, parameters: ["v128"], result: "v128", code });
    const invalid = [
      ["sqrt", [local.get(0), lanes.sqrt]] as const,
      ...binaryNames.map((name) => [name, [local.get(0), local.get(0), lanes[name]]] as const),
      ...(["shiftLeft", "shiftRight"] as const).map(
        (name) => [name, [local.get(0), i32.const(3), lanes[name]]] as const,
      ),
    ].flatMap(([name, code]) => (isValid(vector(code)) ? [] : [name]));
    expect(invalid).toEqual([]);
  });
});
