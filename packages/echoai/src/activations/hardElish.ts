import {
  add,
  div,
  exp,
  expm1,
  greaterEqual,
  lessEqual,
  max,
  min,
  mul,
  select,
  sub,
} from "../expression/index.ts";
import { paper } from "./_elish.ts";
import { define } from "./define.ts";

export const hardElish = /* @__PURE__ */ define({
  name: "hardElish",
  title: "Hard ELiSH",
  summary: "ELiSH with a piecewise linear gate",
  paper,
  evidence: "paper",
  formula: (x) => {
    const gate = max(0, min(1, div(add(x, 1), 2)));
    return select(greaterEqual(x, 0), mul(x, gate), mul(sub(exp(x), 1), gate));
  },
  stable: (x) => mul(select(greaterEqual(x, 0), x, expm1(x)), max(0, min(1, mul(0.5, add(x, 1))))),
  // The gate's ends are asked of x, since x + 1 is rounded.
  stableDerivatives: {
    x: (x) => {
      const gate = mul(0.5, add(x, 1));
      const inside = select(
        greaterEqual(x, 0),
        add(gate, mul(0.5, x)),
        add(mul(exp(x), gate), mul(0.5, expm1(x))),
      );
      return select(lessEqual(x, -1), 0, select(greaterEqual(x, 1), 1, inside));
    },
  },
  kinks: () => [
    { at: -1, slope: 0 },
    { at: 1, slope: 1 },
  ],
});
