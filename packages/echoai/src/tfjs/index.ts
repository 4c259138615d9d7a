export { type TensorActivation, type TensorValues, tensorActivation } from "./activation.ts";
export * from "./functions.ts";
