import {
  abs,
  add,
  div,
  greater,
  greaterEqual,
  less,
  max,
  min,
  mul,
  neg,
  select,
  sub,
} from "../expression/index.ts";
import { define } from "./define.ts";

export const sqnl = /* @__PURE__ */ define({
  name: "sqnl",
  title: "SQNL",
  summary:
    "Square non-linearity: a sigmoid shape from one parabola on each side, exactly saturated from 2 on",
  paper: {
    authors: "Adedamola Wuraola, Nitish Patel",
    title: "SQNL: A New Computationally Efficient Activation Function",
    year: 2018,
    doi: "10.1109/IJCNN.2018.8489043",
  },
  evidence: "paper",
  formula: (x) => {
    const quarter = div(mul(x, x), 4);
    const inside = select(greaterEqual(x, 0), sub(x, quarter), add(x, quarter));
    return select(greater(x, 2), 1, select(less(x, -2), -1, inside));
  },
  stable: (x) => {
    const clipped = max(-2, min(2, x));
    return mul(clipped, sub(1, mul(0.25, abs(clipped))));
  },
  // Its own derivative belongs, at 0 and at the ends, to the branch that the formula gives the point to.
  stableDerivatives: {
    x: (x) => {
      const magnitude = select(less(x, 0), neg(x), x);
      return select(less(2, magnitude), 0, sub(1, mul(0.5, magnitude)));
    },
  },
});
