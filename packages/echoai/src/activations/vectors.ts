import { describe } from "../expression/describe.ts";
import { type Expression, parameter } from "../expression/index.ts";
import { checkEntry } from "./checkWords.ts";
import type { Definition, Parameter, Vectors } from "./define.ts";
import { mapValues } from "./mapValues.ts";
import { checkParameters, isPlain, valueNames } from "./options.ts";

/** A parameter of as many numbers as its default has: in a formula, an array of expressions. */
export interface VectorDescription extends Partial<Omit<Parameter, "default">> {
  readonly default: readonly number[];
  /** The number in the name of the first entry: 1 for b1, b2, b3; default 0. */
  readonly first?: number;
}

/** How vectors are declared; an array is one with these defaults, any finite values allowed, not trainable. */
export type VectorDescriptions<Name extends string = string> = Readonly<
  Record<Name, readonly number[] | VectorDescription>
>;

/** The vectors of a definition, and what `define` has to know of them. */
export interface ReadVectors {
  readonly vectors: Vectors;
  /** Their entries. */
  readonly parameters: Readonly<Record<string, Pick<Parameter, "default"> & Partial<Parameter>>>;
  /** What formulas have. */
  readonly variables: Readonly<Record<string, readonly Expression[]>>;
}

/**
 * Reads the declarations of vectors.
 * @throws TypeError or RangeError for a default that is no array of numbers, or a first that is no integer from 0 on
 */
export function readVectors(owner: string, given: VectorDescriptions): ReadVectors {
  if (!isPlain(given))
    throw new TypeError(`${owner}: vectors must be an object such as { a: [0, 1] }, got ${describe(given)}`);
  const described = mapValues(given, (entry, key) => read(owner, entry, key));
  const entries = mapValues(described, ({ default: values, first }, key) =>
    Object.freeze(values.map((_, index) => `${key}${first + index}`)),
  );
  const own = Object.entries(entries).flatMap(([key, names]) => {
    const { default: values, first: _, ...rest } = described[key] as Required<VectorDescription>;
    return names.map((name, index) => [name, { ...rest, default: values[index] as number }] as const);
  });
  return {
    vectors: Object.freeze({
      entries: Object.freeze(entries),
      spread: (caller, values, split = splitFloats(caller)) =>
        Object.fromEntries(
          Object.entries(values).flatMap(([key, value]) => {
            const names = entries[key];
            if (names === undefined || value === undefined) return [[key, value]];
            refuseBoth(caller, key, names, values);
            const parts = numbersOf(caller, key, value, names.length) ?? split(key, value, names.length);
            return names.map((name, index) => [name, parts[index]]);
          }),
        ),
      expanded: (names) => names.flatMap((name) => entries[name] ?? [name]),
    } satisfies Vectors),
    parameters: Object.fromEntries(own),
    variables: mapValues(entries, (names) => Object.freeze(names.map((name) => parameter(name)))),
  };
}

/** The forms of an activation, so that they take values and give gradients by the names of the definition's vectors. */
export function withVectors<Forms extends object>(
  definition: Definition,
  vectors: Vectors,
  forms: Forms,
): Forms {
  const known = valueNames(definition);
  const form = (whole: Form, kind: string): Form => {
    const isBackward = kind === "backward";
    const owner = kind === "value" ? definition.name : `${definition.name}.${kind}`;
    const place = isBackward ? 2 : 1;
    const taken: Form = (...given) => {
      const [named = {}, options] = [given[place], given[place + 2]];
      const values = checkParameters(owner, named, known);
      given[place] = vectors.spread(owner, values);
      if (isPlain(options) && Array.isArray(options.gradients))
        given[place + 2] = { ...options, gradients: vectors.expanded(options.gradients) };
      const task = whole(...given);
      const finish = (outputs: unknown) => joined(vectors.entries, task.finish(outputs), values);
      return isBackward ? { ...task, finish } : task;
    };
    return Object.assign(taken, whole);
  };
  return mapValues(forms as Readonly<Record<string, Form>>, form) as Forms;
}

/** Reads the arguments of a call, and says what it computes and returns. */
type Form = (...given: unknown[]) => { readonly finish: (outputs: unknown) => unknown };

