// Writes a model of each function of the catalogue at several opsets into a folder, with inputs and the values that are right there:
// node tools/onnx/models.mjs FOLDER [opset ...]. tools/onnx/consumers.py reads them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "echoai/catalogue";
import { toModel } from "echoai/onnx";

const [folder, ...given] = process.argv.slice(2);
if (folder === undefined) throw new Error("models: give the folder to write to");
const opsets = given.length > 0 ? given.map(Number) : [7, 11, 13, 17, 21, 26, 28];

const shape = [1, 4, 4, 8];
const sizes = [
  0, 1e-6, 1e-3, 0.01, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10,
];
const large = [12, 14, 17, 20, 25, 30, 40, 50, 60, 70, 80, 88, 90, 100, 200, 300, 500, 700, 1e3, 3e3];
const numbers = [...sizes, ...large, ...Array.from({ length: 20 }, (_, index) => index / 3 + 0.17)];
const x = Float32Array.from(numbers.flatMap((size) => [-size, size]));
const condition = x.map((_, index) => Math.fround(((index * 37) % 64) / 8 - 4));

mkdirSync(folder, { recursive: true });
const functions = Object.values(catalogue).map((activation) => {
  const { name, inputs } = activation.definition;
  for (const opset of opsets) {
    writeFileSync(join(folder, `${name}-${opset}.onnx`), toModel(activation, { shape, opset }));
    const float16 = toModel(activation, { shape, opset, type: "float16" });
    writeFileSync(join(folder, `${name}-${opset}-float16.onnx`), float16);
  }
  for (const type of /** @type {const} */ (["float16", "float32"])) {
    const own = toModel(activation, { shape: ["N"], type, casts: false, opset: 17 });
    writeFileSync(join(folder, `${name}-own-${type}.onnx`), own);
  }
  const y = Array.from(x, (value, index) => {
    const further = inputs.length === 0 ? {} : { condition: /** @type {number} */ (condition[index]) };
    return activation(value, further);
  });
  return { name, inputs: ["x", ...inputs], y };
});
const written = { shape, opsets, x: [...x], condition: [...condition], functions };
writeFileSync(join(folder, "cases.json"), JSON.stringify(written));
