/**
 * How large the text of a formula and what it says may be: enough for what people write, and too little to fill a memory or a
 * stack. A node takes at most 45 characters, and two levels, so that what is within the limits can be written and read again.
 */
export const limits = {
  /** Characters of a text. */
  length: 250_000,
  /** Characters of a name. */
  name: 40,
  /** Brackets, exponents and signs within one another, in the text. */
  nesting: 600,
  /** Operations within one another; `defineActivation` allows no more. */
  depth: 250,
  /** Nodes of the formula when it is written out, one that stands in two places twice. */
  nodes: 5_000,
  /** Parameters and inputs that may be declared. */
  variables: 100,
} as const;
