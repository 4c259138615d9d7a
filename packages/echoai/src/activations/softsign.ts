import { abs, add, div } from "../expression/index.ts";
import { define } from "./define.ts";

export const softsign = /* @__PURE__ */ define({
  name: "softsign",
  title: "Softsign",
  summary: "The input over one plus its size: a sigmoid shape that saturates slowly",
  paper: {
    authors: "James Bergstra, Guillaume Desjardins, Pascal Lamblin, Yoshua Bengio",
    title: "Quadratic Polynomials Learn Better Image Features",
    year: 2009,
    venue: "technical report 1337, Université de Montréal",
  },
  evidence: "library",
  formula: (x) => div(x, add(1, abs(x))),
  stableDerivatives: {
    x: (x) => {
      const d = add(1, abs(x));
      return div(div(1, d), d);
    },
  },
});
