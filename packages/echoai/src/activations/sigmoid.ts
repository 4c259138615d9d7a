import { sigmoid as sigmoidOf } from "../expression/index.ts";
import { define } from "./define.ts";

export const sigmoid = /* @__PURE__ */ define({
  name: "sigmoid",
  title: "Sigmoid",
  aliases: ["sigmoid-fast"],
  summary: "The logistic function, between 0 and 1",
  paper: {
    authors: "David E. Rumelhart, Geoffrey E. Hinton, Ronald J. Williams",
    title: "Learning representations by back-propagating errors",
    year: 1986,
    doi: "10.1038/323533a0",
  },
  evidence: "library",
  formula: (x) => sigmoidOf(x),
});
