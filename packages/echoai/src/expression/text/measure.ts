import type { Expression } from "../expression.ts";
import { collect } from "../walk.ts";

/** How large a formula is: operations within one another, and nodes when it is written out. */
export interface Measure {
  readonly depth: number;
  readonly nodes: number;
}

/** Measures formulas, each shared part once. */
export class Measures {
  readonly #known = new Map<Expression, Measure>();

  of(formula: Expression): Measure {
    for (const node of collect([formula], (known) => this.#known.has(known))) {
      let [depth, nodes] = [0, 1];
      for (const operand of node.kind === "application" ? node.operands : []) {
        const part = this.#known.get(operand) as Measure;
        depth = Math.max(depth, part.depth);
        nodes += part.nodes;
      }
      this.#known.set(node, { depth: depth + 1, nodes });
    }
    return this.#known.get(formula) as Measure;
  }
}
