import { add, greaterEqual, lessEqual, mul, select } from "../expression/index.ts";
import { define } from "./define.ts";

export const sparsePlus = /* @__PURE__ */ define({
  name: "sparsePlus",
  title: "Sparse Plus",
  summary: "A rectifier with a parabola from -1 to 1 instead of its kink",
  paper: {
    authors: "Mathieu Blondel, André F. T. Martins, Vlad Niculae",
    title: "Learning with Fenchel-Young Losses",
    year: 2019,
    arxiv: "1901.02324",
  },
  evidence: "library",
  formula: (x) =>
    select(lessEqual(x, -1), 0, select(greaterEqual(x, 1), x, mul(0.25, mul(add(x, 1), add(x, 1))))),
});
