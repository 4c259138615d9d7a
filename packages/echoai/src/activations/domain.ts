/** The values that a parameter may have: all finite numbers, or those on one side of a bound. */
export type Domain =
  | { readonly kind: "any" }
  | { readonly kind: "above" | "atLeast" | "below" | "atMost"; readonly bound: number }
  | { readonly kind: "between"; readonly low: number; readonly high: number };

export const anyNumber: Domain = { kind: "any" };
export const positive: Domain = { kind: "above", bound: 0 };
export const nonNegative: Domain = { kind: "atLeast", bound: 0 };

/** Both ends included. */
export const between = (low: number, high: number): Domain => ({ kind: "between", low, high });

/** Whether a value is a domain. */
export const isDomain = (value: unknown): value is Domain =>
  typeof value === "object" && value !== null && "kind" in value && Object.hasOwn(rows, value.kind as string);

/** Whether the domain has the value; none has NaN or an infinity. */
export const contains = (domain: Domain, value: number): boolean =>
  Number.isFinite(value) && rows[domain.kind].contains(domain as never, value);

/** The domain in words that follow "must be": "> 0", "a finite number". */
export const describeDomain = (domain: Domain): string => rows[domain.kind].describe(domain as never);

type Kind = Domain["kind"];
type Of<K extends Kind> = Extract<Domain, { kind: K }>;
type Bounded = { readonly bound: number };

const rows: {
  readonly [K in Kind]: { contains(domain: Of<K>, value: number): boolean; describe(domain: Of<K>): string };
} = {
  any: { contains: () => true, describe: () => "a finite number" },
  above: {
    contains: ({ bound }: Bounded, value) => value > bound,
    describe: ({ bound }: Bounded) => `> ${bound}`,
  },
  atLeast: {
    contains: ({ bound }: Bounded, value) => value >= bound,
    describe: ({ bound }: Bounded) => `>= ${bound}`,
  },
  below: {
    contains: ({ bound }: Bounded, value) => value < bound,
    describe: ({ bound }: Bounded) => `< ${bound}`,
  },
  atMost: {
    contains: ({ bound }: Bounded, value) => value <= bound,
    describe: ({ bound }: Bounded) => `<= ${bound}`,
  },
  between: {
    contains: ({ low, high }, value) => value >= low && value <= high,
    describe: ({ low, high }) => `between ${low} and ${high}`,
  },
};
