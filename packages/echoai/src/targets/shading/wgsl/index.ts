export type { ShaderOptions } from "../shader.ts";
export { toWgsl } from "./wgsl.ts";
