/** Words of the grammar. */
export const keywords: ReadonlySet<string> = /* @__PURE__ */ new Set(["if", "otherwise"]);

/** Numbers that have a name. */
export const constants: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["pi", Math.PI],
  ["e", Math.E],
  ["ln2", Math.LN2],
  ["infinity", Number.POSITIVE_INFINITY],
  ["NaN", Number.NaN],
]);
