import { largestFloat32, type Range } from "../expression/range.ts";
import type { Definition } from "./define.ts";
import type { Domain } from "./domain.ts";

/** The ranges of a definition's parameters and further inputs, by name. */
export const variableRanges = ({ parameters, inputs }: Definition): ReadonlyMap<string, Range> =>
  new Map([
    ...Object.entries(parameters).map(([name, { domain }]) => [name, rangeOf(domain)] as const),
    ...inputs.map((name) => [name, anyInput] as const),
  ]);

/** An input may be infinite; what NaN gives is not asked here. */
const anyInput: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, nan: false };

/** The range of a domain's values, of the size that float32 has. */
const rangeOf = (domain: Domain): Range => ({
  low: -largestFloat32,
  high: largestFloat32,
  nan: false,
  ...rows[domain.kind](domain as never),
});

type Kind = Domain["kind"];

const rows: { readonly [K in Kind]: (domain: Extract<Domain, { kind: K }>) => Partial<Range> } = {
  any: () => ({}),
  above: ({ bound }: { readonly bound: number }) => ({ low: justAbove(bound) }),
  atLeast: ({ bound }: { readonly bound: number }) => ({ low: bound }),
  below: ({ bound }: { readonly bound: number }) => ({ high: -justAbove(-bound) }),
  atMost: ({ bound }: { readonly bound: number }) => ({ high: bound }),
  between: ({ low, high }) => ({ low, high }),
};

const justAbove = (bound: number): number =>
  bound + Math.max(Number.MIN_VALUE, Math.abs(bound) * Number.EPSILON);
