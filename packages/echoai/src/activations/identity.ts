import { define } from "./define.ts";

export const identity = /* @__PURE__ */ define({
  name: "identity",
  title: "Identity",
  aliases: ["linear"],
  summary: "The input itself",
  paper: {
    authors: "The PyTorch contributors",
    title: "torch.nn.Identity",
    year: 2019,
    venue: "PyTorch",
  },
  evidence: "library",
  formula: (x) => x,
});
