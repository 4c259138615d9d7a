import type { Definition } from "./define.ts";
import { contains, describeDomain } from "./domain.ts";
import { checkParameters } from "./options.ts";

/** What a framework's function was given for a definition's parameters and further inputs. */
export interface GivenValues<Array> {
  /** The parameters that are numbers; defaults included. */
  readonly numbers: Readonly<Record<string, number>>;
  /** All others, and every further input. */
  readonly arrays: Readonly<Record<string, Array>>;
}

/** Inputs that are known by name must be given. */
export type IsRequired<Input extends string> = [Input] extends [never]
  ? false
  : string extends Input
    ? false
    : true;

/**
 * @param read makes an array of what is none of a parameter's numbers, or throws
 * @throws TypeError or RangeError for an unknown name, a missing input, or a number outside its domain
 */
export function readValues<Array>(
  { name: owner, parameters, inputs }: Definition,
  given: unknown,
  read: (name: string, value: unknown) => Array,
): GivenValues<Array> {
  const values = checkParameters(owner, given, [...Object.keys(parameters), ...inputs]);
  const numbers: Record<string, number> = {};
  const arrays: Record<string, Array> = {};
  for (const [name, { default: fallback, domain }] of Object.entries(parameters)) {
    const value = values[name] ?? fallback;
    if (typeof value !== "number") arrays[name] = read(name, value);
    else if (contains(domain, value)) numbers[name] = value;
    else throw new RangeError(`${owner}: ${name} must be ${describeDomain(domain)}, got ${value}`);
  }
  for (const name of inputs) {
    if (values[name] === undefined) throw new TypeError(`${owner}: the input ${name} is missing`);
    arrays[name] = read(name, values[name]);
  }
  return { numbers, arrays };
}
