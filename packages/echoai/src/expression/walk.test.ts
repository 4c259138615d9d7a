import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyExpression } from "../testing/expressions.ts";
import {
  add,
  collect,
  constant,
  differentiate,
  type Expression,
  evaluate,
  exp,
  fold,
  input,
  less,
  mul,
  neg,
  parameter,
  rewrite,
  select,
  substitute,
} from "./index.ts";

const x = input("x");
const y = input("y");

describe("collect", () => {
  test("every node once, operands before what uses them", () => {
    const shared = exp(x);
    const root = mul(add(shared, 1), shared);
    expect(collect([root])).toEqual([x, shared, constant(1), add(shared, 1), root]);
  });

  test("over several roots, each node once", () => {
    const shared = exp(x);
    expect(collect([shared, neg(shared), shared, x])).toEqual([x, shared, neg(shared)]);
    expect(collect([])).toEqual([]);
  });

  test("any expression's nodes stand after their operands", () => {
    fc.assert(
      fc.property(anyExpression, anyExpression, (first, second) => {
        const nodes = collect([first, second]);
        expect(new Set(nodes).size).toBe(nodes.length);
        nodes.forEach((node, place) => {
          if (node.kind !== "application") return;
          for (const operand of node.operands) expect(nodes.indexOf(operand)).toBeLessThan(place);
          for (const operand of node.operands) expect(nodes).toContain(operand);
        });
      }),
    );
  });

  test("a formula whose tree has 2^60 leaves, as the 61 nodes that it is", () => {
    let doubled: Expression = x;
    for (let k = 0; k < 60; k++) doubled = add(doubled, doubled);
    expect(collect([doubled])).toHaveLength(61);
  });
});

test("a formula 10,000 deep, where a recursion would overflow", () => {
  const deepest = Array.from({ length: 10_000 }).reduce<Expression>((inner) => exp(add(inner, x)), x);
  expect(collect([deepest])).toHaveLength(20_001);
  expect(
    evaluate(
      rewrite(deepest, (node) => (node.kind === "input" ? constant(-1e3) : node)),
      {},
    ),
  ).toBe(0);
  expect(differentiate(deepest, "y")).toBe(constant(0));
  expect(evaluate(differentiate(deepest, "x"), { x: -1e3 })).toBe(0);
});

describe("fold", () => {
  test("visits a shared node once and hands its value to all that use it", () => {
    const visits: Expression[] = [];
    const shared = exp(x);
    const root = mul(shared, add(shared, shared));
    const [leaves] = fold<number>([root], (node, operands) => {
      visits.push(node);
      return operands.length === 0 ? 1 : operands.reduce((sum, leaves) => sum + leaves, 0);
    });
    expect(leaves).toBe(3);
    expect(visits).toEqual([x, shared, add(shared, shared), root]);
  });

  test("a value for each root, in their order", () => {
    const names = fold<string>([neg(x), x, y, neg(x)], (node, [inner]) =>
      node.kind === "input" ? node.name : `-${inner}`,
    );
    expect(names).toEqual(["-x", "x", "y", "-x"]);
  });
});

describe("rewrite", () => {
  test("changes nothing where nothing is changed", () => {
    fc.assert(fc.property(anyExpression, (root) => rewrite(root, (node) => node) === root));
  });

  test("shows each node with its operands already rewritten", () => {
    const seen: Expression[] = [];
    const changed = rewrite(exp(neg(x)), (node) => {
      seen.push(node);
      return node === x ? y : node;
    });
    expect(changed).toBe(exp(neg(y)));
    expect(seen).toEqual([x, neg(y), exp(neg(y))]);
  });

  test("reaches into conditions", () => {
    const clipped = select(less(x, 0), 0, x);
    expect(rewrite(clipped, (node) => (node === x ? y : node))).toBe(select(less(y, 0), 0, y));
  });
});

describe("substitute", () => {
  test("puts one for the other, everywhere", () => {
    expect(substitute(mul(x, exp(x)), new Map([[x, add(x, y)]]))).toBe(mul(add(x, y), exp(add(x, y))));
  });

  test("at once: two can change places", () => {
    const swapped = new Map<Expression, Expression>([
      [x, y],
      [y, x],
    ]);
    expect(substitute(add(x, mul(2, y)), swapped)).toBe(add(y, mul(2, x)));
  });

  test("finds the nodes of the formula, not those that come about", () => {
    const replacements = new Map<Expression, Expression>([
      [x, y],
      [exp(y), parameter("z")],
      [neg(x), constant(1)],
    ]);
    expect(substitute(exp(x), replacements)).toBe(exp(y));
    expect(substitute(exp(y), replacements)).toBe(parameter("z"));
    expect(substitute(add(neg(x), x), replacements)).toBe(add(1, y));
  });

  test("what is not there changes nothing", () => {
    expect(substitute(exp(x), new Map([[y, x]]))).toBe(exp(x));
  });
});
