// docs/accuracy.md.
import { arch, versions } from "node:process";
import { kernels, larger } from "../../packages/echoai/claims/functions.mjs";
import { attackSection } from "../attack/table.mjs";
import { claimsSection, table } from "../claims/page.mjs";
import { precisions } from "./bounds.mjs";
import { describeCase, describeErrors, describeWrong } from "./cells.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./measure.mjs").Result} Result */
/** @typedef {import("./kept.mjs").Comparison} Comparison */
/** @typedef {import("./rounding.mjs").RoundingResult} RoundingResult */

/**
 * @param {object} results
 * @param {readonly Result[]} results.sample
 * @param {readonly Result[]} results.exhaustive
 * @param {readonly RoundingResult[]} results.roundings
 * @param {readonly Comparison[]} results.comparisons
 */
export function page({ sample, exhaustive, roundings, comparisons }) {
  const atDefaults = sample.filter(({ of }) => of.isDefault);
  const atOthers = sample.filter(({ of }) => !of.isDefault);
  return `<!-- Written by tools/accuracy/main.mjs; \`npm run accuracy -- --write\` renews it. -->

# Accuracy

The largest errors of Echo on \`Float32Array\`s, in both precisions, against the same formulas in float64, whose own error is a
hundred million times smaller. Measured with Node.js ${versions.node} on ${arch}.

- The unit, ULP, is the spacing of float32 at the right value: 2^-149 where that is subnormal. The best possible is 0.5.
- A result beyond the largest float32 is right as an infinity. NaN, infinities and the sign of a zero must be the right ones: a
  result that is not is called wrong. The sign of a zero slope says nothing.
- Near a root that is not 0, as most derivatives have one, no float32 arithmetic has a small error in ULP. There the absolute
  error counts: the largest one of the results beyond the bound in ULP is given.

Promised, at the default parameters:

| | value | derivative |
|---|---|---|
${precisions.map(promised).join("\n")}

At other parameters a value is within ${kernels.fast.otherUlp} ULP (powers: ${kernels.fast.powerUlp}), and in the precise mode within ${kernels.precise.otherUlp}, or, where it has a
root that is not 0, within the same absolute error.

${Object.entries(larger)
  .map(([name, { ulp, because }]) => `The fast value of ${name} is within ${ulp} ULP: ${because}.`)
  .join("\n")}

\`npm run accuracy\` measures all this again and fails where a promise is broken.

## At the default parameters

A sample of 1.7 million inputs: every sign and exponent, zeros, infinities, NaN, subnormal numbers, the largest, kinks, and the
constants of each formula with the numbers beside them.

${table(["function", "fast", "precise"], atDefaults.map(row))}

## At other parameters

The same sample.

${table(["function", "fast", "precise"], atOthers.map(row))}

${exhaustive.length === 0 ? "" : overAll(exhaustive)}${roundings.length === 0 ? "" : roundingOf(roundings)}${claimsSection()}${attackSection()}
## Beside other libraries

The values on the same sample: functions that a library has, or what its user composes for want of one (\`bench/formulas\`). Here
signs of zeros do not count.

${table(["function", ...titlesOf(comparisons)], comparisons.map(comparisonRow))}
`;
}

/** @param {readonly Result[]} results */
const overAll = (results) => `## Over all 4,294,967,296 inputs

At the default parameters, by \`npm run accuracy -- --exhaustive --write\`.

${table(["function", "fast", "precise"], results.map(row))}

`;

/** @param {readonly RoundingResult[]} results */
const roundingOf = (results) => `## Rounding of the precise mode

How many of all 4,294,967,296 results are not the float32 number nearest to the true one, at the default parameters, by
\`npm run accuracy -- --rounding --write\`. What float64 leaves undecided, because it lies too near to the middle of two float32
numbers, arithmetic with as many digits as it takes decides: all of it, but of more than 65,536 among 2^24 inputs every seventeenth, since
whole stretches are ties or what lies beside them, as x/2 is for subnormal numbers.

${table(["function", "undecided", "of these decided", "wrong"], results.map(roundingRow))}

`;

/** @param {RoundingResult} result */
const roundingRow = ({ of, rounding }) => [
  describeCase(of),
  rounding.undecided.toLocaleString("en"),
  rounding.decided.toLocaleString("en"),
  describeWrong(rounding),
];

/** @param {import("./bounds.mjs").Precision} precision */
const promised = (precision) =>
  `| ${precision} | ${kernels[precision].ulp} ULP | ${kernels[precision].ulp} ULP or ${kernels[precision].absolute} absolute |`;

/** @param {Result} result */
const row = ({ of, measured }) => [
  describeCase(of),
  ...precisions.map((precision) => describeErrors(measured[precision])),
];

/** @param {readonly Comparison[]} comparisons */
const titlesOf = ([first]) => first?.errors.map(({ title }) => title) ?? [];

/** @param {Comparison} comparison */
const comparisonRow = ({ of, errors }) => [
  describeCase(of),
  ...errors.map(({ found }) => (found === undefined ? "" : describeErrors(found))),
];
