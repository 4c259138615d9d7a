/** Greek letters that stand for names, so that a parameter looks as it does in a paper. σ is no name: it is the sigmoid. */
export const greek: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["alpha", "α"],
  ["beta", "β"],
  ["gamma", "γ"],
  ["delta", "δ"],
  ["lambda", "λ"],
  ["mu", "μ"],
  ["omega", "ω"],
  ["theta", "θ"],
]);

/** Numbers that have a spelling of their own: it reads better than their digits, and as the same float. */
export const spelledNumbers: readonly (readonly [number, string])[] = [
  [Math.SQRT1_2, "1/√2"],
  [2 / Math.sqrt(Math.PI), "2/√π"],
  [1 / Math.sqrt(Math.PI), "1/√π"],
  [Math.PI, "π"],
  [Number.POSITIVE_INFINITY, "∞"],
];
