import { abs, add, div, less, mul, select } from "../expression/index.ts";
import { defineExtended } from "./defineExtended.ts";
import { anyNumber, positive } from "./domain.ts";

export const heaviside = /* @__PURE__ */ defineExtended({
  name: "heaviside",
  title: "Heaviside step",
  aliases: ["step", "binary-step", "spike"],
  summary: "0 for negative inputs, 1 for positive ones; spiking networks train it by a surrogate",
  paper: {
    authors: "Friedemann Zenke, Surya Ganguli",
    title: "SuperSpike: Supervised Learning in Multilayer Spiking Neural Networks",
    year: 2018,
    arxiv: "1705.11146",
  },
  evidence: "paper",
  parameters: {
    h0: { default: 0, domain: anyNumber, trainable: false, summary: "value at 0" },
    beta: {
      default: 1,
      domain: positive,
      trainable: false,
      summary: "steepness of the surrogate, 1 in the paper; libraries take 10 to 100",
    },
  },
  formula: (x, { h0 }) => select(less(0, x), 1, select(less(x, 0), 0, h0)),
  surrogates: {
    x: {
      name: "the slope of the fast sigmoid",
      formula: (x, { beta }) => {
        const decline = div(1, add(1, mul(beta, abs(x))));
        return mul(decline, decline);
      },
    },
  },
});
