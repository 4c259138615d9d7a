import type { Definition } from "./define.ts";
import { contains, describeDomain } from "./domain.ts";

/** What a framework's function was given for a definition's parameters and further inputs. */
export interface GivenValues<Array> {
  /** The parameters that are numbers; defaults included. */
  readonly numbers: Readonly<Record<string, number>>;
  /** All others, and every further input. */
  readonly arrays: Readonly<Record<string, Array>>;
}

/**
 * @param read makes an array of what is none of a parameter's numbers, or throws
 * @throws TypeError or RangeError for an unknown name, a missing input, or a number outside its domain
 */
export function readValues<Array>(
  { name: owner, parameters, inputs }: Definition,
  given: Readonly<Record<string, unknown>>,
  read: (name: string, value: unknown) => Array,
): GivenValues<Array> {
  if (typeof given !== "object" || given === null) {
    throw new TypeError(`${owner}: parameters must be an object such as { alpha: 1 }, got ${String(given)}`);
  }
  const unknown = Object.keys(given).find(
    (name) => !Object.hasOwn(parameters, name) && !inputs.includes(name),
  );
  if (unknown !== undefined) {
    const names = [...Object.keys(parameters), ...inputs];
    throw new RangeError(`${owner}: unknown parameter "${unknown}"; it has ${names.join(", ") || "none"}`);
  }
  const numbers: Record<string, number> = {};
  const arrays: Record<string, Array> = {};
  for (const [name, { default: fallback, domain }] of Object.entries(parameters)) {
    const value = given[name] ?? fallback;
    if (typeof value !== "number") arrays[name] = read(name, value);
    else if (contains(domain, value)) numbers[name] = value;
    else throw new RangeError(`${owner}: ${name} must be ${describeDomain(domain)}, got ${value}`);
  }
  for (const name of inputs) {
    if (given[name] === undefined) throw new TypeError(`${owner}: the input ${name} is missing`);
    arrays[name] = read(name, given[name]);
  }
  return { numbers, arrays };
}
