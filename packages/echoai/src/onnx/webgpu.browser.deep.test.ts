import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInBrowser } from "../../../../tools/browser/browser.ts";
import { catalogue } from "../catalogue.ts";
import { isRightOnGpu } from "../testing/gpu.ts";
import { modelThat } from "../testing/onnxGraph.ts";
import { toModel } from "./model.ts";

const runtime = dirname(createRequire(import.meta.url).resolve("onnxruntime-web/webgpu"));
const files = ["mjs", "wasm"].map((kind) => join(runtime, `ort-wasm-simd-threaded.asyncify.${kind}`));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

const x = Array.from({ length: 129 }, (_, index) => index / 8 - 8).concat(-100, 100, -1e4, 1e4);
const condition = x.map((_, index) => (index % 16) - 8);

describeInBrowser(
  "ONNX Runtime's WebGPU provider",
  fileURLToPath(new URL("../testing/page/onnx.ts", import.meta.url)),
  (inBrowser) => {
    test.each(Object.entries(catalogue))("computes %s wholly", async (_, activation) => {
      const model = base64(toModel(activation, { shape: ["N"] }));
      const further = activation.definition.inputs.length > 0;
      const inputs = further ? { x, condition } : { x };
      const got = await inBrowser(({ call }) => call<number[]>("results", model, inputs));
      x.forEach((value, index) => {
        const wanted = activation(value, further ? { condition: condition[index] as number } : {});
        if (!isRightOnGpu(got[index] as number, wanted))
          expect.fail(`at ${value}: ${got[index]}, should be ${wanted}`);
      });
    });

    test("refuses what it would leave to the CPU", async () => {
      const model = base64(modelThat((graph) => graph.add("Hardmax", ["x"])));
      const act = inBrowser(({ call }) => call<number[]>("results", model, { x }));
      await expect(act).rejects.toThrow("fallback to CPU EP has been explicitly disabled");
    });
  },
  { files },
);
