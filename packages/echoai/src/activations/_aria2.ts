import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Narendra Patwardhan, Madhura Ingalhalikar, Rahee Walambe",
  title:
    "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
  year: 2018,
  arxiv: "1805.08878",
};
