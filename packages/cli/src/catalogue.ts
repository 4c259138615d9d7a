import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Activation, createActivation, isActivation, type VectorFunction } from "echoai";
import { catalogue, families, gatedCatalogue, vectorCatalogue } from "echoai/catalogue";
import { isGated, isVectorFunction } from "echoai/definitions";
import { messageOf, UserError } from "./errors.ts";
import { activationOf, isFormula, readWritten } from "./formula.ts";
import { nearest } from "./nearest.ts";
import { shareEchoai } from "./shareEchoai.ts";

let registered: ReadonlyMap<string, Activation> = new Map();
/** By the text that was given. */
const written = new Map<string, Activation>();

/**
 * Every activation by name: Echo's, the gated ones as functions of value and gate, those of the registered modules, and the formulas
 * that were resolved.
 */
export function activations(): Readonly<Record<string, Activation>> {
  const formulas = [...written.values()].map(
    (activation) => [activation.definition.name, activation] as const,
  );
  return { ...builtIn(), ...Object.fromEntries(registered), ...Object.fromEntries(formulas) };
}

/** The formulas that were resolved: resolving them elsewhere, in this order, gives the same names. */
export const writtenFormulas = (): readonly string[] => [...written.keys()];

function builtIn(): Readonly<Record<string, Activation>> {
  // As with the catalogue itself, each call checks what the function takes.
  const gated = Object.entries(gatedCatalogue).map(
    ([name, { pairwise }]) => [name, pairwise as unknown as Activation] as const,
  );
  return { ...catalogue, ...Object.fromEntries(gated) };
}

/** The name of a function's family; undefined for one of the user's own. */
export function familyOf(definition: (Activation | VectorFunction)["definition"]): string | undefined {
  if (isVectorFunction(definition)) return "vector";
  if (isGated(definition)) return "gated";
  const isMember = ([, { members }]: [string, { readonly members: readonly string[] }]) =>
    members.includes(definition.name);
  return catalogue[definition.name]?.definition === definition
    ? Object.entries(families).find(isMember)?.[0]
    : undefined;
}

/** Whether it comes from a registered module. */
export function isOwn(activation: Activation): boolean {
  return registered.get(activation.definition.name) === activation;
}

/**
 * The activation of that name, title or alias, however it is capitalised and hyphenated, or of that formula.
 * @param others what else the name may have been meant to be, such as an operator of ONNX
 * @throws UserError with the nearest names when there is none, or with the place in the text for what is no formula; and for a vector
 * function
 */
export function resolveActivation(name: string, others: readonly string[] = []): Activation {
  const found = resolveFunction(name, others);
  if (isActivation(found)) return found;
  throw new UserError(
    `${found.definition.name} takes all values along an axis together, which only list and show know`,
  );
}

/** The same, or a vector function. */
export function resolveFunction(name: string, others: readonly string[] = []): Activation | VectorFunction {
  const all = [...Object.values(activations()), ...Object.values(vectorCatalogue)];
  const wanted = keyOf(name);
  const found =
    all.find(({ definition }) => definition.name === name) ??
    all.find(({ definition }) => keyOf(definition.name) === wanted) ??
    all.find(({ definition }) => otherKeys(definition).includes(wanted));
  if (found !== undefined) return found;
  if (isFormula(name)) return resolveFormula(name);

  const own = all.map(({ definition }) => ({
    name: definition.name,
    keys: [keyOf(definition.name), ...otherKeys(definition)],
  }));
  const known = new Set(own.flatMap(({ keys }) => keys));
  const further = others.filter((other) => !known.has(keyOf(other)));
  const candidates = [...own, ...further.map((other) => ({ name: other, keys: [keyOf(other)] }))];
  const names = nearest(wanted, candidates);
  const advice = names.length > 0 ? `did you mean ${names.join(", ")}?` : "see `echoai list`";
  throw new UserError(`unknown activation "${name}"; ${advice}`);
}

function resolveFormula(text: string): Activation {
  const known = written.get(text);
  if (known !== undefined) return known;
  const read = readWritten(text);
  const name = read.name ?? ["formula", ...(written.size > 0 ? [written.size + 1] : [])].join("");
  if (Object.hasOwn({ ...activations(), ...vectorCatalogue }, name))
    throw new UserError(`the name "${name}" is taken; give the formula another one`);
  const activation = activationOf(read, name);
  written.set(text, activation);
  return activation;
}

/**
 * Adds the activations that the ES modules export to the catalogue, in place of those registered and the formulas resolved before.
 * @throws UserError for a file that is missing, cannot be loaded or exports none, and for a taken name.
 */
export async function registerModules(paths: readonly string[]): Promise<void> {
  const found = new Map<string, Activation>();
  const own = new Map<string, unknown>(Object.entries({ ...builtIn(), ...vectorCatalogue }));
  for (const path of paths) {
    const added = new Set(Object.values(await load(path, `--with ${path}`)).filter(isActivation));
    if (added.size === 0) {
      throw new UserError(`--with ${path}: exports no activation; export what defineActivation returns`);
    }
    for (const activation of added) {
      const { name } = activation.definition;
      const taken = own.get(name) ?? found.get(name);
      if (taken !== undefined && taken !== activation) {
        throw new UserError(`--with ${path}: the name "${name}" is taken; give the activation another one`);
      }
      if (!own.has(name)) found.set(name, activation);
    }
  }
  registered = found;
  written.clear();
}

/** Whether a text is the path of a module rather than a name or a formula. */
export const isModule = (text: string): boolean => /\.[cm]?[jt]s$/.test(text);

/**
 * The activations that an ES module exports, and those of its definitions.
 * @throws UserError for a file that is missing, cannot be loaded or exports none.
 */
export async function activationsIn(path: string): Promise<readonly Activation[]> {
  const exported = [...new Set(Object.values(await load(path, path)))];
  const found = exported.flatMap((value): Activation[] => {
    if (isActivation(value)) return [value];
    return isDefinition(value) ? [createActivation(value) as Activation] : [];
  });
  if (found.length > 0) return found;
  throw new UserError(`${path}: exports no activation; export what defineActivation returns`);
}

const isDefinition = (value: unknown): value is Activation["definition"] =>
  typeof value === "object" && value !== null && "stable" in value && "stableDerivatives" in value;

async function load(path: string, asked: string): Promise<Readonly<Record<string, unknown>>> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UserError(`${asked}: no such file`);
  shareEchoai();
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new UserError(`${asked}: cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
}

function otherKeys({ title, aliases }: (Activation | VectorFunction)["definition"]): string[] {
  return [title, ...aliases].map(keyOf);
}

/** What is left of a name when case, hyphens and spaces do not count. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, "");
}
