/** The class that the network puts first; of equal ones the lowest. */
export function argmax(scores: Float32Array): number {
  return scores.reduce((best, score, index) => (score > (scores[best] as number) ? index : best), 0);
}

/** Minus the logarithm of the probability that softmax gives the label, without overflow. */
export function crossEntropy(scores: Float32Array, label: number): number {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return most + Math.log(sum) - (scores[label] as number);
}
