import { UserError } from "../errors.ts";

/** For commander: gathers an option that can be repeated. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** For commander: a finite number. */
export function readNumber(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value)) return value;
    throw new UserError(`${option} must be a number, got "${text}"`);
  };
}
