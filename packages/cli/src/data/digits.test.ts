import { describe, expect, test } from "vitest";
import { parseDigits } from "./digits.ts";

const line = (label: number) => [...new Array(64).fill(16), label].join(",");

describe("parseDigits", () => {
  test("reads pixels and label of each line, with either line ending", () => {
    const images = parseDigits(`${line(3)}\r\n${line(9)}\n`, "f");
    expect(images).toMatchObject({ count: 2, width: 8, height: 8, labels: Uint8Array.of(3, 9) });
    expect(images.pixels).toEqual(new Uint8Array(128).fill(16));
  });

  test.each([
    ["a short line", `${line(1)}\n1,2,3\n`, "f: line 2 must be 65 whole numbers from 0 to 16"],
    ["a pixel too bright", line(1).replace("16", "17"), "f: line 1 must be"],
    ["a fraction", line(1).replace("16", "1.5"), "f: line 1 must be"],
    ["words", "a,b", "f: line 1 must be"],
    ["nothing", "\n", "f: holds no images"],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseDigits(text, "f")).toThrow(message);
  });
});
