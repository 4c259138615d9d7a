import { add, lessEqual, max, min, mul, select } from "../expression/index.ts";
import { define } from "./define.ts";

export const hardMish = /* @__PURE__ */ define({
  name: "hardMish",
  title: "Hard Mish",
  aliases: ["sqREU"],
  summary: "Mish by a line segment: the gate is 0 up to -2 and 1 from 0 on",
  paper: {
    authors: "Diganta Misra",
    title: "H-Mish",
    year: 2019,
    venue: "repository digantamisra98/H-Mish",
  },
  evidence: "paper",
  formula: (x) => mul(0.5, x, min(2, max(0, add(x, 2)))),
  stable: (x) => select(lessEqual(x, -2), 0, select(lessEqual(0, x), x, mul(0.5, x, add(x, 2)))),
  kinks: () => [{ at: -2, slope: 0 }],
});
