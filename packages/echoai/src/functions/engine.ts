import type { Expression } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { javascript } from "../targets/javascript/index.ts";
import type { Kernel, NumericTarget } from "../targets/target.ts";
import { support, wasm } from "../targets/wasm/index.ts";

/**
 * The target that suits a call: SIMD for float32 arrays, else the reference, which computes in float64. Below `leastLength`
 * elements SIMD is not worth its set-up.
 */
export const engine: NumericTarget = (outputs) => {
  const reference = lazily(() => javascript(outputs));
  const simd = lazily(() => wasm(outputs));
  return {
    evaluate: (values) => reference().evaluate(values),
    run(length, operands, results, options) {
      const isSingle = results.every(({ kind, values }) => kind === "sum" || values instanceof Float32Array);
      const isSimd = isSingle && length >= leastLength && support() !== "none";
      (isSimd ? simd() : reference()).run(length, operands, results, options);
    },
  };
};

const leastLength = 8;

/** The kernel of a list of formulas: one for one list. */
export function kernelFor(outputs: readonly Expression[]): Kernel {
  const kernel = kernels.get(outputs) ?? engine(outputs);
  kernels.set(outputs, kernel);
  return kernel;
}

const kernels = /* @__PURE__ */ new WeakMap<readonly Expression[], Kernel>();
