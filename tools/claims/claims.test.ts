import { describe, expect, test } from "vitest";
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

const claims = subjects.flatMap((subject) =>
  ways.flatMap((way) => approximations[subject][way].map((claim, place) => ({ subject, way, place, claim }))),
);

describe.each(claims)("$subject, $way, $claim.interval: $claim.error $claim.unit", (row) => {
  const { subject, way, place, claim } = row;
  const on = (each: Machine) => readMeasured()[subject]?.[each]?.[way]?.[place];
  const largest = Math.max(...(["plain", "fused"] as const).map((each) => on(each)?.error ?? 0));

  test.runIf(claim.known === "exhaustive")("was measured, and is what was found, rounded up", () => {
    expect(on("plain"), "`npm run claims` measures it").toBeDefined();
    expect(claim.error).toBeGreaterThanOrEqual(largest);
    expect(claim.error).toBeLessThanOrEqual(1.05 * largest);
  });

  test.runIf(on(machine))("at the worst input, the error that was found: else measure again", () => {
    const { error, at } = on(machine) as Worst;
    const found = errorAt(subject, way, claim.unit, at);
    expect(Math.abs(found - error)).toBeLessThanOrEqual(1e-6 * error);
  });
});

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
