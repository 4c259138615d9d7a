/**
 * The options of a constructor, checked for names that it does not have.
 * @throws TypeError if they are no object; RangeError for an unknown name.
 */
export function checkOptions<Options extends object>(
  owner: string,
  given: Options,
  known: readonly (keyof Options)[],
): Options {
  if (typeof given !== "object" || given === null) {
    throw new TypeError(`${owner}: options must be an object, got ${String(given)}`);
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name as keyof Options));
  if (unknown !== undefined) {
    throw new RangeError(`${owner}: unknown option "${unknown}"; there are ${known.join(", ") || "none"}`);
  }
  return given;
}

/**
 * The one flag of several that is set, undefined if none is.
 * @throws RangeError for more than one
 */
export function chosenFlag<Flag extends string>(
  owner: string,
  options: Readonly<Partial<Record<Flag, boolean | undefined>>>,
  flags: readonly Flag[],
): Flag | undefined {
  const set = flags.filter((flag) => options[flag]);
  if (set.length > 1)
    throw new RangeError(`${owner}: only one of ${flags.join(", ")} may be set, got ${set.join(" and ")}`);
  return set[0];
}

/** @throws RangeError unless the seed is an integer. */
export function checkSeed(owner: string, seed: number): number {
  if (Number.isInteger(seed)) return seed;
  throw new RangeError(`${owner}: seed must be an integer, got ${seed}`);
}
