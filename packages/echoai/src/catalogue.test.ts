import { describe, expect, test } from "vitest";
import * as definitions from "./activations/catalogue.ts";
import { catalogue } from "./catalogue.ts";
import * as functions from "./functions/catalogue.ts";
import * as library from "./index.ts";

const names = Object.keys(catalogue);

test("has what ACTIVATIONS asks for: the sixteen functions, two companions and the baselines", () => {
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
  expect(names).toEqual(Object.keys(functions));
  expect(names).toEqual(Object.keys(definitions));
  for (const [name, activation] of Object.entries(catalogue)) {
    expect(activation).toBe(made?.[name]);
    expect(activation).toBe(exported?.[name]);
    expect(activation.definition).toBe(described?.[name]);
    expect(library.isActivation(activation)).toBe(true);
  }
});

test("cannot be changed", () => {
  expect(Object.isFrozen(catalogue)).toBe(true);
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
    for (const { definition } of Object.values(catalogue)) {
      for (const name of [definition.name, ...definition.aliases].map(plain)) {
        expect(owners.get(name) ?? definition.name, name).toBe(definition.name);
        owners.set(name, definition.name);
      }
    }
    for (const { definition } of Object.values(catalogue))
      expect(new Set([definition.name, ...definition.aliases]).size).toBe(1 + definition.aliases.length);
  });

  test("titles are one to a function", () => {
    const titles = Object.values(catalogue).map(({ definition }) => definition.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test.each(Object.values(catalogue))("$name says what it is and where it comes from", ({ definition }) => {
  const { summary, paper, parameters } = definition;
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
