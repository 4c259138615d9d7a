import { largestFloat32, type Range } from "../expression/range.ts";

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

/** Whether the domain has the value; none has NaN or an infinity. */
export const contains = (domain: Domain, value: number): boolean =>
  Number.isFinite(value) && rows[domain.kind].contains(domain as never, value);

/** The range of the domain's values, of the size that float32 has. */
export const rangeOf = (domain: Domain): Range => ({
  low: -largestFloat32,
  high: largestFloat32,
  nan: false,
  ...rows[domain.kind].range(domain as never),
});

/** The domain in words that follow "must be": "> 0", "a finite number". */
export const describeDomain = (domain: Domain): string => rows[domain.kind].describe(domain as never);

type Kind = Domain["kind"];
type Of<K extends Kind> = Extract<Domain, { kind: K }>;
type Bounded = { readonly bound: number };

const rows: {
  readonly [K in Kind]: {
    contains(domain: Of<K>, value: number): boolean;
    describe(domain: Of<K>): string;
    range(domain: Of<K>): Partial<Range>;
  };
} = {
  any: { contains: () => true, describe: () => "a finite number", range: () => ({}) },
  above: {
    contains: ({ bound }: Bounded, value) => value > bound,
    describe: ({ bound }: Bounded) => `> ${bound}`,
    range: ({ bound }: Bounded) => ({ low: above(bound) }),
  },
  atLeast: {
    contains: ({ bound }: Bounded, value) => value >= bound,
    describe: ({ bound }: Bounded) => `>= ${bound}`,
    range: ({ bound }: Bounded) => ({ low: bound }),
  },
  below: {
    contains: ({ bound }: Bounded, value) => value < bound,
    describe: ({ bound }: Bounded) => `< ${bound}`,
    range: ({ bound }: Bounded) => ({ high: -above(-bound) }),
  },
  atMost: {
    contains: ({ bound }: Bounded, value) => value <= bound,
    describe: ({ bound }: Bounded) => `<= ${bound}`,
    range: ({ bound }: Bounded) => ({ high: bound }),
  },
  between: {
    contains: ({ low, high }, value) => value >= low && value <= high,
    describe: ({ low, high }) => `between ${low} and ${high}`,
    range: ({ low, high }) => ({ low, high }),
  },
};

/** A number just above. */
const above = (bound: number): number => bound + Math.max(Number.MIN_VALUE, Math.abs(bound) * Number.EPSILON);
