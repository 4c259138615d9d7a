import { collect, differentiate, type Expression } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { createElementwise, type Elementwise } from "./elementwise.ts";

export interface Stage {
  readonly names: readonly string[];
  readonly run: Elementwise;
}

/** What computes a formula of elements as it is, with derivatives that are Echo's; made once for each. */
export function stageOf(formula: Expression): Stage {
  const known = stages.get(formula);
  if (known !== undefined) return known;
  const names = [...new Set(collect([formula]).flatMap((node) => ("name" in node ? [node.name] : [])))];
  const gradient: Record<string, Expression> = {};
  for (const name of names)
    Object.defineProperty(gradient, name, {
      get: lazily(() => differentiate(formula, name)),
      enumerable: true,
    });
  const derived = { value: formula, gradient };
  const stage = { names, run: createElementwise({ parameters: {}, derive: () => derived }) };
  stages.set(formula, stage);
  return stage;
}

const stages = /* @__PURE__ */ new WeakMap<Expression, Stage>();
