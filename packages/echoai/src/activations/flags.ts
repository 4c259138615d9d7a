import type { Definition } from "./define.ts";

/**
 * The flag of several forms of a function that is set, undefined if none is.
 * @param plain the function without a flag
 * @param forms the function of each flag
 * @throws RangeError for more than one flag, or a parameter that only others of the functions have: it says what to write
 */
export function chosenForm<Flag extends string>(
  owner: string,
  options: Readonly<Partial<Record<string, unknown>>>,
  plain: Definition,
  forms: Readonly<Record<Flag, Definition>>,
): Flag | undefined {
  const flags = Object.keys(forms) as Flag[];
  const flag = chosenFlag(owner, options as Readonly<Partial<Record<Flag, boolean>>>, flags);
  const { parameters, title } = flag === undefined ? plain : forms[flag];
  for (const [name, value] of Object.entries(options)) {
    const having = flags.filter((other) => Object.hasOwn(forms[other].parameters, name));
    if (value == null || Object.hasOwn(parameters, name) || having.length === 0) continue;
    const written = having.map((other) => `new ${owner}({ ${other}: true, ${name}: ${shown(value)} })`);
    throw new RangeError(`${owner}: ${title} has no ${name}; write ${written.join(" or ")}`);
  }
  return flag;
}

const shown = (value: unknown): string => (typeof value === "object" ? "..." : String(value));

/**
 * The one flag of several that is set, undefined if none is.
 * @throws RangeError for more than one
 */
function chosenFlag<Flag extends string>(
  owner: string,
  options: Readonly<Partial<Record<Flag, boolean | undefined>>>,
  flags: readonly Flag[],
): Flag | undefined {
  const set = flags.filter((flag) => options[flag]);
  if (set.length > 1)
    throw new RangeError(`${owner}: only one of ${flags.join(", ")} may be set, got ${set.join(" and ")}`);
  return set[0];
}
