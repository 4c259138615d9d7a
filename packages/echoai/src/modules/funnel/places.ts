import { scratch } from "../../targets/wasm/arena.ts";

/** Where the funnel's kernels find what belongs to a channel, and leave their sums: addresses. */
export const places = {
  /** Nine float64. */
  taps: scratch.begin,
  /** Nine float32 and the bias, with the normalisation folded in. */
  folded: scratch.begin + 80,
  /** A float64 each. */
  mean: scratch.begin + 120,
  scale: scratch.begin + 128,
  gamma: scratch.begin + 136,
  beta: scratch.begin + 144,
  slope: scratch.begin + 152,
  betaShare: scratch.begin + 160,
  gammaShare: scratch.begin + 168,
  /** Pairs of float64, to be added. */
  sums: scratch.begin + 176,
  /** A row of zeros. After it comes what a call lays out. */
  zeros: scratch.begin + 384,
} as const;
