import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseDigits, tellStory } from "../testing/digitsNetwork.ts";
import { tf } from "../testing/tfjs.ts";

const file = new URL("../../../cli/data/digits.csv.gz", import.meta.url);
const digits = parseDigits(gunzipSync(readFileSync(file)).toString(), 320);

test("a convolutional network trains on digits, is saved, loaded, evaluated the same, and trained on", async () => {
  await tf.setBackend("cpu");
  const kept: tf.io.ModelArtifacts[] = [];
  const story = await tellStory(digits, {
    save: async (artifacts) => {
      kept.push(artifacts);
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    },
    load: async () => {
      const { weightData, ...rest } = kept[0] as tf.io.ModelArtifacts;
      return { ...JSON.parse(JSON.stringify(rest)), weightData };
    },
  });
  const [first, , last] = story.losses as [number, number, number];
  expect(last).toBeLessThan(first / 2);
  expect(story.evaluated[1]).toBeGreaterThan(0.7);
  expect(story.isLoadedWhole).toBe(true);
  expect(story.loadedEvaluated).toEqual(story.evaluated);
  expect(story.lossesAfterwards[0]).toBeLessThan(last);
  expect(Object.keys(story.moved).filter((name) => name.startsWith("Echo>")).length).toBe(11);
  expect(Object.entries(story.moved).filter(([, distance]) => !(distance > 0))).toEqual([]);
  expect(story.tensorsLeft).toBe(0);
});
