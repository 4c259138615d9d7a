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
