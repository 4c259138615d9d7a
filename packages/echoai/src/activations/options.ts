import { describe } from "../expression/describe.ts";

/**
 * The options of a constructor, checked for names that it does not have.
 * @throws TypeError if they are no plain object; RangeError for an unknown name.
 */
export const checkOptions = <Options extends object>(
  owner: string,
  given: Options,
  known: readonly (keyof Options)[],
): Options =>
  checkNames(
    { owner, what: "option", example: "", introduction: "there are" },
    given,
    known as readonly string[],
  ) as Options;

/**
 * The parameters that a function was given, checked for names that it does not have.
 * @throws TypeError if they are no plain object; RangeError for an unknown name.
 */
export const checkParameters = (
  owner: string,
  given: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> =>
  checkNames(
    { owner, what: "parameter", example: " such as { alpha: 1 }", introduction: "it has" },
    given,
    known,
  );

/** All names that a value may be given by: vectors, parameters, the vectors' entries among them, and further inputs. */
export const valueNames = ({
  parameters,
  vectors,
  inputs,
}: {
  readonly parameters: object;
  readonly vectors?: { readonly entries: object } | undefined;
  readonly inputs: readonly string[];
}): readonly string[] => [...Object.keys({ ...vectors?.entries, ...parameters }), ...inputs];

interface Wording {
  readonly owner: string;
  readonly what: string;
  readonly example: string;
  readonly introduction: string;
}

function checkNames(
  { owner, what, example, introduction }: Wording,
  given: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (!isPlain(given))
    throw new TypeError(`${owner}: ${what}s must be an object${example}, got ${describe(given)}`);
  const names = [...Object.keys(given), ...Object.getOwnPropertySymbols(given)];
  const unknown = names.find((name) => typeof name === "symbol" || !known.includes(name));
  if (unknown === undefined) return given;
  const written = JSON.stringify(String(unknown));
  throw new RangeError(`${owner}: unknown ${what} ${written}; ${introduction} ${known.join(", ") || "none"}`);
}

/** Whether a value is an object as literals make them: what a Map or an instance of a class holds would be overlooked. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // The prototype of another realm's objects is another object without one.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @throws RangeError unless the seed is an integer. */
export function checkSeed(owner: string, seed: number): number {
  if (Number.isInteger(seed)) return seed;
  throw new RangeError(`${owner}: seed must be an integer, got ${describe(seed)}`);
}
