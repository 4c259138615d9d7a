export type { ShaderOptions } from "../shader.ts";
export { toGlsl } from "./glsl.ts";
