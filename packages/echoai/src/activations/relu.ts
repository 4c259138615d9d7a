import { max } from "../expression/index.ts";
import { define } from "./define.ts";

export const relu = /* @__PURE__ */ define({
  name: "relu",
  title: "ReLU",
  summary: "The rectifier: 0 for negative inputs, the input for positive ones",
  paper: {
    authors: "Vinod Nair, Geoffrey E. Hinton",
    title: "Rectified Linear Units Improve Restricted Boltzmann Machines",
    year: 2010,
    venue: "ICML",
  },
  evidence: "library",
  formula: (x) => max(0, x),
  kinks: () => [{ at: 0, slope: 0 }],
});
