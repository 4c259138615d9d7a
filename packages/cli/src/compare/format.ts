/** 0.9783 -> "97.83". */
export function percent(share: number, digits = 2): string {
  return (100 * share).toFixed(digits);
}

/** A difference of shares in points, with its sign: "+0.45", "−1.20". */
export function points(difference: number, digits = 2): string {
  const text = Math.abs(100 * difference).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${difference < 0 ? "−" : "+"}${text}`;
}

export function pValue(p: number | null): string {
  if (p === null) return "n/a";
  if (p < 0.001) return "< 0.001";
  return p < 0.1 ? p.toFixed(3) : p.toFixed(2);
}

/** "p = 0.31", "p < 0.001". */
export function pStatement(p: number | null): string {
  const text = pValue(p);
  return text.startsWith("<") ? `p ${text}` : `p = ${text}`;
}

/** "a", "a and b", "a, b and c". */
export function listing(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
