import { readFileSync } from "node:fs";
import { namesOf, peers } from "echoai/catalogue";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../docs/peers.md", import.meta.url), "utf8");

/** Function, library and the name there, of each row of the table of all. */
const rows = page
  .slice(page.indexOf("## All"))
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| |\(.*/g, "")));

test.each([
  ["PyTorch", "torch.nn"],
  ["Keras", "Keras"],
  ["jax.nn", "jax.nn"],
  ["ONNX reference", "ONNX"],
  ["ONNX Runtime", "ONNX"],
] as const)("docs/peers.md has every function of %s", (title, peer) => {
  expect(Object.keys(peers)).toContain(peer);
  const measured = new Set(rows.filter(([, by]) => by === title).map(([, , name]) => name));
  // What is random in training has no one value; where Echo has the expectation, peers draw.
  const fixed = namesOf(peer).filter((name) => name.toLowerCase() !== "rrelu");
  expect([...measured].sort()).toEqual(fixed.sort());
});

test("docs/peers.md has Echo's own errors beside theirs", () => {
  const names = new Set(rows.slice(2).map(([name]) => name));
  for (const mode of ["Echo, fast", "Echo, precise"])
    expect(new Set(rows.filter(([, by]) => by === mode).map(([name]) => name))).toEqual(names);
});