/** What `backward` gives, with the gradients in all entries of a vector as one array of the type of its value. */
function joined(
  entries: Readonly<Record<string, readonly string[]>>,
  result: unknown,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const { dx, dparams } = result as { readonly dx: unknown; readonly dparams: Record<string, unknown> };
  const gradients = { ...dparams };
  for (const [key, names] of Object.entries(entries)) {
    if (!names.every((name) => name in dparams && given[name] === undefined)) continue;
    for (const name of names) delete gradients[name];
    const parts = names.flatMap((name) => {
      const part = dparams[name] as number | Float64Array;
      return typeof part === "number" ? part : [...part];
    });
    gradients[key] = (given[key] instanceof Float32Array ? Float32Array : Float64Array).from(parts);
  }
  return { dx, dparams: gradients };
}

function read(owner: string, given: readonly number[] | VectorDescription, key: string) {
  const written: VectorDescription = Array.isArray(given)
    ? { default: given }
    : checkEntry<VectorDescription>(owner, key, given, vectorEntry);
  const { default: values, first = 0, summary = "" } = written;
  if (!Array.isArray(values) || values.length === 0)
    throw new TypeError(
      `${owner}: the default of ${key} must be an array of one number or more, got ${describe(values)}`,
    );
  if (!Number.isInteger(first) || first < 0)
    throw new RangeError(`${owner}: first of ${key} must be an integer from 0 on, got ${describe(first)}`);
  return { ...written, first, summary };
}

const vectorEntry = {
  short: "an array of numbers",
  example: "{ default: [0, 1] }",
  fields: ["default", "first", "domain", "trainable", "summary"] satisfies (keyof VectorDescription)[],
};

/** What a vector that is given as one number, or as an array of numbers, has in its entries; undefined for all else. */
function numbersOf(
  owner: string,
  name: string,
  value: unknown,
  count: number,
): readonly unknown[] | undefined {
  if (typeof value === "number") return Array.from({ length: count }, () => value);
  if (!Array.isArray(value)) return undefined;
  const strange = value.findIndex((entry) => typeof entry !== "number");
  if (value.length === count && strange === -1) return value;
  const got = value.length === count ? `${describe(value[strange])} among them` : `${value.length}`;
  throw new RangeError(`${owner}: ${name} must be ${count} numbers, got ${got}`);
}

/** The entries of a vector, which lie one after the other: numbers where each has one, else arrays on the same memory. */
const splitFloats = (owner: string) => (name: string, value: unknown, count: number) => {
  if (!ArrayBuffer.isView(value)) return Array.from({ length: count }, () => value);
  const values = value as Float64Array;
  const size = values.length / count;
  if (size === 1) return [...values];
  if (Number.isInteger(size) && size > 0)
    return Array.from({ length: count }, (_, index) => values.subarray(index * size, (index + 1) * size));
  throw new RangeError(`${owner}: ${name} must be ${count} numbers, or a multiple, got ${values.length}`);
};

function refuseBoth(
  owner: string,
  key: string,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): void {
  const own = names.find((name) => given[name] !== undefined);
  if (own !== undefined) throw new RangeError(`${owner}: give ${key} or ${own}, not both`);
}

/** A parameter as its author declared it: one number, or as many as a vector has entries. */
export interface DeclaredParameter extends Omit<Parameter, "default"> {
  readonly default: number | readonly number[];
  /** The names of its entries; undefined for a number. */
  readonly entries: readonly string[] | undefined;
}

/** The parameters of a definition as they were declared: a vector is one, and its entries are none. */
export function declaredParameters({
  parameters,
  vectors,
}: Pick<Definition, "parameters" | "vectors">): Readonly<Record<string, DeclaredParameter>> {
  const declared: Record<string, DeclaredParameter> = mapValues(parameters, (parameter) => ({
    ...parameter,
    entries: undefined,
  }));
  for (const [name, entries] of Object.entries(vectors?.entries ?? {})) {
    const all = entries.map((entry) => parameters[entry] as Parameter);
    declared[name] = {
      ...(all[0] as Parameter),
      default: all.map((entry) => entry.default),
      entries,
    };
    for (const entry of entries) delete declared[entry];
  }
  return declared;
}

/**
 * The values with those of entries, and the defaults of the others, as their vector's numbers.
 * @throws RangeError for a vector given together with an entry of it
 */
export function gather(
  owner: string,
  { vectors, parameters }: Definition,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const gathered: Record<string, unknown> = { ...given };
  for (const [name, entries] of Object.entries(vectors?.entries ?? {})) {
    if (entries.every((entry) => given[entry] === undefined)) continue;
    if (given[name] !== undefined) refuseBoth(owner, name, entries, given);
    for (const entry of entries) delete gathered[entry];
    gathered[name] = entries.map((entry) => given[entry] ?? parameters[entry]?.default);
  }
  return gathered;
}
