import { describe, expect, test } from "vitest";
import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { errorIn, measure } from "./measure.mjs";
import { readMeasured } from "./measured.mjs";
import { sampleRanges } from "./ranges.mjs";
import { loopOf, machine, subjects, truthOf, ways } from "./subjects.mjs";

const claims = subjects.flatMap((subject) =>
  ways.flatMap((way) => approximations[subject][way].map((claim, place) => ({ subject, way, place, claim }))),
);

describe.each(claims)(
  "$subject, $way, $claim.interval: $claim.error $claim.unit",
  ({ subject, way, place, claim }) => {
    const [found, here] = (["plain", machine] as const).map(
      (each) => readMeasured()[subject]?.[each]?.[way]?.[place],
    );

    test("was measured, and is what was found, rounded up", () => {
      expect(found, "`npm run claims` measures it").toBeDefined();
      expect(claim.error).toBeGreaterThanOrEqual(found?.error as number);
      expect(claim.error).toBeLessThanOrEqual(1.05 * (found?.error as number));
    });

    test.runIf(here)("at the worst input, the error that was found", () => {
      const { error, at } = here as NonNullable<typeof here>;
      const [x, wanted] = [Float32Array.of(at), new Float64Array(1)];
      truthOf(subject)(x, wanted);
      const got = loopOf(subject, way, 1)(x)[0] as number;
      // The approximation has changed, unless it is so: measure again.
      expect(errorIn[claim.unit](got, wanted[0] as number)).toBeCloseTo(error, 6);
    });
  },
);

test.each(subjects)("%s keeps its claims at inputs of every size", (subject) => {
  const measured = measure(subject, sampleRanges);
  for (const way of ways) {
    approximations[subject][way].forEach(({ error }, place) => {
      const found = measured[way]?.[place];
      expect(found?.error, `${way}, at ${found?.at}`).toBeLessThanOrEqual(error);
    });
  }
});
