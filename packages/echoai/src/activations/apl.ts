import { add, constant, type Expression, less, max, mul, select, sub } from "../expression/index.ts";
import { defineExtended } from "./defineExtended.ts";

export const apl = /* @__PURE__ */ defineExtended({
  name: "apl",
  title: "Adaptive Piecewise Linear Unit",
  aliases: ["aplu"],
  summary: "ReLU and a sum of hinges whose places and slopes are learned",
  paper: {
    authors: "Forest Agostinelli, Matthew Hoffman, Peter Sadowski, Pierre Baldi",
    title: "Learning Activation Functions to Improve Deep Neural Networks",
    year: 2014,
    arxiv: "1412.6830",
  },
  evidence: "paper",
  vectors: {
    a: { default: [0.2, 0], first: 1, trainable: true, summary: "minus the slopes that the hinges add" },
    b: { default: [0.5, 0], first: 1, trainable: true, summary: "places of the hinges" },
  },
  formula: (x, { a, b }) =>
    a.reduce(
      (sum: Expression, slope, s) => add(sum, mul(slope, max(0, sub(b[s] as Expression, x)))),
      max(0, x),
    ),
  kinks: (_, { a, b }) =>
    [constant(0), ...b].map((at) => ({
      at,
      slope: a.reduce(
        (sum: Expression, slope, s) => sub(sum, select(less(at, b[s] as Expression), slope, 0)),
        select(less(0, at), 1, 0),
      ),
    })),
});
