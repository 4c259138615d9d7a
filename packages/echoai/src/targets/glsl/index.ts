export { glsl, toGlsl } from "./glsl.ts";
