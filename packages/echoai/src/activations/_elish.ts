import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Mina Basirat, Peter M. Roth",
  title: "The Quest for the Golden Activation Function",
  year: 2018,
  arxiv: "1808.00783",
};
