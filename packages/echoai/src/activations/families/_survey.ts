import type { Paper } from "../define.ts";

/** Where a function is printed whose own paper was not read. */
export const survey: Paper = {
  authors: "Vladimír Kunc, Jiří Kléma",
  title:
    "Three Decades of Activations: A Comprehensive Survey of 400 Activation Functions for Neural Networks",
  year: 2024,
  arxiv: "2402.09092",
};
