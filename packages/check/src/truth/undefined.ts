import type { Expression } from "echoai/expression";

/**
 * Why a formula has no value: it is NaN by its own words, an operation is not defined there, or infinite, at a node.
 */
export class Undefined extends Error {
  readonly reason: "declared" | "undefined" | "pole";
  readonly node: Expression;

  constructor(reason: Undefined["reason"], node: Expression) {
    super(reason);
    this.reason = reason;
    this.node = node;
  }
}
