import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

test("off a terminal, progress is a line now and then", () => {
  let [text, time] = ["", 0];
  const progress = createProgress({ write: (line) => (text += line) }, 10, { now: () => time });
  for (let step = 1; step <= 10; step++) {
    time += 6000;
    progress.advance();
  }
  progress.stop();
  expect(text.split("\n")).toEqual([
    "training: 30 % done, 42 s left",
    "training: 60 % done, 24 s left",
    "training: 90 % done, 6 s left",
    "",
  ]);
});
