/** A variable's name as mathematics has it: a letter, perhaps with an index, or a word. */
export interface Name {
  /** A letter, the name of a Greek one, or a word. */
  readonly base: string;
  readonly index?: string | undefined;
}

/** "a1", "beta2" and "tr" are letters with an index; "threshold" is a word. */
export function readName(name: string): Name {
  const [, letter, index] = /^([A-Za-z])(\d+|[A-Za-z])$/.exec(name) ?? /^([a-z]+)(\d+)$/.exec(name) ?? [];
  const isLetter = letter !== undefined && (letter.length === 1 || greek.has(letter));
  return isLetter && !greek.has(name) ? { base: letter, index } : { base: name };
}

/** The Greek letters that Latin ones don't look like. */
export const greek: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["alpha", "α"],
  ["beta", "β"],
  ["gamma", "γ"],
  ["delta", "δ"],
  ["epsilon", "ε"],
  ["zeta", "ζ"],
  ["eta", "η"],
  ["theta", "θ"],
  ["kappa", "κ"],
  ["lambda", "λ"],
  ["mu", "μ"],
  ["nu", "ν"],
  ["xi", "ξ"],
  ["rho", "ρ"],
  ["sigma", "σ"],
  ["tau", "τ"],
  ["phi", "φ"],
  ["chi", "χ"],
  ["psi", "ψ"],
  ["omega", "ω"],
]);
