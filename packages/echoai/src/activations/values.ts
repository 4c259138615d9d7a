import type { Definition } from "./define.ts";
import { contains, describeDomain } from "./domain.ts";
import { checkParameters, valueNames } from "./options.ts";

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

/** How a framework's arrays are read. */
export interface ArrayReader<Array> {
  /** Makes an array of what is none of a parameter's numbers, or throws. */
  readonly read: (name: string, value: unknown) => Array;
  /** The parts of an array along its first axis, as many as a vector has entries; throws where there are not as many. */
  readonly split: (name: string, array: Array, count: number) => readonly Array[];
}

/**
 * Reads the values of parameters and further inputs. A vector's is a number for each entry, one number for all, or an array whose first
 * axis has an element for each entry.
 * @throws TypeError or RangeError for an unknown name, a missing input, a number outside its domain, or a vector of another length
 */
export function readValues<Array>(
  definition: Pick<Definition, "name" | "parameters" | "vectors" | "inputs">,
  given: unknown,
  { read, split }: ArrayReader<Array>,
): GivenValues<Array> {
  const { name: owner, parameters, vectors, inputs } = definition;
  const named = checkParameters(owner, given, valueNames(definition));
  const values =
    vectors?.spread(owner, named, (name, value, count) => split(name, read(name, value), count)) ?? named;
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
