import { describe } from "../expression/describe.ts";
import type { Description, Evidence, Paper, Parameter } from "./define.ts";
import { checkOptions, isPlain } from "./options.ts";

/**
 * What a description says of its function in words.
 * @throws TypeError or RangeError for what has another type, or a field that a paper does not have
 */
export function checkWords(owner: string, description: Pick<Description, keyof typeof words>): void {
  for (const [field, check] of Object.entries(words)) {
    const given: unknown = description[field as keyof typeof words];
    if (given !== undefined) check(owner, field, given);
  }
}

/**
 * How a parameter is described, where not by its default alone.
 * @param short what its default alone would be
 * @throws TypeError or RangeError for what is no such object, and for a field that it does not have or that has another type
 */
export function checkEntry<Entry extends Partial<Omit<Parameter, "default">>>(
  owner: string,
  name: string,
  given: unknown,
  { short, example, fields }: EntryKind<Entry>,
): Entry {
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: ${name} must be ${short} or an object such as ${example}, got ${describe(given)}`,
    );
  const entry = checkOptions(`${owner}: ${name}`, given as Entry, fields);
  const { trainable, summary } = entry;
  if (trainable !== undefined && typeof trainable !== "boolean")
    throw new TypeError(`${owner}: trainable of ${name} must be true or false, got ${describe(trainable)}`);
  if (summary !== undefined) checkText(owner, `summary of ${name}`, summary);
  return entry;
}

interface EntryKind<Entry> {
  readonly short: string;
  readonly example: string;
  readonly fields: readonly (keyof Entry)[];
}

type Check = (owner: string, field: string, given: unknown) => void;

const checkText: Check = (owner, field, given) => {
  if (typeof given !== "string")
    throw new TypeError(`${owner}: ${field} must be a string, got ${describe(given)}`);
};

const checkYear: Check = (owner, field, given) => {
  if (!Number.isInteger(given))
    throw new TypeError(`${owner}: ${field} must be an integer, got ${describe(given)}`);
};

const checkEvidence: Check = (owner, field, given) => {
  if (!evidences.includes(given as Evidence))
    throw new RangeError(
      `${owner}: ${field} must be ${evidences.map((one) => JSON.stringify(one)).join(" or ")}, got ${describe(given)}`,
    );
};

const evidences: readonly Evidence[] = ["paper", "library", "survey"];

const checkPaper: Check = (owner, field, given) => {
  if (!isPlain(given))
    throw new TypeError(
      `${owner}: ${field} must be an object with ${needed.join(", ")}, got ${describe(given)}`,
    );
  checkOptions(`${owner}: ${field}`, given, Object.keys(ofPaper));
  for (const [part, check] of Object.entries(ofPaper)) {
    const value = given[part];
    if (value !== undefined || needed.includes(part)) check(owner, `${part} of ${field}`, value);
  }
};

const ofPaper: Readonly<Record<keyof Paper, Check>> = {
  authors: checkText,
  title: checkText,
  year: checkYear,
  arxiv: checkText,
  doi: checkText,
  venue: checkText,
};

const needed: readonly string[] = ["authors", "title", "year"];

const checkAliases: Check = (owner, field, given) => {
  if (!Array.isArray(given))
    throw new TypeError(`${owner}: ${field} must be an array, got ${describe(given)}`);
  for (const alias of given) checkText(owner, `each of ${field}`, alias);
};

const words = {
  title: checkText,
  aliases: checkAliases,
  summary: checkText,
  paper: checkPaper,
  evidence: checkEvidence,
} satisfies Partial<Record<keyof Description, Check>>;
