import type { Definition } from "../activations/define.ts";
import { contains, describeDomain } from "../activations/domain.ts";
import { isPlain } from "../activations/options.ts";
import { describe } from "../expression/describe.ts";

/**
 * The numbers of the parameters, defaults included, but for those that `inputs` names.
 * @throws TypeError or RangeError for an unknown name, a value that is no number or is outside its domain
 */
export function readNumbers(
  definition: Pick<Definition, "name" | "parameters" | "vectors" | "inputs">,
  given: unknown,
  inputs: readonly string[],
): Readonly<Record<string, number>> {
  const { name: owner, parameters } = definition;
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: parameters must be an object such as { alpha: 1 }, got ${describe(given)}`,
    );
  const refuse = (name: string, value: unknown, count: number): never => {
    throw new TypeError(`${owner}: ${name} must be ${count} numbers, got ${describe(value)}`);
  };
  const values = definition.vectors?.spread(owner, given, refuse) ?? given;
  checkNames(definition, Object.keys(values));
  const numbers: Record<string, number> = {};
  for (const [name, { default: fallback, domain }] of Object.entries(parameters)) {
    const written: unknown = values[name];
    if (inputs.includes(name)) {
      if (written !== undefined) throw hasNoNumber(owner, name);
      continue;
    }
    const value = written ?? fallback;
    if (typeof value !== "number")
      throw new TypeError(`${owner}: ${name} must be a number, got ${describe(value)}`);
    if (!contains(domain, value))
      throw new RangeError(`${owner}: ${name} must be ${describeDomain(domain)}, got ${value}`);
    numbers[name] = value;
  }
  return numbers;
}

/** @throws RangeError for a name that no parameter has */
export function checkNames(
  { name: owner, parameters, inputs }: Pick<Definition, "name" | "parameters" | "inputs">,
  given: readonly string[],
): void {
  const unknown = given.find((name) => !Object.hasOwn(parameters, name));
  if (unknown === undefined) return;
  if (inputs.includes(unknown)) throw hasNoNumber(owner, unknown);
  const names = Object.keys(parameters).join(", ") || "none";
  throw new RangeError(`${owner}: unknown parameter ${JSON.stringify(unknown)}; it has ${names}`);
}

const hasNoNumber = (owner: string, name: string) =>
  new RangeError(`${owner}: ${name} is an input of the function, and can't be given a value`);
