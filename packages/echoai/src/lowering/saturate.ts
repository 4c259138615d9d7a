import { constant, type Expression } from "../expression/expression.ts";
import { rewrite } from "../expression/walk.ts";

/**
 * The formula for a target whose largest float is smaller than float64's: a number beyond is the largest one. So a bound that keeps
 * a product from infinity does so there too, and what is chosen from some large number on is chosen where that overflows.
 */
export const saturate = (root: Expression, largest: number): Expression =>
  rewrite(root, (node) =>
    node.kind === "constant" && Number.isFinite(node.value) && Math.abs(node.value) > largest
      ? constant(Math.sign(node.value) * largest)
      : node,
  );
