import { mkdir, writeFile } from "node:fs/promises";
import { eSwish, flattenTSwish, hardElish, logSoftmax, softClipping, swiglu } from "echoai";
import { catalogue, gatedCatalogue } from "echoai/catalogue";
import { afterEach, describe, expect, test } from "vitest";
import { activations, isOwn, registerModules, resolveActivation, resolveFunction } from "./catalogue.ts";
import { UserError } from "./errors.ts";
import { writeOwnModule } from "./testing/ownModule.ts";
import { temporaryDirectory } from "./testing/temporaryDirectory.ts";

const place = temporaryDirectory();
const names = [...Object.keys(catalogue), ...Object.keys(gatedCatalogue)];

afterEach(() => registerModules([]));

describe("resolveActivation", () => {
  test("finds every activation by its name, title and aliases, in any spelling", () => {
    for (const [name, activation] of Object.entries(catalogue)) {
      expect(resolveActivation(name)).toBe(activation);
      expect(resolveActivation(name.toUpperCase())).toBe(activation);
      expect(resolveActivation(name.replace(/[A-Z]/g, "-$&").toLowerCase())).toBe(activation);
    }
    expect(resolveActivation("E-Swish")).toBe(eSwish);
    expect(resolveActivation("flatten-t-swish")).toBe(flattenTSwish);
    expect(resolveActivation("Hard ELiSH")).toBe(hardElish);
    expect(resolveActivation("soft_clipping")).toBe(softClipping);
    expect(resolveActivation("SwiGLU")).toBe(swiglu.pairwise);
  });

  test("refuses a vector function, and finds it where it may be one", () => {
    expect(() => resolveActivation("softmax")).toThrow(
      new UserError("softmax takes all values along an axis together, which only list and show know"),
    );
    expect(resolveFunction("log-softmax")).toBe(logSoftmax);
    expect(resolveFunction("mish")).toBe(catalogue.mish);
    expect(() => resolveActivation("softmaxx")).toThrow("did you mean softmax");
  });

  test("suggests what was likely meant", () => {
    expect(() => resolveActivation("mihs")).toThrow(
      new UserError(`unknown activation "mihs"; did you mean mish?`),
    );
    expect(() => resolveActivation("transformer")).toThrow(
      new UserError(`unknown activation "transformer"; see \`echoai list\``),
    );
    expect(() => resolveActivation("constructor")).toThrow(UserError);
    expect(() => resolveActivation("")).toThrow(UserError);
  });
});

describe("registerModules", () => {
  test("adds what a module exports, and only that", async () => {
    await registerModules([await writeOwnModule(place())]);
    const { gated } = activations();
    expect(gated?.(1)).toBeCloseTo(Math.tanh(1.5), 15);
    expect(gated && isOwn(gated)).toBe(true);
    expect(resolveActivation("gated-tanh")).toBe(gated);
    expect(isOwn(resolveActivation("mish"))).toBe(false);
    expect(Object.keys(activations()).length).toBe(names.length + 1);
  });

  test("takes several modules, the same one twice, and forgets those registered before", async () => {
    const [one, two] = [await writeOwnModule(place()), await writeOwnModule(place(), { name: "second" })];
    await registerModules([one, two, one]);
    expect(Object.keys(activations())).toEqual(expect.arrayContaining(["gated", "second"]));
    await registerModules([two]);
    expect(activations()).not.toHaveProperty("gated");
    await registerModules([]);
    expect(Object.keys(activations())).toEqual(names);
  });

  test("says what is wrong with a module", async () => {
    const failure = (path: string) => registerModules([path]).then(String, (error: Error) => error.message);
    await mkdir(place("directory"));
    await writeFile(place("empty.mjs"), "export const answer = 42;");
    await writeFile(place("throws.mjs"), `throw new Error("first line\\nsecond line");`);
    const taken = await writeOwnModule(place(), { name: "mish" });
    expect(await failure(place("none.mjs"))).toBe(`--with ${place("none.mjs")}: no such file`);
    expect(await failure(place("directory"))).toContain("cannot be loaded");
    expect(await failure(place("empty.mjs"))).toContain("exports no activation");
    expect(await failure(place("throws.mjs"))).toMatch(/cannot be loaded: first line second line$/);
    expect(await failure(taken)).toBe(
      `--with ${taken}: the name "mish" is taken; give the activation another one`,
    );
    expect(Object.keys(activations())).toEqual(names);
  });
});
