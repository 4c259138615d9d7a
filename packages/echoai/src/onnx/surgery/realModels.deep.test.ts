import { describe, expect, it } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { outputsOf, textModels, voiceModels } from "../../testing/onnxModels.ts";
import { optimizeActivations } from "./optimize.ts";
import { findActivations, replaceActivations } from "./replace.ts";

/** How often each activation is there, in which form. */
function census(model: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, form } of findActivations(model)) {
    const key = form === name ? name : `${name} as ${form}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe("models that npm packages ship", () => {
  it("have these activations", () => {
    const all = [...voiceModels, ...textModels].map((model) => [model.name, census(model.read())]);
    expect(Object.fromEntries(all)).toEqual({
      "silero_vad_v5.onnx": { Relu: 10, Sigmoid: 2 },
      "silero_vad_legacy.onnx": { Relu: 26, Sigmoid: 2 },
      "ch_PP-OCRv4_det_infer.onnx": {
        "HardSwish as Add-Clip-Mul-Div": 24,
        HardSigmoid: 10,
        Relu: 12,
        Sigmoid: 1,
      },
      "ch_PP-OCRv4_rec_infer.onnx": {
        "HardSwish as Add-Clip-Mul-Div": 28,
        HardSigmoid: 2,
        Relu: 2,
        "Silu as Mul-Sigmoid-Mul": 7,
      },
    });
  });

  describe.each([...voiceModels, ...textModels])("$name", ({ read, feeds }) => {
    it("runs with Mish for ReLU, and gives something else", async () => {
      const model = read();
      const swapped = replaceActivations(model, { from: "Relu", to: mish });
      const [before, after] = [await outputsOf(model, feeds), await outputsOf(swapped.bytes, feeds)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(Object.values(after).flat().every(Number.isFinite)).toBe(true);
      expect(after).not.toEqual(before);
    });

    it("is the same file, and gives the same, after the way there and back", async () => {
      const model = read();
      const there = replaceActivations(model, { from: "Relu", to: mish });
      const back = replaceActivations(there.bytes, { from: "mish", to: "Relu" });
      expect(Buffer.compare(back.bytes, model)).toBe(0);
      expect(await outputsOf(back.bytes, feeds)).toEqual(await outputsOf(model, feeds));
    });

    it("shares all but little with what was read", () => {
      const model = read();
      const ownOf = (functions: boolean) => {
        const { chunks, replaced } = replaceActivations(model, { from: "Relu", to: mish, functions });
        const own = chunks.filter(({ buffer }) => buffer !== model.buffer);
        return { size: own.reduce((sum, { length }) => sum + length, 0), count: replaced.length };
      };
      expect(ownOf(true).size).toBeLessThan(5000);
      const { size, count } = ownOf(false);
      expect(size).toBeLessThan(4000 * count);
    });
  });

  it("run with Mish in the place of what is written out", async () => {
    for (const { read, feeds } of textModels) {
      const { bytes, replaced } = replaceActivations(read(), { from: ["HardSwish", "silu"], to: mish });
      expect(replaced.length).toBeGreaterThan(20);
      expect(
        Object.values(await outputsOf(bytes, feeds))
          .flat()
          .every(Number.isFinite),
      ).toBe(true);
      expect(census(bytes)).not.toHaveProperty("HardSwish as Add-Clip-Mul-Div");
    }
  });

  it("are too old for what could make them faster, which is said", () => {
    const [, recognition] = textModels;
    const { replaced, skipped } = optimizeActivations(recognition?.read() ?? new Uint8Array());
    expect(replaced).toEqual([]);
    expect([...new Set(skipped.map(({ obstacle }) => obstacle))]).toEqual([
      "HardSwish needs opset 14, the model has opset 9",
    ]);
  });
});
