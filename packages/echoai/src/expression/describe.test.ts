import { expect, test } from "vitest";
import { detached, resizable, shrunk } from "../testing/buffers.ts";
import { describe, isDetached } from "./describe.ts";

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

class Own {}

test.each<[unknown, string]>([
  ["1", 'the string "1"'],
  ["two\nlines", 'the string "two\\nlines"'],
  [1, "1"],
  [Number.NaN, "NaN"],
  [8n, "8n"],
  [Symbol("two\nlines"), "a symbol"],
  [() => 0, "a function"],
  [Own, "a function"],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [{}, "an object (Object)"],
  [Object.create(null), "an object (Object)"],
  [[1], "an object (Array)"],
  [new Map(), "an object (Map)"],
  [new Own(), "an object (Own)"],
  [{ constructor: { name: Symbol("none") } }, "an object"],
  [new Float32Array(3), "a Float32Array of length 3"],
  [new Float64Array(0), "a Float64Array of length 0"],
  [new Int32Array(3), "an object (Int32Array)"],
  [new DataView(new ArrayBuffer(3)), "an object (DataView)"],
  [new Proxy(new Float32Array(3), {}), "an object (Float32Array)"],
  [detached(4), "a detached Float32Array"],
  [shrunk(), "a detached Float32Array"],
])("%#: in a few words on one line", (value, words) => {
  expect(describe(value)).toBe(words);
});

test("a proxy that refuses everything is an object", () => {
  expect(describe(revoked())).toBe("an object");
});

test("an array is detached when its memory is gone, not when it is empty", () => {
  const buffer = resizable(16);
  const fixed = new Float32Array(buffer, 8, 2);
  const tracking = new Float32Array(buffer);
  expect([fixed, tracking, new Float32Array(0)].map(isDetached)).toEqual([false, false, false]);
  buffer.resize(8);
  expect([fixed, tracking].map(isDetached)).toEqual([true, false]);
  buffer.resize(0);
  expect([fixed, tracking].map(isDetached)).toEqual([true, false]);
  expect(isDetached(detached(4))).toBe(true);
});
