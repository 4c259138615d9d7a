import { exp } from "../expression/index.ts";
import { define } from "./define.ts";

export const exponential = /* @__PURE__ */ define({
  name: "exponential",
  title: "Exponential",
  summary: "e to the power of the input",
  paper: {
    authors: "The Keras contributors",
    title: "keras.activations.exponential",
    year: 2018,
    venue: "Keras",
  },
  evidence: "library",
  formula: (x) => exp(x),
});
