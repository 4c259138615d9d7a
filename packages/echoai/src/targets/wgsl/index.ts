export { toWgsl, wgsl } from "./wgsl.ts";
