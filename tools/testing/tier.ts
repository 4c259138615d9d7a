import { randomInt } from "node:crypto";

/** What is tested, how often, and from which seed. */
export interface Tier {
  /** Files that it leaves out. */
  readonly exclude: readonly string[];
  /** Where everything random starts from. */
  readonly seed: number;
  /** How many times as often as it says a property test tries. */
  readonly times: number;
  /** The command that runs the same again, where the seed is not always the same. */
  readonly repeatedBy: string | undefined;
}

/** The tier for vitest's mode: `deep`, or any other for the fast one. */
export function tierOf(mode: string): Tier {
  const given = readSeed();
  if (mode !== "deep") {
    return { exclude: ["**/*.deep.test.ts"], seed: given ?? 1, times: 1, repeatedBy: undefined };
  }
  const seed = given ?? randomInt(1, 2 ** 31);
  return { exclude: [], seed, times: 10, repeatedBy: `ECHO_SEED=${seed} npm run test:deep` };
}

function readSeed(): number | undefined {
  const given = process.env.ECHO_SEED;
  if (given === undefined) return undefined;
  const seed = Number(given);
  if (Number.isInteger(seed) && seed > 0 && seed < 2 ** 31) return seed;
  throw new RangeError(`ECHO_SEED must be a whole number from 1 to 2147483647, got "${given}"`);
}
