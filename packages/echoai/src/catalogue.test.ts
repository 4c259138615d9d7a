import { describe, expect, test } from "vitest";
import * as definitions from "./activations/catalogue.ts";
import { checkDefinition } from "./activations/defineChecked.ts";
import * as gated from "./activations/gatedCatalogue.ts";
import * as vectorDefinitions from "./activations/vectorCatalogue.ts";
import { catalogue, gatedCatalogue, vectorCatalogue } from "./catalogue.ts";
import * as functions from "./functions/catalogue.ts";
import * as library from "./index.ts";
import { namesOf, type Peer, peers, peersOf } from "./peers.ts";

const names = Object.keys(catalogue);
/** Of all kinds: those of one number, the gated ones, and those of the values along an axis. */
const all = [catalogue, gatedCatalogue, vectorCatalogue].flatMap((functions) =>
  Object.values<{ readonly name: string; readonly definition: Described }>(functions),
);
type Described = Pick<
  library.Activation["definition"],
  "name" | "title" | "aliases" | "summary" | "paper" | "evidence" | "parameters"
>;

test("has the sixteen functions that Echo started with, two companions and the baselines", () => {
  const asked = [
    ...["mish", "silu", "swish", "eSwish", "flattenTSwish", "aria2", "elish", "hardElish", "isru", "isrlu"],
    ...["nlrelu", "softClipping", "softExponential", "sqnl", "srelu", "frelu"],
    ...["aria2Weighted", "softExponentialPage"],
    ...["relu", "leakyRelu", "elu", "gelu", "tanh", "sigmoid", "softplus"],
  ];
  for (const name of asked) expect(names).toContain(name);
});

test("is one list in all places", () => {
  const [made, described, exported]: readonly Readonly<Record<string, unknown>>[] = [
    { ...functions },
    { ...definitions },
    { ...library },
  ];
  expect(names.toSorted()).toEqual(Object.keys(functions).toSorted());
  expect(names.toSorted()).toEqual(Object.keys(definitions).toSorted());
  for (const [name, activation] of Object.entries(catalogue)) {
    expect(activation).toBe(made?.[name]);
    expect(activation).toBe(exported?.[name]);
    expect(activation.definition).toBe(described?.[name]);
    expect(library.isActivation(activation)).toBe(true);
  }
});

test("cannot be changed", () => {
  expect(Object.isFrozen(catalogue)).toBe(true);
  expect(Object.isFrozen(gatedCatalogue)).toBe(true);
  expect(Object.isFrozen(vectorCatalogue)).toBe(true);
});

test("has the gated functions, made of their definitions", () => {
  expect(Object.keys(gatedCatalogue).sort()).toEqual([
    "bilinear",
    "clampedSwiglu",
    "geglu",
    "glu",
    "gtu",
    "reglu",
    "swiglu",
  ]);
  const [described, exported]: readonly Readonly<Record<string, unknown>>[] = [{ ...gated }, { ...library }];
  for (const [name, { definition, pairwise, ...made }] of Object.entries(gatedCatalogue)) {
    expect(definition).toBe(described?.[name]);
    expect(exported?.[name]).toBe(gatedCatalogue[name]);
    expect([definition.name, gatedCatalogue[name]?.name, pairwise.definition]).toEqual([
      name,
      name,
      definition,
    ]);
    expect(Object.keys(made)).toEqual(["backward"]);
  }
});

test("has the functions of the values along an axis, made of their definitions", () => {
  const asked = ["softmax", "logSoftmax", "softmin", "sparsemax", "entmax15"];
  expect(Object.keys(vectorCatalogue)).toEqual(expect.arrayContaining(asked));
  const [described, exported]: readonly Readonly<Record<string, unknown>>[] = [
    { ...vectorDefinitions },
    { ...library },
  ];
  for (const [name, { definition, ...made }] of Object.entries(vectorCatalogue)) {
    expect(definition).toBe(described?.[name]);
    expect(exported?.[name]).toBe(vectorCatalogue[name]);
    expect([definition.name, vectorCatalogue[name]?.name]).toEqual([name, name]);
    expect(Object.keys(made)).toEqual(["backward"]);
  }
});

