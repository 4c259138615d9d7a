import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const candidates = [
  { name: "mish", keys: ["mish"] },
  { name: "swish", keys: ["swish"] },
  { name: "eSwish", keys: ["eswish", "e-swish"] },
  { name: "softplus", keys: ["softplus"] },
  { name: "softClipping", keys: ["softclipping"] },
];

test("finds swapped, missing and wrong letters, the likeliest first", () => {
  expect(nearest("mihs", candidates)).toEqual(["mish"]);
  expect(nearest("swich", candidates)[0]).toBe("swish");
  expect(nearest("softpluss", candidates)).toEqual(["softplus"]);
});

test("takes the beginning of a name for it", () => {
  expect(nearest("soft", candidates)).toEqual(["softplus", "softClipping"]);
});

test("suggests nothing that is far away", () => {
  expect(nearest("transformer", candidates)).toEqual([]);
  expect(nearest("x", candidates)).toEqual([]);
  expect(nearest("", candidates)).toEqual([]);
});
