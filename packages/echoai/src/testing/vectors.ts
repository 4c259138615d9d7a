import { existsSync, readFileSync } from "node:fs";

/** Independent values of one function for one set of parameters; see `vectors/README.md`. */
export interface VectorCase {
  readonly params: Readonly<Record<string, number>>;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dx: readonly number[];
  readonly dparams: Readonly<Record<string, readonly number[]>>;
}

interface Stored {
  readonly cases: readonly {
    readonly params: Readonly<Record<string, number>>;
    readonly x: readonly string[];
    readonly y: readonly string[];
    readonly dx: readonly string[];
    readonly dparams: Readonly<Record<string, readonly string[]>>;
  }[];
}

/**
 * The cases of `vectors/NAME.json`, the parameters as the float32 numbers that were used.
 * @throws Error that says how to make them
 */
export function readVectors(name: string): readonly VectorCase[] {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (!existsSync(placeOf(kebab))) throw missing(name, kebab);
  const { cases } = readVectorFile<Stored>(kebab);
  return cases.map(({ params, x, y, dx, dparams }) => ({
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Math.fround(value)])),
    x: x.map(number),
    y: y.map(number),
    dx: dx.map(number),
    dparams: Object.fromEntries(Object.entries(dparams).map(([key, values]) => [key, values.map(number)])),
  }));
}

/** The content of a file of `vectors/`. */
export const readVectorFile = <Content>(name: string): Content =>
  JSON.parse(readFileSync(placeOf(name), "utf8")) as Content;

/** What is thrown where a function has no vectors in a file. */
export const missing = (name: string, file: string): Error =>
  new Error(`vectors/${file}.json has no ${name}: \`npm run vectors -- ${name}\` writes it`);

const placeOf = (name: string): URL => new URL(`../../vectors/${name}.json`, import.meta.url);

/** A decimal, "nan" or "-inf"; a decimal beyond float64 is an infinity or a zero. */
const number = (text: string): number =>
  text.endsWith("inf") ? Number(text.replace("inf", "Infinity")) : text === "nan" ? Number.NaN : Number(text);
