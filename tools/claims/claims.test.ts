import { expect, test } from "vitest";
import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { type Claim, errorIn, measure, type Worst } from "./measure.mjs";
import { readMeasured } from "./measured.mjs";
import { sampleRanges } from "./ranges.mjs";
import {
  loopOf,
  type Machine,
  machine,
  type Subject,
  subjects,
  truthOf,
  type Way,
  ways,
} from "./subjects.mjs";

const rows = subjects.flatMap((subject) =>
  ways.flatMap((way) =>
    approximations[subject][way].map((claim, place) => {
      const found = (on: Machine) => readMeasured()[subject]?.[on]?.[way]?.[place];
      return { subject, way, claim, found };
    }),
  ),
);

test.each(rows.filter(({ claim }) => claim.known === "exhaustive"))(
  "$subject, $way, $claim.interval: what was found is within $claim.error $claim.unit, and near it",
  ({ claim, found }) => {
    expect(found("plain"), "`npm run claims` measures it").toBeDefined();
    const largest = Math.max(...(["plain", "fused"] as const).map((on) => found(on)?.error ?? 0));
    expect(claim.error).toBeGreaterThanOrEqual(largest);
    expect(claim.error).toBeLessThanOrEqual(1.05 * largest);
  },
);

test.each(rows.filter(({ found }) => found(machine)))(
  "$subject, $way, $claim.interval: at the worst input, the error that was found, or it is to be measured again",
  ({ subject, way, claim, found }) => {
    const { error, at } = found(machine) as Worst;
    expect(Math.abs(errorAt(subject, way, claim.unit, at) - error)).toBeLessThanOrEqual(1e-6 * error);
  },
);

function errorAt(subject: Subject, way: Way, unit: Claim["unit"], at: number): number {
  // As many as go through a kernel.
  const x = new Float32Array(64).fill(at);
  const wanted = new Float64Array(64);
  truthOf(subject)(x, wanted);
  return errorIn[unit](loopOf(subject, way, 64)(x)[0] as number, wanted[0] as number);
}

test.each(subjects)("%s keeps its claims at inputs of every size", (subject) => {
  const measured = measure(subject, sampleRanges);
  for (const way of ways) {
    approximations[subject][way].forEach(({ error }, place) => {
      const found = measured[way]?.[place];
      expect(found?.error, `${way}, at ${found?.at}`).toBeLessThanOrEqual(error);
    });
  }
});
