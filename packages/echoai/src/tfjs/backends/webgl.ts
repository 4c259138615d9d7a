import { type DataType, env, type KernelBackend, type TensorInfo } from "@tensorflow/tfjs-core";
import { glsl } from "../../targets/shading/glsl/glsl.ts";
import type { Compute } from "./backend.ts";
import { createPreparation, functionName } from "./program.ts";

/** What is used of TensorFlow.js's webgl backend. */
interface WebGLBackend extends KernelBackend {
  runWebGLProgram(
    program: WebGLProgram,
    inputs: readonly TensorInfo[],
    dtype: DataType,
    uniforms: readonly (readonly number[])[],
  ): TensorInfo;
}

interface WebGLProgram {
  readonly variableNames: readonly string[];
  readonly outputShape: readonly number[];
  readonly userCode: string;
  readonly customUniforms: readonly { readonly name: string; readonly type: "float" }[];
}

/** Whether the backend has WebGL2, whose shaders see a float's bits, and renders 32-bit floats. */
export const isUsable = (): boolean =>
  env().getNumber("WEBGL_VERSION") === 2 && env().getBool("WEBGL_RENDER_FLOAT32_ENABLED");

const prepare = /* @__PURE__ */ createPreparation(glsl);

/** One fragment shader for the formula. The backend keeps programs by their code, and unpacks packed inputs. */
export const webgl: Compute = (task, backend) => {
  const { text, reads, inputs, numbers } = prepare(task);
  const names = reads.map((_, index) => `V${index}`);
  const slots = numbers.map((_, index) => `number${index}`);
  const given = [...names.map((name) => `get${name}AtOutCoords()`), ...slots];
  return (backend as WebGLBackend).runWebGLProgram(
    {
      variableNames: names,
      outputShape: task.shape,
      userCode: `${text}\nvoid main() { setOutput(${functionName}(${given.join(", ")})); }`,
      customUniforms: slots.map((name) => ({ name, type: "float" })),
    },
    inputs,
    "float32",
    numbers.map((number) => [number]),
  );
};
