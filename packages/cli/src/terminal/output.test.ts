import { expect, test } from "vitest";
import { wantsColour, widthOf } from "./output.ts";

const write = () => {};

test("colours terminals, unless the environment says otherwise", () => {
  const terminal = { write, isTTY: true };
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour({ write }, {})).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: "" })).toBe(true);
  expect(wantsColour(terminal, { TERM: "dumb" })).toBe(false);
  expect(wantsColour({ write }, { FORCE_COLOR: "1" })).toBe(true);
  expect(wantsColour(terminal, { FORCE_COLOR: "0" })).toBe(false);
  expect(wantsColour(terminal, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
});

test("fills the terminal within what can be read", () => {
  expect(widthOf({ write, columns: 84 })).toBe(84);
  expect(widthOf({ write, columns: 20 })).toBe(60);
  expect(widthOf({ write, columns: 300 })).toBe(110);
  expect(widthOf({ write })).toBe(100);
});