describe("names", () => {
  test("each function's own is its key, and what the function is called", () => {
    for (const [name, { definition, ...activation }] of Object.entries(catalogue)) {
      expect(definition.name).toBe(name);
      expect(catalogue[name]?.name).toBe(name);
      expect(Object.keys(activation).sort()).toEqual(["backward", "derivative"]);
    }
  });

  test("no name or alias stands for two, whatever its case and hyphens", () => {
    const plain = (name: string) => name.toLowerCase().replaceAll("-", "");
    const owners = new Map<string, string>();
    for (const { definition } of all) {
      for (const name of [definition.name, ...definition.aliases].map(plain)) {
        expect(owners.get(name) ?? definition.name, name).toBe(definition.name);
        owners.set(name, definition.name);
      }
    }
    for (const { definition } of all)
      expect(new Set([definition.name, ...definition.aliases]).size).toBe(1 + definition.aliases.length);
  });

  test("titles are one to a function", () => {
    const titles = all.map(({ definition }) => definition.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test.each(all)("$name says what it is and where it comes from", ({ definition }) => {
  const { summary, paper, evidence, parameters } = definition;
  expect(["paper", "library", "survey"]).toContain(evidence);
  expect(summary.length).toBeGreaterThan(10);
  expect(summary).not.toMatch(/\n|\.$/);
  expect(paper.authors).not.toBe("");
  expect(paper.title).not.toBe("");
  expect(paper.year).toBeGreaterThan(1900);
  expect(paper.arxiv ?? paper.doi ?? paper.venue).toBeDefined();
  if (paper.arxiv !== undefined) expect(paper.arxiv).toMatch(/^\d{4}\.\d{4,5}$/);
  if (paper.doi !== undefined) expect(paper.doi).toMatch(/^10\.\d{4,}\//);
  for (const parameter of Object.values(parameters)) expect(parameter.summary).not.toBe("");
});

test.each([...Object.values(catalogue), ...Object.values(gatedCatalogue)])(
  "$name holds together",
  ({ definition }) => {
    expect(() => checkDefinition(definition)).not.toThrow();
  },
);

test("the defaults are those that the documents name", () => {
  const defaults = Object.fromEntries(
    Object.entries(catalogue).map(([name, { definition }]) => [
      name,
      Object.fromEntries(
        Object.entries(definition.parameters).map(([key, { default: value }]) => [key, value]),
      ),
    ]),
  );
  expect(defaults).toMatchObject({
    swish: { beta: 1 },
    eSwish: { beta: 1.735 },
    flattenTSwish: { threshold: 0 },
    aria2: { beta: 0.5, alpha: 1 },
    aria2Weighted: { beta: 2, alpha: 1.5 },
    isru: { alpha: 1 },
    isrlu: { alpha: 1 },
    nlrelu: { beta: 1 },
    softClipping: { alpha: 0.5 },
    softExponential: { alpha: 0 },
    softExponentialPage: { alpha: 0 },
  });
});

describe("has, by name or alias, every elementwise and gated function that there is in", () => {
  test.each(Object.keys(peers) as Peer[])("%s", (peer) => {
    const found = all.flatMap(({ definition }) => peersOf(definition)).filter((one) => one.peer === peer);
    expect(found.map(({ name }) => name).sort()).toEqual([...namesOf(peer)].sort());
  });

  test("whatever differs is said of a function that is there", () => {
    const said = all.flatMap(({ definition }) => peersOf(definition)).filter(({ difference }) => difference);
    expect(said.map(({ peer, name }) => `${peer} ${name}`).sort()).toEqual([
      ...["Keras leaky_relu", "NNlib gelu", "ONNX HardSigmoid", "TensorFlow Addons gelu"],
      ...["flax.linen gelu", "jax.nn gelu"],
    ]);
  });
});
